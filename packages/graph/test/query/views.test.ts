import {
  actors,
  build,
  changes,
  contradictions,
  type DyadRow,
  diff,
  dyads,
  type EventFilter,
  events,
  graphSource,
  intensityOf,
  paths,
  pathText,
  timeline,
} from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { actor, event, evidence, extraction, place } from '../sample.ts';

const people = (document: string) => [
  actor('a-iran', { label: 'Iran', country: 'IRN' }, document),
  actor('a-usa', { label: 'United States', country: 'USA' }, document),
  actor('a-front', { label: 'Front', type: 'militia' }, document),
  actor('a-alone', { label: 'Alone', type: 'person' }, document),
  place('l-town', { label: 'Town' }, document),
];
const relation = (relation: 'backs' | 'contradicts', source: string, target: string) => ({
  relation,
  source,
  target,
  evidence: [evidence('d-1', 1, relation)],
});
const one = extraction(
  { id: 'd-1', published: '2020-01-09' },
  people('d-1'),
  [
    event(
      'e-1',
      { actor: ['a-front'], recipient: ['a-usa'], location: ['l-town'] },
      { start: '2020-01-08', quantity: { killed: 3 } },
    ),
    event('e-2', { actor: ['a-iran', 'a-usa'] }, { type: 'CONSULT', start: '2020-02' }),
    event('e-3', { actor: ['a-front'], recipient: ['a-usa'] }, { start: '2020', status: 'threatened' }),
    event('e-4', { actor: ['a-front'], recipient: ['a-usa'] }, { start: null, status: 'denied' }),
    event(
      'e-5',
      { actor: ['a-front', 'a-iran'], recipient: ['a-usa'] },
      { type: 'STATEMENT', start: null, end: '2020-03-01' },
    ),
    event('e-6', { actor: ['a-alone'], location: ['l-town'] }, { type: 'PROTEST', start: null }),
  ],
  [relation('backs', 'a-iran', 'a-front'), relation('contradicts', 'e-1', 'e-3')],
);
const two = extraction({ id: 'd-2', published: '2020-03-04', source: 'Sahel Monitor' }, people('d-2'), [
  event(
    'e-7',
    { actor: ['a-front'], recipient: ['a-usa'], location: ['l-town'] },
    { start: '2020-01-08', quantity: { killed: 3 } },
    'd-2',
  ),
  event(
    'e-8',
    { actor: ['a-usa'], recipient: ['a-front'] },
    { start: '2020-03-03', evidence: [evidence('d-2', 30, 'hit back')] },
    'd-2',
  ),
]);
const graph = build([one, two]);
const shared = Array.from(events(graph, { minReports: 2 }), ({ key }) => key)[0]!;

describe('timeline', () => {
  test.each<[EventFilter, 'day' | 'month' | 'year', readonly (readonly [string | null, number])[]]>([
    [
      {},
      'year',
      [
        ['2020', 5],
        [null, 2],
      ],
    ],
    [
      {},
      'month',
      [
        ['2020', 1],
        ['2020-01', 1],
        ['2020-02', 1],
        ['2020-03', 2],
        [null, 2],
      ],
    ],
    [
      { type: 'ASSAULT', after: '2020-01', before: '2020-01' },
      'day',
      [
        ['2020', 1],
        ['2020-01-08', 1],
      ],
    ],
    [
      { clock: 'report' },
      'month',
      [
        ['2020-01', 6],
        ['2020-03', 1],
      ],
    ],
    [{ clock: 'report', after: '2020-02' }, 'month', [['2020-03', 2]]],
    [{ actor: 'nobody' }, 'month', []],
    [{ limit: 1, offset: 1 }, 'month', [['2020-01', 1]]],
  ])('%j by %s', (filter, by, expected) => {
    const rows = timeline(graph, filter, by);
    const counts = rows.map(({ bucket, events }) => [bucket, events]);
    expect(counts).toEqual(expected);
  });

  test('counts types and reports', () => {
    expect(timeline(graph, { type: 'ASSAULT' }, 'year')).toEqual([
      { bucket: '2020', events: 3, reports: 4, types: { ASSAULT: 3 } },
      { bucket: null, events: 1, reports: 1, types: { ASSAULT: 1 } },
    ]);
  });
});

describe('dyads', () => {
  const short = ({ actor, recipient, bucket, events, intensity }: DyadRow) =>
    [bucket, actor.label, recipient.label, events, intensity] as const;

  test('over all time: most events first; what was denied is none', () => {
    expect(dyads(graph).map(short)).toEqual([
      [null, 'Front', 'United States', 3, -7.5],
      [null, 'Iran', 'United States', 2, 1],
      [null, 'United States', 'Front', 1, -9],
      [null, 'United States', 'Iran', 1, 1],
    ]);
  });

  test.each<[EventFilter, number]>([
    [{ actor: 'Iran' }, 2],
    [{ actor: 'United States', recipient: 'Iran' }, 0],
    [{ participant: 'Iran' }, 3],
    [{ place: 'Town' }, 1],
    [{ status: 'denied' }, 0],
  ])('%j: %i events', (filter, expected) => {
    expect(dyads(graph, filter).reduce((sum, { events }) => sum + events, 0)).toBe(expected);
  });

  test('by month', () => {
    expect(dyads(graph, { actor: 'Front' }, 'month').map(short)).toEqual([
      ['2020', 'Front', 'United States', 1, -6],
      ['2020-01', 'Front', 'United States', 1, -9],
      ['2020-03', 'Front', 'United States', 1, null],
    ]);
  });

  test.each([
    ['ASSAULT', 'happened', -9],
    ['ASSAULT', 'threatened', -6],
    ['ASSAULT', 'negated', null],
    ['AID', 'planned', 4],
    ['STATEMENT', 'happened', null],
    [null, 'happened', null],
  ] as const)('intensity of %s, %s', (type, status, expected) => {
    expect(intensityOf({ type, status })).toBe(expected);
  });
});

describe('paths', () => {
  test.each([
    [
      'Iran',
      'United States',
      ['Iran ◀─actor─ event e-2 ─actor─▶ United States', 'Iran ◀─actor─ event e-5 ─recipient─▶ United States'],
    ],
    ['Front', 'Front', ['Front']],
    ['Iran', 'Front', ['Iran ─backs─▶ Front']],
    ['Iran', 'Alone', []],
  ])('%s to %s', (a, b, expected) => {
    expect(Array.from(paths(graph, a, b, { limit: 2 }), pathText).slice(0, expected.length)).toEqual(expected);
    if (expected.length === 0) expect([...paths(graph, a, b)]).toEqual([]);
  });

  test('through places only if asked for', () => {
    expect(Array.from(paths(graph, 'Alone', 'Iran', { places: true, limit: 1 }), ({ links }) => links.length)).toEqual([
      5,
    ]);
    expect(Array.from(paths(graph, 'Alone', 'Town', { limit: 1 }), ({ links }) => links.length)).toEqual([2]);
  });

  test('no longer than asked for, and no path where the search is cut short', () => {
    expect([...paths(graph, 'Iran', 'United States', { maxLength: 1 })]).toEqual([]);
    expect([...paths(graph, 'Iran', 'United States', { visits: 1 })]).toEqual([]);
    expect(() => [...paths(graph, 'Iran', 'Frond')]).toThrow(/Nothing is called "Frond"; like it: Front/);
  });
});

test('actors: by what they are, and by what they take part in', () => {
  const found = (filter: Parameters<typeof actors>[1]) =>
    Array.from(actors(graph, filter), ({ attributes, events }) => [attributes.label, events]);
  expect(found({ type: 'militia' })).toEqual([['Front', null]]);
  expect(found({ country: ['IRN', 'USA'], limit: 1, offset: 1 })).toEqual([['United States', null]]);
  expect(found({ in: { type: 'ASSAULT' }, role: 'actor' })).toEqual([
    ['Front', 3],
    ['United States', 1],
  ]);
  expect(found({ name: 'iran', in: { type: 'ASSAULT' } })).toEqual([]);
  expect(found({ sector: 'REB' })).toEqual([]);
  expect(() => found({ limit: -1 })).toThrow(RangeError);
});

test('contradictions say wherein they differ', () => {
  const found = Array.from(contradictions(graph), ({ one, other, differ }) => [one.key, other.key, differ]);
  expect(found).toEqual([['e-1', 'e-3', ['status', 'time', 'place']]]);
  expect([...contradictions(graph, { status: 'threatened' })]).toHaveLength(1);
  expect([...contradictions(graph, { type: 'AID' })]).toEqual([]);
  expect([...contradictions(graph, { actor: 'nobody' })]).toEqual([]);
});

test('changes since a day: new events, and those told again', () => {
  const found = (since: string) =>
    Array.from(changes(graph, since), ({ change, event }) => `${change} ${event.key}`).sort();
  expect(found('2020-03')).toEqual([`new e-8`, `told-again ${shared}`]);
  expect(found('2020-01-09')).toHaveLength(7);
  expect(found('2020-03-05')).toEqual([]);
  expect(() => found('last week')).toThrow(/since: "last week" is no ISO 8601 date/);
  expect(() => [...changes(graph, '2020', { clock: 'added' })]).toThrow(/has no "added"; it has event, report/);
});

describe('diff', () => {
  test('a case a day later', () => {
    const found = Array.from(diff(build([one]), graph), (it) => [
      it.change,
      it.kind,
      it.key,
      ...(it.change === 'changed' ? [it.fields] : []),
    ]);
    expect(found).toEqual([
      ['changed', 'event', shared, { reports: { before: 1, after: 2 } }],
      ['added', 'event', 'e-8'],
    ]);
  });

  test('an event that got another report’s key is the same', () => {
    const [a] = [event('e-9', { actor: ['a-front'], recipient: ['a-usa'] }, { quantity: { killed: 2 } })];
    const alone = build([extraction('d-1', people('d-1'), [a!])]);
    const renamed = build([extraction('d-1', people('d-1'), [{ ...a!, id: 'e-0', status: 'alleged' }])]);
    expect(Array.from(diff(alone, renamed), (it) => [it.change, it.key])).toEqual([['changed', 'e-0']]);
    expect([...diff(alone, renamed, { kinds: ['actor'] })]).toEqual([]);
  });

  test('actors', () => {
    const before = build([extraction('d-1', [actor('a-1', { label: 'One' }), actor('a-2')])]);
    const after = build([extraction('d-1', [actor('a-1', { label: 'Uno', mentions: 7 }), actor('a-3')])]);
    const found = Array.from(diff(before, after), (it) => [it.change, it.key]);
    expect(found).toEqual([
      ['changed', 'a-1'],
      ['gone', 'a-2'],
      ['added', 'a-3'],
    ]);
  });
});

test('a source that counts from an index is asked, and not its events', () => {
  const counting = {
    ...graphSource(graph),
    events: () => {
      throw new Error('not asked');
    },
    timeCounts: () => [{ bucket: '2020', type: 'AID' as const, events: 2, reports: 5 }],
    dyadCounts: () => [
      {
        actor: 'a-iran',
        recipient: 'a-front',
        bucket: null,
        events: 3,
        reports: 3,
        type: 'AID' as const,
        status: 'happened' as const,
      },
    ],
  };
  expect(timeline(counting)).toEqual([{ bucket: '2020', events: 2, reports: 5, types: { AID: 2 } }]);
  expect(dyads(counting)[0]).toMatchObject({ actor: { label: 'Iran' }, events: 3, intensity: 7 });
  expect(timeline({ ...graphSource(graph), timeCounts: () => null }, {}, 'year')).toHaveLength(2);
});
