import type { Draft } from '../draft.ts';
import { stems, wordClass } from '../tags/word-classes.ts';
import { PARTICIPLE_TO_BASE, PAST_TO_BASE } from './irregular-verbs.ts';

const BE = /^(?:am|is|are|was|were|be|been|being|'m|'re)$/;
const AUXILIARY: Readonly<Record<string, string>> = {
  "'s": 'be', has: 'have', had: 'have', having: 'have', "'ve": 'have', "'d": 'would', does: 'do', did: 'do', done: 'do', doing: 'do',
  "'ll": 'will', wo: 'will', ca: 'can', "n't": 'not',
}; // biome-ignore format: one table

const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', children: 'child', people: 'people', feet: 'foot', teeth: 'tooth', mice: 'mouse', lives: 'life',
  wives: 'wife', knives: 'knife', leaves: 'leaf', wolves: 'wolf', thieves: 'thief', halves: 'half', shelves: 'shelf', crises: 'crisis',
  analyses: 'analysis', bases: 'base', theses: 'thesis', criteria: 'criterion', phenomena: 'phenomenon', media: 'media', data: 'data',
  gunmen: 'gunman', policemen: 'policeman', spokesmen: 'spokesman', servicemen: 'serviceman', lawmakers: 'lawmaker',
  countrymen: 'countryman', fishermen: 'fisherman', headquarters: 'headquarters', news: 'news', series: 'series', forces: 'force',
  troops: 'troop', buses: 'bus', viruses: 'virus', statuses: 'status', axes: 'axis', movies: 'movie', ties: 'tie', lies: 'lie',
  police: 'police', politics: 'politics', economics: 'economics', logistics: 'logistics', personnel: 'personnel', arms: 'arms',
  caches: 'cache', species: 'species', means: 'means', barracks: 'barracks', hostages: 'hostage', clothes: 'clothes',
}; // biome-ignore format: one table

const COMPARED: Readonly<Record<string, string>> = {
  better: 'good',
  best: 'good',
  worse: 'bad',
  worst: 'bad',
  further: 'far',
};

/** Set `lemma` of every token from its form and tags. */
export function lemmatize(tokens: readonly Draft[]): void {
  for (const token of tokens) token.lemma = lemma(token);
}

function lemma(token: Draft): string {
  const { norm, xpos } = token;
  switch (token.upos) {
    case 'PROPN':
      return token.text;
    case 'AUX':
      return BE.test(norm) || (norm === "'s" && xpos === 'VBZ')
        ? 'be'
        : xpos === 'MD' && norm === "'d"
          ? 'would'
          : (own(AUXILIARY, norm) ?? norm);
    case 'VERB':
      return BE.test(norm) ? 'be' : verbBase(norm, xpos);
    case 'NOUN':
      return xpos === 'NNS' ? singular(norm) : norm;
    case 'ADJ':
    case 'ADV':
      return /^(?:JJ|RB)[RS]$/.test(xpos) ? (own(COMPARED, norm) ?? positive(norm)) : norm;
    case 'DET':
      return DETERMINERS.get(norm) ?? norm;
    case 'PART':
      return norm === "n't" ? 'not' : norm;
    case 'PRON':
      return norm === 'her' && xpos === 'PRP' ? 'she' : (PRONOUNS.get(norm) ?? norm);
    default:
      return norm;
  }
}

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'], ['them', 'they'], ['us', 'we'], ['me', 'I'], ['i', 'I'], ['these', 'this'], ['those', 'that'], ['whom', 'who'],
]); // biome-ignore format: one table

const DETERMINERS: ReadonlyMap<string, string> = new Map([['an', 'a'], ['these', 'this'], ['those', 'that']]); // biome-ignore format: one line

/**
 * The positive of a regular comparative or superlative.
 *
 * @example positive('largest') //=> 'large'
 */
function positive(form: string): string {
  const ending = /(?:er|est)$/.exec(form);
  if (ending === null || ending.index < 3) return form;
  const stem = form.slice(0, ending.index);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  const options = [stem, `${stem}e`, ...(/([bdgmnpt])\1$/.test(stem) ? [stem.slice(0, -1)] : [])];
  return options.find((option) => wordClass(option).adjective || wordClass(option).adverb) ?? stem;
}

const own = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Base form of a verb.
 *
 * @example verbBase('withdrew', 'VBD') //=> 'withdraw'
 */
export function verbBase(form: string, xpos: string): string {
  const auxiliary = own(AUXILIARY, form);
  if (auxiliary) return auxiliary;
  if (xpos === 'VB' || xpos === 'VBP') return form;
  if (xpos === 'VBD' || xpos === 'VBN') {
    const irregular = PAST_TO_BASE.get(form) ?? PARTICIPLE_TO_BASE.get(form);
    if (irregular) return irregular;
  }
  const ending = xpos === 'VBZ' ? 's' : xpos === 'VBG' ? 'ing' : 'ed';
  const options = stems(form, ending);
  const known = options.filter((option) => wordClass(option).verb);
  const [first] = known;
  if (first !== undefined) {
    // "hopping" is of hop, "hoping" of hope: a short word that could double its last letter and does not has lost an e.
    return ending !== 's' && SHORT.test(first) && form.startsWith(`${first}${ending[0]}`) ? (known[1] ?? first) : first;
  }
  return guess(options) ?? form;
}

const SHORT = /^[^aeiou]*[aeiou][bdgmnprt]$/;

/** Of stems the lists do not know: "-at", "-iz", "-uc" and the like take an e; others stand as they are. */
function guess(options: readonly string[]): string | undefined {
  const [first, second] = options;
  if (first === undefined || second === undefined) return first;
  return second === `${first}e` &&
    /(?:[aeiou](?:[ctvsz]|g)|[^aeiou]l|dg|[rln]c|[rln]g|u|rs|ns|ps)$/.test(first) &&
    !/(?:ee?t|ist|ct|ent|ss|oat|eat|lat)$/.test(first)
    ? second
    : /(?:[ai]t|iz|is|at|ib|par|[^aeiou]l)$/.test(first)
      ? (second as string)
      : first;
}

/**
 * Singular of a plural noun.
 *
 * @example singular('militias') //=> 'militia'
 */
export function singular(form: string): string {
  const irregular = own(IRREGULAR_NOUNS, form);
  if (irregular) return irregular;
  if (/\d/.test(form)) return form;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return form.slice(0, hyphen + 1) + singular(form.slice(hyphen + 1));
  if (form.endsWith('men') && form.length > 5) return `${form.slice(0, -2)}an`;
  const [first] = stems(form, 's');
  if (first === undefined) return form;
  if (/(?:s|z|o|ch|sh|x)es$/.test(form)) {
    const withE = form.slice(0, -1);
    if (form.endsWith('ses') && (wordClass(withE).noun || wordClass(withE).verb)) return withE;
    if (/(?:[aeiou][sz]|[rnlpud]s)es$/.test(form) && !/(?:gas|bus|us|ias)es$/.test(form)) return withE;
    if (/(?:shoes|canoes|caches|niches)$/.test(form)) return withE;
  }
  return first;
}
