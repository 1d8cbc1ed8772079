import nlp from 'compromise/two';
import { IRREGULAR_BASES, PARTICIPLE_TO_BASE, PAST_TO_BASE } from '../lemmas/irregular-verbs.ts';
import { ADJECTIVES, NOUNS, VERBS } from './open-class.ts';

/** What a lower-case word can be, apart from context. */
export interface WordClass {
  readonly noun: boolean;
  readonly plural: boolean;
  readonly verb: boolean;
  readonly thirdPerson: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly adjective: boolean;
  readonly adverb: boolean;
  /** A proper noun, a place or a first name; never an ordinary word. */
  readonly proper: boolean;
  readonly demonym: boolean;
  readonly firstName: boolean;
  readonly place: boolean;
  readonly known: boolean;
}

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

const PROPER = /Name|Place|City|Country|Region|Organization|SportsTeam|ProperNoun|Month|WeekDay/;
const NOUN = /Singular|Noun|Uncountable|Actor|Unit|Duration|Currency/;

let model: Model | undefined;
const lexicon = (): Model => {
  model ??= (nlp as unknown as { model(): Model }).model();
  return model;
};

const own = (record: Readonly<Record<string, unknown>>, key: string): string => {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return value === undefined ? '' : String(value);
};

/** Stems a form in -s, -ed or -ing may come from, most likely first. */
export function stems(form: string, ending: 's' | 'ed' | 'ing'): string[] {
  if (!form.endsWith(ending) || form.length < ending.length + 2) return [];
  const stem = form.slice(0, -ending.length);
  if (ending === 's') {
    if (stem.endsWith('ie') && stem.length > 3) return [`${stem.slice(0, -2)}y`, stem];
    if (/(?:[sxz]|ch|sh|o)e$/.test(stem)) return [stem.slice(0, -1), stem];
    return stem.endsWith('s') ? [] : [stem];
  }
  const result: string[] = [];
  if (stem.endsWith('i') && ending === 'ed') result.push(`${stem.slice(0, -1)}y`);
  if (/([bdfgklmnprtvz])\1$/.test(stem)) result.push(stem.slice(0, -1), stem);
  else result.push(stem, `${stem}e`);
  return result;
}

const isVerbBase = (word: string): boolean =>
  VERBS.has(word) ||
  IRREGULAR_BASES.has(word) ||
  /Infinitive/.test(own(lexicon().one.lexicon, word)) ||
  /Verb/.test(own(lexicon().two.switches, word));

const CACHE_LIMIT = 50_000;
/** UTF-16 code units; what is longer is no word. */
const LONGEST_WORD = 60;
const cache = new Map<string, WordClass>();

/** What `word` (lower case) can be, from compromise's word lists, ours and its ending. */
export function wordClass(word: string): WordClass {
  if (word.length > LONGEST_WORD) return wordClass('');
  const hit = cache.get(word);
  if (hit) return hit;
  const result = classify(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}

function classify(word: string): WordClass {
  const entry = own(lexicon().one.lexicon, word);
  const turns = own(lexicon().two.switches, word);
  const listedNoun = NOUNS.has(word);
  const past = PAST_TO_BASE.has(word);
  const participle = PARTICIPLE_TO_BASE.has(word);
  const verb = isVerbBase(word);
  const singular = word.length > 3 ? stems(word, 's') : [];
  const thirdPerson = /PresentTense/.test(entry) || singular.some(isVerbBase);
  const pastByEnding =
    word.length > 3 &&
    stems(word, 'ed').length > 0 &&
    (/PastTense|Participle/.test(entry) || entry === '' || /Past/.test(turns));
  const adjective =
    ADJECTIVES.has(word) || /Adjective|Comparative|Superlative|Ordinal/.test(entry) || /Adj/.test(turns);
  const known = entry !== '' || turns !== '' || listedNoun || verb || adjective || past || participle;
  const noun =
    listedNoun || NOUN.test(entry) || /Noun|Actor|Unit|Person/.test(turns) || singular.some((s) => NOUNS.has(s));
  return {
    noun,
    plural:
      /Plural/.test(entry) ||
      /Plural/.test(turns) ||
      (singular.length > 0 && !/(?:ous|ss|us|is)$/.test(word) && entry === ''),
    verb,
    thirdPerson,
    past: past || pastByEnding,
    participle: participle || pastByEnding,
    adjective: adjective || (!known && /(?:ous|ful|ical|able|ible|ive|less|ary|ial|ic|al|ish|-.*ed)$/.test(word)),
    adverb: /Adverb/.test(entry) || (/ly$/.test(word) && word.length > 4 && !noun && !NOT_ADVERBS.has(word)),
    proper: PROPER.test(entry) && !noun && !verb && !adjective,
    demonym: /Demonym/.test(entry) || DEMONYM_ENDING.test(word),
    firstName: /(?:Male|Female|First)Name/.test(entry),
    place: /Place|City|Country|Region/.test(entry),
    known,
  };
}

const DEMONYM_ENDING =
  /^(?:iraqi|saudi|israeli|pakistani|kuwaiti|yemeni|omani|emirati|bahraini|qatari|somali|afghan|kurdish|arab|jewish|muslim|sunni|shiite|shia|shi'ite|houthi|houthis|european|african|asian|western|palestinian)$/;
const NOT_ADVERBS: ReadonlySet<string> = new Set(
  'friendly deadly likely unlikely early daily weekly monthly elderly costly ugly family ally assembly supply reply apply july italy bully rally tally'.split(
    ' ',
  ),
);
