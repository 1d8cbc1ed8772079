import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyze } from '../src/index.ts';

const SNIPPETS = [
  'Iraq',
  "'s",
  ' ',
  '\n',
  '\n\n',
  '. ',
  ', ',
  'The army ',
  'said ',
  'that ',
  'who ',
  'and ',
  'by ',
  'killed ',
  '"',
  '(',
  '—',
  '2020',
  'U.S.',
  'al-Asad ',
  '\ud800',
  '\u0000',
  '漢字',
  '👍🏽',
  '<b>',
  "n't ",
  'last week ',
  'to ',
  'is ',
  '-',
];
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 80 }).map((parts) => parts.join('')),
);

function check({ text, tokens, sentences, names, times }: Analysis): void {
  let at = 0;
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(at);
    expect(token.end).toBeGreaterThan(token.start);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.text).not.toMatch(/\s/);
    at = token.end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
  let next = 0;
  for (const sentence of sentences) {
    expect(sentence.first).toBe(next);
    expect(sentence.last).toBeGreaterThan(sentence.first);
    next = sentence.last;
    const own = tokens.slice(sentence.first, sentence.last);
    expect(own.filter((token) => token.head < 0)).toHaveLength(1);
    for (const [offset, token] of own.entries()) {
      let steps = 0;
      for (let up = offset + sentence.first; up >= 0; up = tokens[up]?.head ?? -1) {
        expect(up >= sentence.first && up < sentence.last).toBe(true);
        expect(++steps).toBeLessThanOrEqual(own.length);
      }
      expect(token.deprel).not.toBe('');
      expect(token.lemma).not.toBe('');
      expect(token.deprel === 'root').toBe(token.head < 0);
    }
  }
  expect(next).toBe(tokens.length);
  for (const spans of [names, times]) {
    let last = 0;
    for (const span of spans) {
      expect(span.first).toBeGreaterThanOrEqual(last);
      expect(span.start).toBe(tokens[span.first]?.start);
      expect(span.end).toBe(tokens[span.last - 1]?.end);
      last = span.last;
    }
  }
}

test('any string gives a sound analysis', () => {
  fc.assert(
    fc.property(wild, (text) => check(analyze(text, { published: '2026-01-18' }))),
    { numRuns: 300 },
  );
});

test('the same text gives the same analysis', () => {
  fc.assert(
    fc.property(wild, (text) => {
      expect(analyze(text)).toEqual(analyze(text));
    }),
    { numRuns: 50 },
  );
});

test.each(['', ' ', '\n\n', '.', '…', '"', '\ud83d', '\u0000\u0001'])('%j', (text) => {
  check(analyze(text));
});

test('one word of a million letters and one line of many words', () => {
  expect(analyze('a'.repeat(1_000_000)).tokens).toHaveLength(1);
  const line = 'The army left the base and ';
  expect(analyze(line.repeat(2000)).tokens).toHaveLength(12_000);
});

test('twice the text gives twice the tokens, names and times', () => {
  const page = 'Iraqi forces left Baghdad in 2020. The U.S. said so.\n\n';
  const once = analyze(page);
  const many = analyze(page.repeat(40));
  expect(many.tokens).toHaveLength(once.tokens.length * 40);
  expect(many.names).toHaveLength(once.names.length * 40);
  expect(many.times).toHaveLength(once.times.length * 40);
});
