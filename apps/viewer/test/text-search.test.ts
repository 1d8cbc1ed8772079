import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGraph } from '../src/graph/read-graph.ts';
import { markedSnippet } from '../src/search/snippet.ts';
import { createTextIndex } from '../src/search/text-index.ts';
import { textsOf } from '../src/search/texts.ts';

const graph = readGraph(readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8'));
const texts = textsOf(graph);
const index = createTextIndex(texts);
const keysOf = (query: string) => {
  const { count, hitAt } = index.sentences(query);
  return Array.from({ length: count }, (_, rank) => graph.columns.keys[hitAt(rank).node]);
};

describe('sentences', () => {
  test('each is there once and leads to an event where it tells of one', () => {
    const places = texts.sentences.map(({ document, text }) => `${document} ${text}`);
    expect(new Set(places).size).toBe(places.length);
    const rockets = texts.sentences.find(({ text }) => /fired .*rockets/.test(text));
    expect(graph.columns.keys[rockets?.node ?? -1]).toBe('e-rockets');
  });

  test.each([
    ['rockets', true],
    ['ROCKET', true],
    ['fired rock', true],
    ['rock*', true],
    ['militias rockets', true],
    ['rockets zanzibar', false],
    ['"rockets fired militias"', false],
  ])('%s', (query, isFound) => {
    expect(keysOf(query).includes('e-rockets')).toBe(isFound);
  });

  test('what was found is marked, and the parts are the sentence', () => {
    const { count, hitAt } = index.sentences('rockets');
    expect(count).toBeGreaterThan(0);
    const { parts } = hitAt(0);
    expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text.toLowerCase())).toContain('rockets');
  });

  test('any string is a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const { count, hitAt } = index.sentences(query);
        for (let rank = 0; rank < count; rank += 1) hitAt(rank);
        index.names(query);
      }),
    );
  });
});

test('names are found with a letter wrong', () => {
  expect(graph.columns.keys[index.names('sulaimani')[0] ?? -1]).toBe('a-soleimani');
  expect(index.names('zanzibar')).toEqual([]);
  expect(index.names('"soleimani qassem"')).toEqual([]);
});

describe('markedSnippet', () => {
  const long = `${'Before that '.repeat(30)}drones came${' and went'.repeat(60)}.`;
  test.each([
    ['Drones hit it.', ['Drones', ' hit it.']],
    ['They saw drones.', ['They saw ', 'drones', '.']],
    ['Nothing.', ['Nothing.']],
    ['', []],
  ])('%s', (sentence, parts) => {
    expect(markedSnippet(sentence, (word) => /^drones$/i.test(word)).map(({ text }) => text)).toEqual(parts);
  });

  test('a long sentence is cut around the first mark', () => {
    const parts = markedSnippet(long, (word) => word === 'drones');
    expect(parts.map(({ text }) => text).join('').length).toBeLessThan(160);
    expect(parts.some(({ text, isMarked }) => isMarked && text === 'drones')).toBe(true);
    expect(parts.at(0)?.text).toBe('… ');
    expect(parts.at(-1)?.text).toBe('…');
  });
});
