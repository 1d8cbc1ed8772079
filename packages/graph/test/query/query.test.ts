import { build, type EventFilter, events, find, neighborhood } from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { actor, event, evidence, extraction, place } from '../sample.ts';

const graph = build([
  extraction(
    'd-1',
    [
      actor('a-usa', { label: 'Government of the United States', aliases: ['Washington'], mentions: 9 }),
      actor('a-george', { label: 'George Washington' }),
      actor('a-ship', { label: 'Washington', mentions: 1 }),
      actor('a-iran', { label: 'Government of Iran', aliases: ['Tehran'] }),
      actor('a-alone', { label: 'Nobody Else' }),
      place('l-asad', { label: 'Ain al-Asad' }),
      place('l-iraq', { label: 'Iraq', type: 'country' }),
    ],
    [
      event('e-strike', { actor: ['a-usa'], recipient: ['a-iran'] }, { start: '2020-01-03' }),
      event('e-answer', { actor: ['a-iran'], recipient: ['a-usa'], location: ['l-asad'] }, { start: '2020-01-08' }),
      event('e-talks', { actor: ['a-iran', 'a-usa'], location: ['l-iraq'] }, { type: 'CONSULT', start: '2024' }),
      event(
        'e-leave',
        { actor: ['a-usa'], origin: ['l-asad'] },
        { type: 'RETREAT', start: null, end: '2025-09', status: 'planned' },
      ),
      event('e-some-day', { actor: ['a-usa'] }, { start: null }),
    ],
    [{ relation: 'located-in', source: 'l-asad', target: 'l-iraq', evidence: [evidence('d-1', 1, 'in')] }],
  ),
  extraction('d-2', [actor('a-alone', { label: 'Nobody Else' }, 'd-2')]),
]);

describe('events', () => {
  test.each<[EventFilter, readonly string[]]>([
    [{}, ['e-answer', 'e-leave', 'e-some-day', 'e-strike', 'e-talks']],
    [{ actor: 'Tehran' }, ['e-answer', 'e-talks']],
    [{ actor: 'a-iran' }, ['e-answer', 'e-talks']],
    [{ actor: 'government of iran', recipient: 'a-usa' }, ['e-answer']],
    [{ actor: 'nobody at all' }, []],
    [{ type: 'ASSAULT' }, ['e-answer', 'e-some-day', 'e-strike']],
    [{ type: ['CONSULT', 'RETREAT'] }, ['e-leave', 'e-talks']],
    [{ status: 'planned' }, ['e-leave']],
    [{ place: 'Ain al-Asad' }, ['e-answer', 'e-leave']],
    [{ place: 'Iraq' }, ['e-answer', 'e-leave', 'e-talks']],
    [{ after: '2020-01-08' }, ['e-answer', 'e-leave', 'e-talks']],
    [{ after: '2020-01-09', before: '2024-06' }, ['e-leave', 'e-talks']],
    [{ before: '2020-01' }, ['e-answer', 'e-leave', 'e-strike']],
    [{ before: '2019' }, ['e-leave']],
  ])('%j', (filter, expected) => {
    expect([...events(graph, filter)].map(({ key }) => key).sort()).toEqual(expected);
  });

  test('come with who took part', () => {
    const [found] = events(graph, { recipient: 'Washington', actor: 'Tehran' });
    expect(found!.attributes.start).toBe('2020-01-08');
    expect(found!.participants.map(({ role, key, attributes }) => [role, key, attributes.label])).toEqual([
      ['actor', 'a-iran', 'Government of Iran'],
      ['recipient', 'a-usa', 'Government of the United States'],
      ['location', 'l-asad', 'Ain al-Asad'],
    ]);
  });

  test('are found one at a time', () => {
    const found = events(graph);
    expect(found.next().done).toBe(false);
    expect(found.return().done).toBe(true);
  });

  test.each([
    [{ after: 'yesterday' }],
    [{ before: '2024-13' }],
    [{ type: 'ATTACK' }],
    [{ mode: 'flying' }],
    [{ quad: 'conflict' }],
    [{ status: ['happened', 'sure'] }],
    [{ order: 'size' }],
    [{ clock: 'added' }],
    [{ limit: -1 }],
    [{ offset: 0.5 }],
    [{ minReports: Number.NaN }],
    [{ near: { lat: 91, lon: 0, km: 1 } }],
    [{ near: { lat: 0, lon: 0, km: Number.POSITIVE_INFINITY } }],
  ])('refuses %j', (filter) => {
    expect(() => [...events(graph, filter as EventFilter)]).toThrow(RangeError);
  });
});

describe('find', () => {
  test.each([
    ['washington', ['a-ship', 'a-usa']],
    ['  Tehran ', ['a-iran']],
    ['Ain al-Asad', ['l-asad']],
    ['event e-strike', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(find(graph, name).map(({ key }) => key)).toEqual(expected);
  });
});

describe('neighborhood', () => {
  test.each([
    [0, ['l-asad']],
    [1, ['e-answer', 'e-leave', 'l-asad', 'l-iraq']],
    [2, ['a-iran', 'a-usa', 'e-answer', 'e-leave', 'e-talks', 'l-asad', 'l-iraq']],
  ])('%i hops', (hops, expected) => {
    expect(neighborhood(graph, 'l-asad', hops).nodes().sort()).toEqual(expected);
  });

  test('has all edges among its nodes, and the documents it speaks of', () => {
    const part = neighborhood(graph, 'e-answer', 1);
    expect(part.edges().sort()).toEqual([
      'e-answer|actor|a-iran',
      'e-answer|location|l-asad',
      'e-answer|recipient|a-usa',
    ]);
    expect(Object.keys(part.getAttribute('documents'))).toEqual(['d-1']);
    expect(Object.keys(neighborhood(graph, 'a-alone').getAttribute('documents'))).toEqual(['d-1', 'd-2']);
    expect(Object.keys(graph.getAttribute('documents'))).toEqual(['d-1', 'd-2']);
  });

  test('refuses what is no node, and no number of hops', () => {
    expect(() => neighborhood(graph, 'Iraq')).toThrow(/no node "Iraq"/);
    expect(() => neighborhood(graph, 'l-iraq', -1)).toThrow(RangeError);
  });
});
