import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { analyzeWords, type GivenWord } from '../src/analyze-words.ts';

const glued = (form: string): GivenWord => ({ form, spaceAfter: false });

test.each<[string, GivenWord[][], string, string[]]>([
  ['spaces between', [['Troops', 'left', '.']], 'Troops left .', ['Troops', 'left', '.']],
  [
    'no space where none follows',
    [
      ['Troops', glued('left'), '.'],
      ['Why', '?'],
    ],
    'Troops left. Why ?',
    ['Troops', 'left', '.', 'Why', '?'],
  ],
  ['no space after the last', [['Go', { form: '.', spaceAfter: true }]], 'Go .', ['Go', '.']],
  [
    'words stay as they are',
    [['Iran', '-', 'backed', 'U.S.', 'New York']],
    'Iran - backed U.S. New York',
    ['Iran', '-', 'backed', 'U.S.', 'New York'],
  ],
  ['nothing', [], '', []],
  ['sentences without words', [[], ['Go'], []], 'Go', ['Go']],
])('%s', (_, sentences, text, forms) => {
  const analysis = analyzeWords(sentences);
  expect(analysis.text).toBe(text);
  expect(analysis.tokens.map((token) => token.text)).toEqual(forms);
  expect(analysis.sentences.map(({ last, first }) => last - first)).toEqual(
    sentences.map(({ length }) => length).filter((length) => length > 0),
  );
});

test('names and times are found, and a sentence without a full stop is a headline', () => {
  const { names, times, sentences } = analyzeWords(
    [
      ['Troops', 'left', 'Iraq', 'on', 'Monday', '.'],
      ['Talks', 'begin'],
    ],
    {
      published: '2020-01-08',
    },
  );
  expect(names).toMatchObject([{ type: 'LOC', first: 2, last: 3, start: 12, end: 16 }]);
  expect(times).toMatchObject([{ value: '2020-01-06', first: 4 }]);
  expect(sentences.map(({ headline }) => headline)).toEqual([false, true]);
});

test('given its own cuts, the analysis is that of the text', () => {
  const text = 'The U.S. army left Iraq\'s north on Monday. "Rebels don\'t talk," Gen. Ann Diaz said.';
  const whole = analyze(text);
  const sentences = whole.sentences.map(({ first, last }) =>
    whole.tokens
      .slice(first, last)
      .map(({ text: form, end }, index) => ({ form, spaceAfter: whole.tokens[first + index + 1]?.start !== end })),
  );
  expect(analyzeWords(sentences)).toEqual(whole);
});

test('any words: one token each, in place, every sentence a tree', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.record({ form: fc.string({ maxLength: 6 }), spaceAfter: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 4 }), (sentences) => {
      const analysis = analyzeWords(sentences);
      const forms = sentences.flat().map((each) => (typeof each === 'string' ? each : each.form));
      expect(analysis.tokens.map(({ start, end }) => analysis.text.slice(start, end))).toEqual(forms);
      for (const { first, last } of analysis.sentences)
        expect(analysis.tokens.slice(first, last).filter(({ head }) => head < 0)).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});
