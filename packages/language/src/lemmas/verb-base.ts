import { isListed } from '../words/is-listed.ts';
import { IRREGULAR_BASES, PARTICIPLE_TO_BASE, PAST_TO_BASE } from './irregular-verbs.ts';

const PREFIX = /^(?:over|out|under|up|re|un|mis|fore|inter|pre|counter|broad|down|with|be)-?/;
const IE_STEM = /^(?:un|under|over|be|out|hog)?[ldtv]$/;

/** Forms whose own base the lists would miss: another verb's base is nearer. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  `pasted paste|pasting paste|wasted waste|wasting waste|tasted taste|tasting taste|waned wane|waning wane|erred err|erring err|fined fine
  fining fine|mined mine|mining mine|adhered adhere|adhering adhere|interfered interfere|interfering interfere|cohered cohere
  persevered persevere|deleted delete|deleting delete|competed compete|competing compete|depleted deplete|depleting deplete
  completed complete|completing complete|welcomed welcome|welcoming welcome|quizzed quiz|quizzing quiz|exiled exile|exiling exile
  defiled defile|compiled compile|compiling compile|reconciled reconcile|profiled profile|filed file|filing file|piled pile|piling pile
  shelled shell|shelling shell|killed kill|killing kill|milling mill|milled mill|drilled drill|drilling drill|spilled spill
  fulfilled fulfill|fulfilling fulfill|postponed postpone|postponing postpone|condoned condone|invited invite|inviting invite
  ignited ignite|igniting ignite|united unite|uniting unite|cited cite|citing cite|recited recite|incited incite|inciting incite
  excited excite|exciting excite|rewritten rewrite|focused focus|focusing focus|focused focus|biased bias|canvased canvas
  ruled rule|ruling rule|rallied rally|singeing singe|dyeing dye|programmed program|programming program|kidnapped kidnap
  telephoned telephone|telephoning telephone|seceded secede|seceding secede|stampeded stampede|stampeding stampede|reconnoitred reconnoitre
  reconnoitring reconnoitre|superseded supersede|superseding supersede|gon go|wan want|got get|gotten get|suing sue|sued sue|seeing see|fleeing flee|freeing free|agreeing agree|being be
  routed route|routing route|rerouted reroute|hurled hurl|hurling hurl|browsing browse|busing bus|bussed bus
  ended end|ending end|needed need|hoping hope|hoped hope|bared bare|staring stare|stared stare|sparing spare|spared spare
  analysed analyse|analysing analyse|paralysed paralyse|bathed bathe|breathed breathe|breathing breathe|clothed clothe|clothing clothe
  loathed loathe|loathing loathe|soothed soothe|soothing soothe|teething teethe|seething seethe|seethed seethe|writhing writhe
  fundraising fundraise|changed change|changing change|ranged range|ranging range|arranged arrange|arranging arrange
  challenged challenge|challenging challenge|exchanged exchange|exchanging exchange|avenged avenge|avenging avenge|plunged plunge
  plunging plunge|lounging lounge|revenged revenge|staged stage|torched torch|ached ache|aching ache|cached cache
  lined line|lining line|does do|has have|having have|had have|said say|says say|is be|are be|was be|were be|been be|am be`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' ') as [string, string]),
);

/**
 * Base form of an inflected verb; lower case. Irregular verbs with a prefix ("overheard") go by the verb in them; a regular form goes to
 * the stem that word lists know, else to the one English spelling makes likely.
 *
 * @param xpos Penn tag: VBD, VBN, VBG, VBZ; a base form (VB, VBP) comes back as it is, but an irregular past that taggers take for one
 * ("froze") gives its base
 * @example verbBase('withdrew', 'VBD') //=> 'withdraw'
 * @example verbBase('fined', 'VBD') //=> 'fine'
 */
export function verbBase(form: string, xpos: string): string {
  if (xpos === 'VB' || xpos === 'VBP') return SHORT_FORMS.get(form) ?? pastReadAsBase(form) ?? form;
  const exception = SHORT_FORMS.get(form) ?? EXCEPTIONS.get(form);
  if (exception !== undefined) return exception;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0 && hyphen < form.length - 3) return form.slice(0, hyphen + 1) + verbBase(form.slice(hyphen + 1), xpos);
  if (xpos === 'VBZ') return withoutS(form);
  if (xpos === 'VBG') return form.endsWith('ing') ? withoutEnding(form, 3) : form;
  return irregularBase(form) ?? (form.endsWith('ed') ? withoutEnding(form, 2) : form);
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["'s", 'be'], ["'re", 'be'], ["'m", 'be'], ["'ve", 'have'], ['are', 'be'], ['am', 'be'], ['is', 'be'], ['wan', 'want'], ['re', 'be'],
  ['ve', 'have'], ['m', 'be'],
]); // biome-ignore format: one table

/** Irregular pasts that are bases of other verbs: "found a city", "lay a mine". */
const ALSO_BASES: ReadonlySet<string> = new Set(
  'found fell lay saw wound ground bound bore dove rent stove wove spat'.split(' '),
);

function pastReadAsBase(form: string): string | undefined {
  return IRREGULAR_BASES.has(form) || ALSO_BASES.has(form) ? undefined : PAST_TO_BASE.get(form);
}

function irregularBase(form: string): string | undefined {
  const base = PAST_TO_BASE.get(form) ?? PARTICIPLE_TO_BASE.get(form);
  if (base !== undefined) return base;
  const prefix = PREFIX.exec(form)?.[0];
  if (prefix === undefined || form.length - prefix.length < 3) return undefined;
  const rest = form.slice(prefix.length);
  const inner = PAST_TO_BASE.get(rest) ?? PARTICIPLE_TO_BASE.get(rest);
  return inner === undefined ? undefined : prefix + inner;
}

function withoutS(form: string): string {
  if (!form.endsWith('s') || form.endsWith('ss') || form.length < 3) return form;
  if (form.endsWith('ies')) return form.length < 5 ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
  if (!/(?:[sxz]|ch|sh|o)es$/.test(form)) return form.slice(0, -1);
  const stem = form.slice(0, -2);
  if (/(?:ss|zz|x|sh|tch|o)es$/.test(form)) return stem;
  if (/(?:[^s]s|z)es$/.test(form)) return isListed('verb', stem) && !isListed('verb', `${stem}e`) ? stem : `${stem}e`;
  return /(?:ach|psych)es$/.test(form) && isListed('verb', `${stem}e`) ? `${stem}e` : stem;
}

function withoutEnding(form: string, length: 2 | 3): string {
  const stem = form.slice(0, -length);
  if (length === 2 && stem.endsWith('i')) return IE_STEM.test(stem.slice(0, -1)) ? `${stem}e` : `${stem.slice(0, -1)}y`;
  if (length === 3 && stem.endsWith('y') && IE_STEM.test(stem.slice(0, -1))) return `${stem.slice(0, -1)}ie`;
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return form;
  if (length === 2 && stem.endsWith('e')) return form.slice(0, -1);
  const doubled = /([bdfgklmnprstvz])\1$/.test(stem);
  if (doubled) return undoubled(stem);
  if (/(?:panic|traffic|mimic|picnic|frolic|politic|bivouac)k$/.test(stem)) return stem.slice(0, -1);
  const short = /^[^aeiou]*(?:qu)?[aeiouy][bdfgklmnprstvz]$/.test(stem);
  if (short && !/[wxy]$/.test(stem)) return `${stem}e`;
  const bare = isVerb(stem);
  const withE = isVerb(`${stem}e`);
  if (bare !== withE) return bare ? stem : `${stem}e`;
  return takesE(stem) ? `${stem}e` : stem;
}

/** A verb of the word lists, alone or after a prefix ("recreate"). */
function isVerb(word: string): boolean {
  if (isListed('verb', word)) return true;
  const rest = word.replace(PREFIX, '');
  return rest.length > 3 && rest !== word && isListed('verb', rest);
}

/** "planned" is of plan, "passed" of pass. */
function undoubled(stem: string): string {
  const single = stem.slice(0, -1);
  const [one, two] = [isListed('verb', single), isListed('verb', stem)];
  if (one !== two) return one ? single : stem;
  if (/(?:ss|ff|zz)$/.test(stem)) return stem;
  if (stem.endsWith('ll')) return /[aeiou][^aeiou]+[aeiou]ll$/.test(stem) ? single : stem;
  return single;
}

/** Whether the base of an unknown verb with this stem likely ends in -e. */
function takesE(stem: string): boolean {
  if (/[cuv]$/.test(stem)) return !/(?:ou|iv[aeiou])$/.test(stem);
  if (/s$/.test(stem)) return !/(?:ss|[^aeo]us|[bnl]ias)$/.test(stem);
  if (/z$/.test(stem)) return /[aeiouyn]z$/.test(stem);
  if (/g$/.test(stem)) return /[dlr]g$|[^aeiou][aeiou]g$|ieg$|eng$|ung$/.test(stem);
  if (/l$/.test(stem)) return /[bcdfgkptz]l$|[^aeiou]ul$/.test(stem);
  if (/t$/.test(stem)) return /[^eo]at$|[^aeio]ut$|[^aeo]ot$/.test(stem) && stem.length > 3;
  if (/r$/.test(stem)) return /[^eo]ar$|[^ao]ir$|[^o]ur$|(?:pl|st|gn|sc|ad)or$/.test(stem);
  if (/n$/.test(stem)) return /[^aou]in$|[^o]un$|ven$/.test(stem) && !/[^aeiou]en$/.test(stem.replace(/ven$/, 'v'));
  if (/m$/.test(stem)) return /[^aeo]um$|[^eo]am$|[^a]im$|com$|ym$/.test(stem);
  if (/d$/.test(stem)) return /(?:[^aeiou][aiou]|[^aeiou]re|ce)d$/.test(stem);
  if (/p$/.test(stem)) return /[^eo]ap$|yp$/.test(stem);
  return /[^aeiou][aeiou][bfk]$/.test(stem);
}
