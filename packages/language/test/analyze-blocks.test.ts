import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { analyzeBlocks } from '../src/analyze-blocks.ts';
import { conlluOf } from '../src/conllu/conllu-of.ts';

const TEXT = Array.from({ length: 40 }, (_, index) => `Troops left Iraq on day ${index}. They stayed away.`).join(
  '\n\n',
);

const words = (text: string, blockLength?: number): string[] =>
  [...analyzeBlocks(text, blockLength === undefined ? {} : { blockLength })].flatMap(({ start, analysis }) =>
    analysis.tokens.map((token) => `${token.start + start} ${token.text} ${token.upos}`),
  );

test('blocks that end at paragraphs: as the whole', () => {
  const whole = analyze(TEXT).tokens.map(({ start, text, upos }) => `${start} ${text} ${upos}`);
  expect(words(TEXT)).toEqual(whole);
  expect([...analyzeBlocks(TEXT, { blockLength: 600 })].length).toBeGreaterThan(2);
  expect(words(TEXT, 600)).toEqual(whole);
});

test('blocks cover the text, none splits a surrogate pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.integer({ min: 2, max: 20 }), (text, blockLength) => {
      const blocks = [...analyzeBlocks(text, { blockLength })];
      expect(blocks.map(({ analysis }) => analysis.text).join('')).toBe(text);
      for (const { start } of blocks)
        expect(/^[\udc00-\udfff]$/.test(text[start]!) && /[\ud800-\udbff]/.test(text[start - 1] ?? '')).toBe(false);
    }),
  );
});

test('CoNLL-U of blocks counts on: sentences and offsets', () => {
  let firstSentence = 1;
  const rows: string[] = [];
  for (const { start, analysis } of analyzeBlocks(TEXT, { blockLength: 600 })) {
    for (const { comments, words: own } of conlluOf(analysis, { firstSentence, offset: start }))
      rows.push(`${comments[0]} ${own[0]?.misc}`);
    firstSentence += analysis.sentences.length;
  }
  expect(rows).toEqual(
    [...conlluOf(analyze(TEXT))].map(({ comments, words: own }) => `${comments[0]} ${own[0]?.misc}`),
  );
});
