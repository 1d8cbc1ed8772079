import {
  bucketOf,
  build,
  type EventOrder,
  foldedWords,
  foldName,
  graphSource,
  hasTerms,
  textTerms,
} from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { actor, event, evidence, extraction, place } from '../sample.ts';

const attack = { ...evidence('d-1', 110, 'attacked'), sentence: { start: 100, end: 120, text: 'The Guard attacked.' } };
const graph = build([
  extraction(
    { id: 'd-1', published: '2020-02-01' },
    [
      actor('a-usa', { label: 'Bogotá Guard', aliases: ['The Guard'], country: 'COL' }),
      place('l-asad', { country: 'IRQ' }),
    ],
    [
      event('e-1', { actor: ['a-usa'], location: ['l-asad'] }, { start: '2020-01-03', confidence: 0.5 }),
      event('e-2', { recipient: ['a-usa'] }, { start: null, evidence: [attack] }),
      event('e-3', {}, { start: null, end: '2019-09', confidence: 0.5 }),
    ],
    [{ relation: 'backs', source: 'a-usa', target: 'l-asad', evidence: [evidence('d-1', 1, 'in')] }],
  ),
]);
const source = graphSource(graph);
const keys = (found: Iterable<{ readonly key: string }>): string[] => Array.from(found, ({ key }) => key);

describe('graphSource', () => {
  test.each<[EventOrder, readonly string[]]>([
    [{ by: 'key' }, ['e-1', 'e-2', 'e-3']],
    [{ by: 'time' }, ['e-3', 'e-1', 'e-2']],
    [{ by: 'time', descending: true }, ['e-1', 'e-3', 'e-2']],
    [{ by: 'confidence', descending: true }, ['e-2', 'e-1', 'e-3']],
  ])('order %j', (order, expected) => {
    expect(keys(source.events({}, order))).toEqual(expected);
  });

  test('names', () => {
    expect(keys(source.named('bogota guard'))).toEqual(['a-usa']);
    expect(keys(source.named('guard'))).toEqual([]);
    expect(keys(source.namedWith(['guard']))).toEqual(['a-usa']);
    expect(keys(source.namedWith(['guard', 'house']))).toEqual([]);
    expect(Array.from(source.names(), ({ name }) => name)).toEqual(['Bogotá Guard', 'The Guard', 'l-asad']);
  });

  test('what is not there', () => {
    expect(source.node('nobody')).toBeNull();
    expect([...source.evidence('nobody')]).toEqual([]);
    expect([...source.edges('nobody')]).toEqual([]);
    expect(source.document('constructor')).toBeNull();
  });

  test('edges', () => {
    expect(keys(source.edges('a-usa', { direction: 'in' }))).toEqual(['e-1|actor|a-usa', 'e-2|recipient|a-usa']);
    expect(keys(source.edges('a-usa', { roles: ['actor'], relations: ['backs'] })).sort()).toEqual([
      'a-usa|backs|l-asad',
      'e-1|actor|a-usa',
    ]);
    expect(keys(source.relations(['backs']))).toEqual(['a-usa|backs|l-asad']);
    expect(keys(source.relations(['leads']))).toEqual([]);
    expect(source.evidence('a-usa|backs|l-asad')).toHaveLength(1);
  });

  test('entities', () => {
    expect(keys(source.entities({ kind: 'location' }))).toEqual(['l-asad']);
    expect(keys(source.entities({ countries: ['COL'] }))).toEqual(['a-usa']);
    expect(keys(source.entities({ types: ['facility'] }))).toEqual([]);
  });

  test('sentences', () => {
    const found = Array.from(source.sentences(textTerms('guard')));
    expect(found).toEqual([{ document: 'd-1', start: 100, end: 120, text: 'The Guard attacked.' }]);
    expect([...source.sentences(textTerms('attack'))]).toEqual([]);
  });
});

describe('folding', () => {
  test.each([
    ['  Bogotá\n D.C. ', 'bogota dc'],
    ['İstanbul', 'istanbul'],
    ['ＮＡＴＯ', 'nato'],
  ])('%j', (name, expected) => {
    expect(foldName(name)).toBe(expected);
  });

  test('words', () => {
    expect(foldedWords('Kata’ib Hezbollah, U.S.-led')).toEqual(['kataib', 'hezbollah', 'u', 's', 'led']);
    expect(foldedWords('…')).toEqual([]);
  });

  test.each([
    ['drone*', 'Two drones fell', true],
    ['drone', 'Two drones fell', false],
    ['two DRONES', 'Drones: two', true],
    ['', 'anything', true],
    ['*', 'anything', true],
  ])('%j in %j', (terms, text, expected) => {
    expect(hasTerms(text, textTerms(terms))).toBe(expected);
  });
});

describe('bucketOf', () => {
  test.each([
    ['2020-01-08', 'day', '2020-01-08'],
    ['2020-01-08', 'week', '2020-W02'],
    ['2021-01-03', 'week', '2020-W53'],
    ['2018-12-31', 'week', '2019-W01'],
    ['2020-01-08T10:00', 'month', '2020-01'],
    ['2020-01-08', 'year', '2020'],
    ['2019', 'month', '2019'],
    ['2019-05', 'week', '2019-05'],
    ['nonsense', 'day', null],
  ] as const)('%s by %s', (start, unit, expected) => {
    expect(bucketOf({ start, end: null }, unit)).toBe(expected);
  });

  test('a deadline is in the bucket of its end', () => {
    expect(bucketOf({ start: null, end: '2025-09' }, 'month')).toBe('2025-09');
    expect(bucketOf({ start: null, end: null }, 'month')).toBeNull();
  });
});
