import { expect, test } from 'vitest';
import type { Name } from '../../src/analysis.ts';
import { consistentNames } from '../../src/network/consistent-names.ts';
import { trimName } from '../../src/network/name-trim.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';

/** Tokens of a text where capitals are proper nouns, and its names in brackets: `[Ali Khan PER] left`. */
function marked(text: string) {
  const spans: { start: number; end: number; type: Name['type'] }[] = [];
  let plain = '';
  for (const [, before, name, type] of text.matchAll(/([^[]*)(?:\[(.*?) (PER|ORG|LOC)\])?/g)) {
    plain += before;
    if (name === undefined) continue;
    spans.push({ start: plain.length, end: plain.length + name.length, type: type as Name['type'] });
    plain += name;
  }
  const { tokens } = tokenize(plain);
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
  return { tokens, names, written };
}

test.each<[string, string, string]>([
  ['nothing to do', 'the army left [Goma LOC].', 'the army left [Goma LOC].'],
  [
    'the type of most',
    '[Goma LOC] fell. in [Goma PER], near [Goma LOC]',
    '[Goma LOC] fell. in [Goma LOC], near [Goma LOC]',
  ],
  ['of equals the first', 'in [Hamas ORG] and [Hamas LOC]', 'in [Hamas ORG] and [Hamas ORG]'],
  [
    'a surname is the person',
    '[Qassem Soleimani PER] died. of [Soleimani LOC]',
    '[Qassem Soleimani PER] died. of [Soleimani PER]',
  ],
  ['a missed mention', '[Goma LOC] fell. rebels took Goma today', '[Goma LOC] fell. rebels took [Goma LOC] today'],
  ['a missed surname', '[Ali Khan PER] left. then Khan spoke', '[Ali Khan PER] left. then [Khan PER] spoke'],
  ['not within a longer run', '[Goma LOC] fell. the Goma Times wrote', '[Goma LOC] fell. the Goma Times wrote'],
  ['not where it is no proper noun', '[Turkey LOC] ate. a turkey', '[Turkey LOC] ate. a turkey'],
  [
    'the longest',
    '[New York LOC] and [York LOC]. in New York now',
    '[New York LOC] and [York LOC]. in [New York LOC] now',
  ],
])('%s', (_, given, expected) => {
  const { tokens, names, written } = marked(given);
  expect(written(consistentNames(names, tokens))).toBe(expected);
});

test.each<[string, string | null]>([
  ["the [Gen. Smith's PER] car", 'Smith'],
  ['[The United Nations ORG] met', 'United Nations'],
  ['[U.S. LOC] troops', 'U.S.'],
  ['on [Monday, LOC] in', null],
  ['of [Goma, LOC] in', 'Goma'],
  ['said [Theresa May PER] in', 'Theresa May'],
  ['said [May PER] in', 'May'],
  ['[President LOC] of', null],
  ['[2003 ORG] war', null],
])('trimName: %s', (given, expected) => {
  const { tokens, names } = marked(given);
  const [{ first, last, type }] = names as [Name];
  const trimmed = trimName(tokens, first, last, type);
  expect(
    trimmed === undefined
      ? null
      : tokens
          .slice(trimmed.first, trimmed.last)
          .map(({ text }) => text)
          .join(' '),
  ).toBe(expected);
});
