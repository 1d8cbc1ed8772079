import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { ConlluSentence } from '../../src/conllu/conllu.ts';
import { conlluOf } from '../../src/conllu/conllu-of.ts';
import { ConlluFormatError, readConllu } from '../../src/conllu/read-conllu.ts';
import { writeConllu } from '../../src/conllu/write-conllu.ts';

const WORD = '1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_';

const field = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 8 })
  .map((text) => text.replace(/\s+/gu, ' ').trim() || '_');
const sentence: fc.Arbitrary<ConlluSentence> = fc.record({
  comments: fc.array(field, { maxLength: 3 }),
  words: fc.array(
    fc.record({
      id: fc.oneof(fc.nat(99).map(String), fc.constantFrom('1-2', '3.1')),
      form: field, lemma: field, upos: field, xpos: field, feats: field,
      head: fc.option(fc.nat(99), { nil: null }),
      deprel: field, deps: field, misc: field,
    }), // biome-ignore format: ten fields
    { minLength: 1, maxLength: 5 },
  ),
});

describe('CoNLL-U', () => {
  test('what is written is read', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
        expect([...readConllu(sentences.map(writeConllu).join(''))]).toEqual(sentences);
      }),
    );
  });

  test.each<[string, string, number]>([
    ['nothing', '', 0],
    ['empty lines', '\n\n\n', 0],
    ['no empty line at the end', WORD, 1],
    ['a line break at the end', `${WORD}\n`, 1],
    ['lines of Windows, a byte-order mark', `\ufeff# a\r\n${WORD}\r\n\r\n${WORD}\r\n`, 2],
    ['comments alone', '# newdoc\n\n', 0],
  ])('%s', (_, text, count) => {
    expect([...readConllu(text)]).toHaveLength(count);
  });

  test('comments of a document go with its first sentence', () => {
    expect([...readConllu(`# newdoc\n\n# text = Go\n${WORD}\n\n${WORD}\n`)].map(({ comments }) => comments)).toEqual([
      ['newdoc', 'text = Go'],
      [],
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['too few fields', '1\tGo', /^line 1: 2 fields/],
    ['spaces for tabs', `${WORD}\n${WORD.replaceAll('\t', ' ')}`, /^line 2: 1 fields/],
    ['an id that is none', WORD.replace('1', 'one'), /"one" is no id/],
    ['a head that is none', WORD.replace('0\troot', '-1\troot'), /"-1" is no head/],
  ])('%s: an error that names the line', (_, text, message) => {
    expect(() => [...readConllu(text)]).toThrow(ConlluFormatError);
    expect(() => [...readConllu(text)]).toThrow(message);
  });

  test('an analysis: offsets, names and times in MISC; the tree counts from 1 within the sentence', () => {
    const text = 'Troops left. Turkish jets\nbombed Iraq on Monday.';
    const sentences = [...conlluOf(analyze(text, { published: '2018-01-24' }))];
    expect(sentences.map(({ comments }) => comments[1])).toEqual([
      'text = Troops left.',
      'text = Turkish jets\nbombed Iraq on Monday.',
    ]);
    const [, second] = sentences;
    for (const { form, misc } of second!.words) {
      const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(misc)!;
      expect(text.slice(Number(start), Number(end))).toBe(form);
    }
    const row = (form: string) => second!.words.find((word) => word.form === form);
    expect(row('Iraq')?.misc).toContain('NE=B-LOC');
    expect(row('Monday')?.misc).toMatch(/SpaceAfter=No.*TimexType=DATE\|TimexValue=2018-01-22/);
    expect(row('jets')).toMatchObject({ id: '2', head: 3, deprel: 'nsubj' });
    expect(second!.words.filter(({ head }) => head === 0)).toHaveLength(1);
    expect(writeConllu(second!)).toContain('# text = Turkish jets bombed Iraq on Monday.\n1\tTurkish\t');
  });

  test('an empty text has no sentences', () => {
    expect([...conlluOf(analyze(''))]).toEqual([]);
  });
});
