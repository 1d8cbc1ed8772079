import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeCitations, nodeCitations } from '../src/evidence/citations.ts';
import { disagreements } from '../src/evidence/disagreement.ts';
import { reportText } from '../src/evidence/report-text.ts';
import { markOf, segments } from '../src/evidence/segments.ts';
import { readGraph } from '../src/graph/read-graph.ts';

const graph = readGraph(readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8'));
const sentence = 'Troops left Erbil.';
const evidence = (start: number, end: number, text: string) => ({
  document: 'd',
  start,
  end,
  text,
  sentence: { start: 100, end: 118, text: sentence },
  rule: 'r',
});

describe('markOf', () => {
  test.each([
    ['by offset', evidence(107, 111, 'left'), { start: 7, end: 11, role: 'trigger' }],
    ['by the words, where the offsets are wrong', evidence(3, 7, 'left'), { start: 7, end: 11, role: 'trigger' }],
    ['by offset alone, where no words are given', evidence(107, 111, ''), { start: 7, end: 11, role: 'trigger' }],
    ['not at all, where the words are elsewhere', evidence(107, 111, 'fled'), null],
    ['not at all, where nothing is known', evidence(0, 0, ''), null],
  ])('finds the words %s', (_, given, mark) => {
    expect(markOf(given, 'trigger')).toEqual(mark);
  });
});

describe('segments', () => {
  const marks = fc.array(
    fc.record({
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
      role: fc.constantFrom('actor', 'trigger'),
    }),
  );

  test('cuts a sentence at its marks', () => {
    expect(
      segments(sentence, [
        { start: 12, end: 17, role: 'origin' },
        { start: 7, end: 11, role: 'trigger' },
      ]),
    ).toEqual([
      { text: 'Troops ', role: null },
      { text: 'left', role: 'trigger' },
      { text: ' ', role: null },
      { text: 'Erbil', role: 'origin' },
      { text: '.', role: null },
    ]);
  });

  test('joined, they are the sentence, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 36, unit: 'grapheme' }), marks, (text, given) => {
        expect(
          segments(text, given)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('none is empty, and the first mark inside the sentence is kept whole', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 36 }), marks, (text, given) => {
        const parts = segments(text, given);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        const first = given.find(({ start, end }) => start >= 0 && start < end && end <= text.length);
        const words = first && { text: text.slice(first.start, first.end), role: first.role };
        if (words !== undefined) expect(parts).toContainEqual(words);
        else expect(parts.every(({ role }) => role === null)).toBe(true);
      }),
    );
  });
});

describe('citations', () => {
  const words = (list: ReturnType<typeof nodeCitations>) =>
    list.flatMap(({ sentence: text, marks }) =>
      marks.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`),
    );

  test('an event shows its trigger and whoever takes part in the same sentence', () => {
    expect(words(nodeCitations(graph, 'e-rockets'))).toEqual([
      'trigger: fired',
      'actor: Iran-backed militias',
      'location: Ain al-Asad',
      'speaker: the coalition',
    ]);
  });

  test('an edge shows the participant and the trigger', () => {
    expect(words(edgeCitations(graph, 'e-kill>recipient>a-soleimani'))).toEqual([
      'recipient: General Qassem Soleimani',
      'trigger: killed',
    ]);
  });

  test('an entity shows each sentence once, the newest report first', () => {
    const list = nodeCitations(graph, 'l-asad');
    expect(list.map(({ document }) => document?.id)).toEqual(['d-lantern', 'd-lantern', 'd-quay', 'd-quay']);
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  });

  test('a key the graph has not got shows nothing', () => {
    expect([nodeCitations(graph, 'x'), edgeCitations(graph, 'x')]).toEqual([[], []]);
  });
});

describe('reportText', () => {
  const flat = (document: string, at: number) => {
    const { isWhole, pieces } = reportText(graph, document, at);
    return { isWhole, texts: pieces.map((parts) => parts.map(({ text }) => text).join('')), parts: pieces.flat() };
  };

  test('is the whole text where the file has it, with mentions and triggers leading to their nodes', () => {
    const { isWhole, texts, parts } = flat('d-steppe', 0);
    expect([isWhole, texts]).toEqual([true, [graph.textOf('d-steppe')]]);
    expect(parts.filter(({ node }) => node !== null).map(({ text, node }) => [text, node?.kind])).toContainEqual([
      'agreed',
      'event',
    ]);
    const cited = parts.filter(({ isCited }) => isCited).map(({ text }) => text);
    expect(cited.join('')).toMatch(/^Baghdad and Washington agreed .* in Iraq\.$/);
  });

  test('is the cited sentences where the file lacks it', () => {
    const { isWhole, texts, parts } = flat('d-quay', 135);
    expect([isWhole, texts.length]).toEqual([false, 2]);
    expect(
      parts
        .filter(({ isCited }) => isCited)
        .map(({ text }) => text)
        .join(''),
    ).toBe('A militia spokesman denied that his men had fired at the base.');
  });

  test('of a document that the file does not know is nothing', () => {
    expect(reportText(graph, 'nowhere', 0).pieces).toEqual([]);
  });
});

describe('disagreements', () => {
  test('compare an event with what contradicts it, from either side', () => {
    const [found] = disagreements(graph, 'e-rockets');
    expect(found?.other.key).toBe('e-denied');
    expect(found?.comparisons).toContainEqual({ matter: 'Count', own: '3 wounded', other: '', isDifferent: true });
    expect(found?.comparisons.find(({ matter }) => matter === 'Outlets')?.isDifferent).toBe(false);
    expect(disagreements(graph, 'e-denied')[0]?.other.key).toBe('e-rockets');
  });

  test.each(['e-takeover', 'a-usa', 'nothing'])('%s has none', (key) => {
    expect(disagreements(graph, key)).toEqual([]);
  });
});
