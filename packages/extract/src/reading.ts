import type { Area, Document, Evidence, Span } from '@dramatis/graph/model';
import type { Analysis, Token } from '@dramatis/language';
import type { CountryEntry, Gazetteer } from './gazetteer/gazetteer.ts';

/** One document being read: its analysis, its tree as lists of children, and the names known beforehand. Built once, then only read. */
export interface Reading {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  /** `Token.norm` of every token. */
  readonly words: readonly string[];
  /** Sentence index of every token. */
  readonly sentenceOf: Int32Array;
  /** First child of every token in the tree, −1 for none; the next ones through `nextSibling`. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly gazetteer: Gazetteer;
  /** The country whose demonym or adjective a token is ("Iraqi", "French"); every token asked for is looked up once. */
  readonly demonymAt: (token: number) => CountryEntry | undefined;
}

/** Index an analysis for the stages that follow. */
export function createReading(document: Document, analysis: Analysis, gazetteer: Gazetteer): Reading {
  const { tokens } = analysis;
  const sentenceOf = new Int32Array(tokens.length);
  analysis.sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.first, sentence.last);
  });
  const firstChild = new Int32Array(tokens.length).fill(-1);
  const nextSibling = new Int32Array(tokens.length).fill(-1);
  for (let index = tokens.length - 1; index >= 0; index--) {
    const { head } = tokens[index]!;
    if (head < 0) continue;
    nextSibling[index] = firstChild[head]!;
    firstChild[head] = index;
  }
  const words = tokens.map((token) => token.norm);
  const demonymAt = demonymsOf(words, gazetteer);
  return { document, analysis, tokens, words, sentenceOf, firstChild, nextSibling, gazetteer, demonymAt };
}

function demonymsOf(words: readonly string[], gazetteer: Gazetteer): Reading['demonymAt'] {
  const known = new Map<string, CountryEntry | undefined>();
  return (token) => {
    const word = words[token];
    if (word === undefined) return undefined;
    if (!known.has(word)) known.set(word, gazetteer.demonym(word));
    return known.get(word);
  };
}

/** The children of a token in the tree, in text order. */
export function* childrenOf(reading: Reading, token: number): Generator<number> {
  for (let child = reading.firstChild[token]!; child >= 0; child = reading.nextSibling[child]!) yield child;
}

/** The first child whose relation is one of `deprels`, or −1. */
export function childBy(reading: Reading, token: number, ...deprels: readonly string[]): number {
  for (const child of childrenOf(reading, token)) if (deprels.includes(reading.tokens[child]!.deprel)) return child;
  return -1;
}

/** The preposition (or several: "out of" → "out of") that marks a token, lower case, or null. */
export function caseOf(reading: Reading, token: number): string | null {
  let words = '';
  for (const child of childrenOf(reading, token)) {
    const { deprel, norm } = reading.tokens[child]!;
    if (deprel !== 'case' || norm === "'s" || norm === "'") continue;
    if (norm === 'to' && reading.words[child - 1] === 'according') words = 'according';
    words = words ? `${words} ${norm}` : norm;
    for (const part of childrenOf(reading, child)) {
      if (reading.tokens[part]!.deprel === 'fixed') words += ` ${reading.tokens[part]!.norm}`;
    }
  }
  return words || null;
}

/**
 * A token and everything coordinated with it: "Russia, Turkey and Iran" → three; what the tree coordinates with the name after a title is
 * coordinated with the title ("leader Ann Roe and President Bo Lee").
 */
export function conjunctsOf(reading: Reading, token: number): number[] {
  const { tokens } = reading;
  const all = [token];
  for (let next = 0; next < all.length; next++) {
    const at = all[next]!;
    for (const child of childrenOf(reading, at)) {
      if (tokens[child]!.deprel === 'conj') all.push(child);
      if (tokens[child]!.deprel !== 'appos' || child !== at + 1) continue;
      for (const inner of childrenOf(reading, child)) if (tokens[inner]!.deprel === 'conj') all.push(inner);
    }
  }
  return all;
}

/** Evidence for a span of the document, found by `rule`; of a mention that means a part of a place, with the part. */
export function evidenceFor(
  reading: Reading,
  span: Span & { readonly location?: { readonly area?: Area } | null },
  token: number,
  rule: string,
): Evidence {
  const { document, analysis, sentenceOf } = reading;
  const sentence = analysis.sentences[sentenceOf[token]!]!;
  const { start, end } = sentence;
  const evidence = {
    document: document.id,
    start: span.start,
    end: span.end,
    text: document.text.slice(span.start, span.end),
    sentence: { start, end, text: document.text.slice(start, end) },
    rule,
  };
  const area = span.location?.area;
  return area === undefined ? evidence : { ...evidence, area };
}
