import { caseOf, childBy, type Reading } from '../reading.ts';
import { SAYING } from './attitudes.ts';

/** The words that say who speaks beside a sentence, found once a report. */
export interface Sayings {
  /**
   * The verb of saying, or the noun after "according to", that comments on the clause around a token or closes the quotation it is in;
   * −1 for none.
   */
  readonly over: (token: number) => number;
}

const COMMAS: ReadonlySet<string> = new Set([',', '"', '”', '—', '–', '-', "''"]);
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ':', '"', '“', '—', '–', '-', '!', '?']);
const AFTER_SAYING: ReadonlySet<string> = new Set(['ADV', 'ADP', 'PUNCT', 'PROPN', 'SCONJ']);

/**
 * Find the comments of a report: "Rockets hit the base, the army said, in the worst attack this year"; "According to the army, …"; and
 * for a sentence that lies in quotation marks the speaker named beside the quotation: `"A. B," said Amna. "C."` has her for all three.
 *
 * A comment holds to the next semicolon, a quotation to the end of its paragraph; a mark that never closes there (5" of rain) opens none.
 */
export function findSayings(reading: Reading): Sayings {
  const { tokens, words, analysis } = reading;
  const comment = new Int32Array(tokens.length).fill(-1);
  const quotes = quotesOf(reading);
  const speechOf = new Int32Array(analysis.sentences.length).fill(-1);
  analysis.sentences.forEach(({ first, last }, index) => {
    let segment = first;
    let found = -1;
    for (let token = first; token <= last; token++) {
      if (token === last || words[token] === ';') {
        if (found >= 0) comment.fill(found, segment, token);
        segment = token + 1;
        found = -1;
        continue;
      }
      const isSaying = tokens[token]!.upos === 'VERB' && SAYING.has(tokens[token]!.lemma);
      if (isSaying && !quotes.inside[token] && speechOf[index]! < 0 && childBy(reading, token, 'nsubj') >= 0)
        speechOf[index] = token;
      if (found < 0 && (isSaying ? isComment(reading, token) : isSource(reading, token))) found = token;
    }
  });
  const quoted = quotedSpeech(reading, quotes, speechOf);
  return {
    over: (token) => {
      if (comment[token]! >= 0) return comment[token]!;
      return quoted[reading.sentenceOf[token]!]!;
    },
  };
}

/** ", the army said," and ", said the army": a verb of saying between marks, without words of its own that it says. */
function isComment(reading: Reading, verb: number): boolean {
  const { tokens, words } = reading;
  const subject = childBy(reading, verb, 'nsubj');
  if (subject < 0 || childBy(reading, verb, 'ccomp', 'obj', 'xcomp', 'mark') >= 0) return false;
  const first = Math.min(verb, leftmost(reading, subject));
  if (!COMMAS.has(words[first - 1] ?? '')) return false;
  const next = verb + 1;
  return subject > verb || next >= tokens.length || ENDS.has(words[next]!) || AFTER_SAYING.has(tokens[next]!.upos);
}

function isSource(reading: Reading, token: number): boolean {
  const { deprel, upos } = reading.tokens[token]!;
  if (upos === 'VERB' || !(deprel.startsWith('obl') || deprel === 'nmod')) return false;
  return (caseOf(reading, token) ?? '').startsWith('according');
}

function leftmost(reading: Reading, token: number): number {
  let first = token;
  for (let child = reading.firstChild[first]!; child >= 0 && child < first; child = reading.firstChild[first]!)
    first = child;
  return first;
}

interface Quotes {
  /** Whether each token is inside quotation marks. */
  readonly inside: Uint8Array;
  /** Whether each sentence has any, lies wholly inside, and begins a paragraph. */
  readonly some: Uint8Array;
  readonly whole: Uint8Array;
  readonly opens: Uint8Array;
}

function quotesOf({ tokens, words, analysis, document }: Reading): Quotes {
  const inside = new Uint8Array(tokens.length);
  const [some, whole, opens] = [0, 0, 0].map(() => new Uint8Array(analysis.sentences.length)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  let open = false;
  let openedAt = 0;
  let end = 0;
  const forget = (next: number): void => {
    if (!open) return;
    some.fill(0, openedAt + 1, next);
    whole.fill(0, openedAt, next);
  };
  analysis.sentences.forEach(({ first, last, start, end: stop }, index) => {
    const isParagraph = index === 0 || document.text.slice(end, start).includes('\n');
    if (isParagraph) {
      forget(index);
      open = false;
    }
    opens[index] = isParagraph ? 1 : 0;
    end = stop;
    let outside = 0;
    if (open) some[index] = 1;
    for (let token = first; token < last; token++) {
      const word = words[token]!;
      if (word === '"' || word === '“' || word === '”') {
        open = word === '"' ? !open : word === '“';
        if (open) openedAt = index;
        some[index] = 1;
      } else if (open) inside[token] = 1;
      else if (tokens[token]!.upos !== 'PUNCT') outside++;
    }
    whole[index] = some[index]! && outside === 0 ? 1 : 0;
  });
  forget(analysis.sentences.length);
  return { inside, some, whole, opens };
}

/** For each sentence that is all quotation, the verb of saying before it in the paragraph, else the next one; −1 for none. */
function quotedSpeech({ analysis }: Reading, { some, whole, opens }: Quotes, speechOf: Int32Array): Int32Array {
  const count = analysis.sentences.length;
  const quoted = new Int32Array(count).fill(-1);
  let speech = -1;
  for (let index = 0; index < count; index++) {
    if (opens[index]) speech = -1;
    if (whole[index]) quoted[index] = speech;
    else speech = some[index] ? speechOf[index]! : -1;
  }
  speech = -1;
  for (let index = count - 1; index >= 0; index--) {
    if (whole[index]) {
      if (quoted[index]! < 0) quoted[index] = speech;
    } else speech = some[index] ? speechOf[index]! : -1;
    if (opens[index]) speech = -1;
  }
  return quoted;
}
