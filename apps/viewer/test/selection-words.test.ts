import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dyadKey } from '../src/dyads/dyads.ts';
import { readGraph } from '../src/graph/read-graph.ts';
import { selectionWords } from '../src/page/selection-words.ts';

const graph = readGraph(readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8'));

test.each([
  ['node', 'a-soleimani', 'Qassem Soleimani, actor, Person. In 1 event; 1 sentence.'],
  [
    'node',
    'e-rockets',
    'Iran-backed militias fire rockets at Ain al-Asad, event, ASSAULT · heavy-weapons, alleged, 2021-07-07. 3 participants; 1 sentence.',
  ],
  [
    'edge',
    'e-rockets>contradicts>e-denied',
    'Iran-backed militias fire rockets at Ain al-Asad contradicts Militiamen fire at the base.',
  ],
  ['dyad', dyadKey('a-usa', 'a-soleimani'), 'From Government of the United States to Qassem Soleimani.'],
  ['node', 'nowhere', ''],
] as const)('%s %s', (kind, key, words) => {
  expect(selectionWords(graph, { kind, key })).toBe(words);
});
