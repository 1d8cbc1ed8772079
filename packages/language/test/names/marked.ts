import type { Name } from '../../src/analysis.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';

/** Tokens of a text where capitals are proper nouns, and its names in brackets: `[Ali Khan PER] left`. */
export function marked(text: string) {
  const spans: { start: number; end: number; type: Name['type'] }[] = [];
  let plain = '';
  for (const [, before, name, type] of text.matchAll(/([^[]*)(?:\[(.*?) (PER|ORG|LOC)\])?/g)) {
    plain += before;
    if (name === undefined) continue;
    spans.push({ start: plain.length, end: plain.length + name.length, type: type as Name['type'] });
    plain += name;
  }
  const { tokens, sentences } = tokenize(plain);
  for (const token of tokens) token.upos = /^\p{Lu}/u.test(token.text) ? 'PROPN' : 'NOUN';
  const names = spans.map(
    (span): Name => ({
      ...span,
      first: tokens.findIndex(({ start }) => start === span.start),
      last: tokens.findIndex(({ end }) => end === span.end) + 1,
    }),
  );
  const written = (all: readonly Name[]): string =>
    all.reduceRight(
      (out, { start, end, type }) => `${out.slice(0, start)}[${out.slice(start, end)} ${type}]${out.slice(end)}`,
      plain,
    );
  return { tokens, sentences, names, written };
}
