import { childrenOf, type Reading } from '../reading.ts';

const BEFORE_HEAD = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'nmod',
  'advmod',
  'case',
  'punct',
  'flat',
  'cc',
  'conj',
  'det:predet',
]);

/** A noun phrase up to its head: half-open token range, first word after determiners, and whether it is definite. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** First word that is not a determiner, possessive pronoun or number. */
  readonly core: number;
  readonly determiner: string | null;
  readonly definite: boolean;
  readonly count: number | null;
}

/** Words before a noun that count or compare and are no part of what it is called. */
const COUNTING: ReadonlySet<string> = new Set(
  'other more another dozen dozens hundred thousand several many few some additional further own such least most than nearly almost about around over only'.split(
    ' ',
  ),
);
/** "On Monday rebels attacked", where the tree takes the day for a part of the name. */
const WEEKDAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
/** Words before a noun, at most: what a parse makes longer is a list, not a phrase. */
const MAX_BEFORE = 12;
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'both']);

/** The run of words before `head` that belong to it, and the head: "the U.S.-led coalition forces". */
export function nounPhrase(reading: Reading, head: number): NounPhrase {
  const { tokens, sentenceOf } = reading;
  let first = head;
  for (const child of childrenOf(reading, head)) {
    if (child >= head) break;
    const { deprel } = tokens[child]!;
    if (!BEFORE_HEAD.has(deprel) || deprel === 'case' || deprel === 'punct') continue;
    first = Math.min(first, leftmost(reading, child));
    break;
  }
  while (
    first < head &&
    ['ADP', 'PUNCT', 'ADV', 'CCONJ', 'VERB', 'AUX'].includes(tokens[first]!.upos) &&
    tokens[first]!.norm !== '$'
  )
    first++;
  first = Math.max(first, head - MAX_BEFORE);
  for (let at = head - 1; at >= first; at--) {
    if (sentenceOf[at] !== sentenceOf[head] || [',', ';', '(', ':'].includes(tokens[at]!.norm)) {
      first = at + 1;
      break;
    }
  }
  if (['least', 'most'].includes(tokens[first]!.norm) && first < head && tokens[first - 1]?.norm === 'at') first++;
  const opener = tokens[first]!;
  const isDeterminer = (opener.upos === 'DET' || opener.upos === 'PRON') && readNumber(opener.norm) === null;
  const determiner = isDeterminer ? opener.norm : null;
  let core = determiner !== null && first < head ? first + 1 : first;
  let count: number | null = null;
  if (isAge(reading, core) && core + AGE <= head) core += AGE;
  while (
    core < head &&
    (COUNTING.has(tokens[core]!.norm) ||
      WEEKDAYS.has(tokens[core]!.norm) ||
      ['NUM', 'DET', 'ADV'].includes(tokens[core]!.upos))
  ) {
    count = readNumber(tokens[core]!.norm) ?? count;
    core++;
  }
  return { first, last: head + 1, core, determiner, definite: determiner !== null && DEFINITE.has(determiner), count };
}

/** The characters a noun phrase covers. */
export function spanOf(reading: Reading, phrase: Pick<NounPhrase, 'first' | 'last'>): { start: number; end: number } {
  return { start: reading.tokens[phrase.first]!.start, end: reading.tokens[phrase.last - 1]!.end };
}

/** A noun phrase without its determiner and numbers, as written. */
export function labelOf(reading: Reading, phrase: NounPhrase): string {
  const { document, tokens } = reading;
  const words = document.text.slice(tokens[phrase.core]!.start, tokens[phrase.last - 1]!.end);
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** Tokens of "32-year-old". */
const AGE = 5;

const isAge = ({ words }: Reading, token: number): boolean =>
  words[token + 1] === '-' && words[token + 3] === '-' && words[token + 4] === 'old';

function leftmost(reading: Reading, token: number): number {
  let first = token;
  for (let child = reading.firstChild[first]!; child >= 0 && child < first; child = reading.firstChild[first]!)
    first = child;
  return first;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/**
 * A number as a word or in digits.
 *
 * @example readNumber('2,500') //=> 2500
 * @example readNumber('twenty-one') //=> 21
 * @example readNumber('dozens') //=> null
 */
export function readNumber(word: string): number | null {
  if (/^\d{1,3}(,\d{3})+$|^\d+(\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''));
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const [tens = '', unit] = word.split('-');
  const base = TENS[tens];
  if (base === undefined) return null;
  if (unit === undefined) return base;
  const ones = SMALL.indexOf(unit);
  return ones > 0 && ones < 10 ? base + ones : null;
}
