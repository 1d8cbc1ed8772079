import { readFileSync } from 'node:fs';
import { firstDay, isoDay, lastDay, NO_DAY } from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, facetValues } from '../src/filters/facets.ts';
import { FILTER_DEFAULTS, type Filters } from '../src/filters/filters.ts';
import { isShown, visibility } from '../src/filters/visibility.ts';
import { readGraph } from '../src/graph/read-graph.ts';
import { KINDS } from '../src/graph/view-graph.ts';

const graph = readGraph(readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8'));
const shown = (patch: Partial<Filters>, hidden: readonly string[] = []) => {
  const visible = visibility(graph.columns, { ...FILTER_DEFAULTS, ...patch }, new Set(hidden));
  return graph.columns.keys.filter((key) => isShown(graph.columns, visible, key));
};
const events = (patch: Partial<Filters>) => shown(patch).filter((key) => key.startsWith('e-'));

describe('visibility', () => {
  test('at first everything but events without a type', () => {
    expect(graph.columns.keys.filter((key) => !shown({}).includes(key))).toEqual(['e-under']);
  });

  test.each<[string, Partial<Filters>, readonly string[]]>([
    ['a type', { types: ['AGREE'] }, ['e-agree']],
    ['two types', { types: ['AGREE', 'CONSULT'] }, ['e-agree', 'e-talks']],
    ['a status', { statuses: ['denied', 'alleged'] }, ['e-rockets', 'e-denied']],
    ['type and status', { types: ['ASSAULT'], statuses: ['happened'] }, ['e-kill']],
    ['a quadrant', { quads: ['verbal-cooperation'] }, ['e-agree', 'e-talks']],
    ['independent reports', { minReports: 3 }, ['e-agree']],
    ['confidence', { minConfidence: 90 }, ['e-control', 'e-kill', 'e-agree']],
    ['from a day on, a deadline among them', { after: '2026-01-15' }, ['e-control', 'e-leave', 'e-rest']],
    ['a day in a year that is all that is known', { after: '2020-05-01', before: '2020-06' }, ['e-kill']],
    ['a word that nothing has', { types: ['TENNIS'] }, []],
    [
      'a place and what is in it',
      { place: 'l-iraq', types: ['CONTROL', 'ASSAULT'] },
      ['e-control', 'e-rockets', 'e-denied'],
    ],
    ['a place that is not there', { place: 'l-atlantis' }, []],
  ])('%s', (_, patch, expected) => {
    expect(events(patch)).toEqual(expected);
  });

  test('once events are chosen, actors and places stay only where they take part', () => {
    expect(shown({ types: ['AGREE'] }).sort()).toEqual(['a-iraq', 'a-usa', 'e-agree']);
  });

  test('a kind switched off, and a node put away, are gone', () => {
    expect(shown({ kinds: ['location'] }).every((key) => key.startsWith('l-'))).toBe(true);
    expect(shown({}, ['a-usa'])).not.toContain('a-usa');
  });

  test('counts are those of what is shown', () => {
    const { counts } = visibility(graph.columns, FILTER_DEFAULTS);
    expect(counts).toEqual({ actor: 8, location: 4, event: 9 });
  });
});

describe('facets', () => {
  test('types are counted, most frequent first, and the own choice does not count', () => {
    expect(facetValues(graph.columns, { ...FILTER_DEFAULTS, types: ['AGREE'] }, 'types').slice(0, 2)).toEqual([
      { word: 'ASSAULT', count: 3 },
      { word: 'RETREAT', count: 3 },
    ]);
  });

  test('a chosen word that nothing fits any more stays, with 0', () => {
    const values = facetValues(graph.columns, { ...FILTER_DEFAULTS, types: ['AGREE'], statuses: ['denied'] }, 'types');
    expect(values).toContainEqual({ word: 'AGREE', count: 0 });
  });

  test('every count is the number of events that its word alone would show', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FACETS),
        fc.subarray(['ASSAULT', 'AGREE', 'RETREAT']),
        fc.subarray(['happened', 'alleged', 'planned']),
        (facet, types, statuses) => {
          const filters = { ...FILTER_DEFAULTS, types, statuses };
          for (const { word, count } of facetValues(graph.columns, filters, facet))
            expect(visibility(graph.columns, { ...filters, kinds: KINDS, [facet]: [word] }).counts.event).toBe(count);
        },
      ),
    );
  });
});

describe('days', () => {
  test.each([
    ['1970', 0, 364],
    ['1970-02', 31, 58],
    ['2024-02', 19_754, 19_782],
    ['2024-02-29T10:00', 19_782, 19_782],
    ['0050-01-01', -701_265, -701_265],
    ['soon', NO_DAY, NO_DAY],
  ])('%s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test('a day written is read back', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => firstDay(isoDay(day)) === day));
  });
});
