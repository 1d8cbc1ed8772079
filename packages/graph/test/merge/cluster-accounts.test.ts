import {
  accountsOf,
  type Clustering,
  candidateKeys,
  clusterAccounts,
  type Document,
  type Entity,
  type Event,
  type Extraction,
  mergeEvents,
} from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { actor, event, evidence, extraction, place } from '../sample.ts';

const PEOPLE: Readonly<Record<string, string>> = {
  'actor:person:ann-roe': 'Ann Roe',
  'actor:person:bo-roe': 'Bo Roe',
  'actor:person:roe': 'Roe',
};

function entity(id: string, document: string): Entity {
  if (id.startsWith('location:')) {
    const country = /^location:([A-Z]{3})$/.exec(id)?.[1] ?? 'IRQ';
    const point = id === 'location:2' ? { lat: 36.2, lon: 44 } : { lat: 33.3, lon: 44.4 };
    return place(id, { country, type: id === `location:${country}` ? 'country' : 'settlement', ...point }, document);
  }
  const country = /:([A-Z]{3})$/.exec(id)?.[1] ?? null;
  if (id.startsWith('actor:person:')) return actor(id, { type: 'person', label: PEOPLE[id] ?? id, country }, document);
  return actor(id, { type: id.startsWith('actor:militia') ? 'militia' : 'government', country }, document);
}

interface Told extends Partial<Event> {
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  readonly sentence?: string;
}

/** A report of one event, or several. */
function report(id: string, published: string | null, told: readonly Told[], text = ''): Extraction {
  const document: Partial<Document> = { id, published, text, title: null };
  const ids = [...new Set(told.flatMap(({ roles }) => Object.values(roles ?? {}).flat()))];
  return extraction(
    document,
    ids.map((one) => entity(one, id)),
    told.map(({ roles = {}, sentence = '', ...over }, index) => {
      const start = 10 * index;
      const piece = { ...evidence(id, start, 'hit'), sentence: { start, end: start + 9, text: sentence } };
      return event(`${id}-${index}`, roles, { time: null, start: null, evidence: [piece], ...over }, id);
    }),
  );
}

function cluster(...reports: readonly Extraction[]): Clustering {
  return clusterAccounts(reports.flatMap((one) => accountsOf(one, { uncoded: true })));
}

const groups = ({ events }: Clustering): readonly string[] =>
  events.map(({ accounts }) => accounts.map((account) => account.event.id).join(' '));

const ROE = { recipient: ['actor:person:ann-roe'] };
const STRIKE = { actor: ['actor:government:IRN'], recipient: ['actor:government:USA'], location: ['location:1'] };

describe('accounts of one event', () => {
  test.each<[string, Told, string | null, Told, string | null]>([
    [
      'one day, parties and place',
      { start: '2020-01-08', roles: STRIKE },
      null,
      { start: '2020-01-08', roles: STRIKE },
      null,
    ],
    ['a day and its month', { start: '2020-01-08', roles: STRIKE }, null, { start: '2020-01', roles: STRIKE }, null],
    [
      'a day and its year',
      { start: '2020-01-08', roles: STRIKE },
      null,
      { start: '2020', roles: STRIKE },
      '2024-05-01',
    ],
    [
      'a week that has the day',
      { start: '2020-01-03', roles: ROE },
      '2020-01-04',
      {
        start: '2019-12-30',
        end: '2020-01-05',
        roles: { ...ROE, location: ['location:1'] },
        sentence: 'Ann Roe was killed near the northern harbour',
      },
      '2020-01-08',
    ],
    [
      'no day, in a report of the day after',
      { start: '2020-01-08', roles: STRIKE },
      '2020-01-08',
      { roles: STRIKE },
      '2020-01-09',
    ],
    [
      'history told without a date',
      { start: '2020-01-08', roles: { ...STRIKE, ...ROE } },
      '2020-01-08',
      { background: true, roles: { ...STRIKE, ...ROE } },
      '2024-05-01',
    ],
    [
      'another word on the day',
      { start: '2020-01-08', roles: STRIKE },
      null,
      { start: '2020-01-08', lemma: 'shell', roles: STRIKE },
      null,
    ],
    [
      'a state and its forces',
      { start: '2020-01-08', roles: STRIKE },
      null,
      { start: '2020-01-08', roles: { ...STRIKE, actor: ['actor:military:IRN'] } },
      null,
    ],
    [
      'a surname and the whole name',
      { start: '2020-01-08', roles: ROE },
      null,
      { start: '2020-01-08', roles: { recipient: ['actor:person:roe'] } },
      null,
    ],
    [
      'happened and alleged',
      { start: '2020-01-08', roles: STRIKE },
      null,
      { start: '2020-01-08', status: 'alleged', roles: STRIKE },
      null,
    ],
    [
      'a number and its rounding',
      { start: '2020-01-08', roles: STRIKE, quantity: { displaced: 104 } },
      null,
      { start: '2020-01-08', roles: STRIKE, quantity: { displaced: 100 } },
      null,
    ],
  ])('%s', (_, a, publishedA, b, publishedB) => {
    expect(groups(cluster(report('d-1', publishedA, [a]), report('d-2', publishedB, [b])))).toEqual(['d-1-0 d-2-0']);
  });
});

describe('accounts of two events', () => {
  test.each<[string, Told, string | null, Told, string | null]>([
    ['another day', { start: '2020-01-08', roles: STRIKE }, null, { start: '2020-01-10', roles: STRIKE }, null],
    ['the next day', { start: '2020-01-08', roles: STRIKE }, null, { start: '2020-01-09', roles: STRIKE }, null],
    ['another year', { start: '2020-01-08', roles: STRIKE }, null, { start: '2019', roles: STRIKE }, null],
    ['a report of weeks later', { start: '2020-01-08', roles: STRIKE }, '2020-01-08', { roles: STRIKE }, '2020-02-20'],
    [
      'another place',
      { start: '2020-01-08', roles: STRIKE },
      null,
      { start: '2020-01-08', roles: { ...STRIKE, location: ['location:2'] } },
      null,
    ],
    [
      'another victim',
      { start: '2020-01-08', roles: ROE },
      null,
      { start: '2020-01-08', roles: { recipient: ['actor:militia:red-front'] } },
      null,
    ],
    [
      'two persons of one surname',
      { start: '2020-01-08', roles: ROE },
      null,
      { start: '2020-01-08', roles: { recipient: ['actor:person:bo-roe'] } },
      null,
    ],
    [
      'who hit whom, the other way',
      { start: '2020-01-08', roles: { actor: ['actor:government:IRN'], recipient: ['actor:government:USA'] } },
      null,
      { start: '2020-01-08', roles: { actor: ['actor:government:USA'], recipient: ['actor:government:IRN'] } },
      null,
    ],
    [
      'another type',
      { start: '2020-01-08', roles: STRIKE },
      null,
      { start: '2020-01-08', type: 'COERCE', lemma: 'arrest', roles: STRIKE },
      null,
    ],
    [
      'appointed and dismissed',
      { start: '2020-01-08', type: 'PERSONNEL', mode: 'appoint', lemma: 'name', roles: ROE },
      null,
      { start: '2020-01-08', type: 'PERSONNEL', mode: 'dismiss', lemma: 'sack', roles: ROE },
      null,
    ],
    [
      'threatened and happened',
      { start: '2020-01-08', roles: STRIKE },
      null,
      { start: '2020-01-08', status: 'threatened', roles: STRIKE },
      null,
    ],
    [
      'two states without a day',
      { roles: { actor: ['actor:government:IRN'], recipient: ['actor:government:USA'] } },
      null,
      { roles: { actor: ['actor:government:IRN'], recipient: ['actor:government:USA'] } },
      null,
    ],
    [
      'weekdays that no date tells',
      { roles: ROE, sentence: 'They hit Ann Roe on Monday' },
      null,
      { roles: ROE, sentence: 'They hit Ann Roe on Friday' },
      null,
    ],
    [
      'other numbers without a day',
      { roles: ROE, quantity: { wounded: 3 } },
      null,
      { roles: ROE, quantity: { wounded: 30 } },
      null,
    ],
    ['nothing but the verb', { start: '2020-01-08' }, null, { start: '2020-01-08' }, null],
    [
      'statements of one day',
      { type: 'STATEMENT', lemma: 'say', start: '2020-01-08', roles: { actor: ['actor:person:ann-roe'] } },
      null,
      { type: 'STATEMENT', lemma: 'say', start: '2020-01-08', roles: { actor: ['actor:person:ann-roe'] } },
      null,
    ],
  ])('%s', (_, a, publishedA, b, publishedB) => {
    const { events, relations } = cluster(report('d-1', publishedA, [a]), report('d-2', publishedB, [b]));
    expect(events).toHaveLength(2);
    expect(relations).toEqual([]);
  });

  test('a year that would fit two days fits neither', () => {
    const day = (id: string, start: string): Extraction => report(id, null, [{ start, roles: STRIKE }]);
    const year = report('d-3', '2024-05-01', [{ start: '2020', background: true, roles: STRIKE }]);
    expect(groups(cluster(day('d-1', '2020-01-08'), day('d-2', '2020-03-08'), year))).toEqual([
      'd-1-0',
      'd-2-0',
      'd-3-0',
    ]);
  });

  test('two events that one report tells in full', () => {
    const two = report('d-1', null, [
      { start: '2020-01-08', roles: STRIKE },
      { start: '2020-01-08', roles: STRIKE },
    ]);
    expect(groups(cluster(two, report('d-2', null, [{ start: '2020-01-08', roles: STRIKE }])))).toEqual([
      'd-1-0 d-2-0',
      'd-1-1',
    ]);
  });
});

describe('contradictions', () => {
  const STORY = 'Rockets struck the northern harbour where soldiers guard the grain silos of the province';
  const attack = (id: string, over: Told): Extraction =>
    report(id, '2020-01-09', [{ start: '2020-01-08', roles: STRIKE, sentence: STORY, ...over }], STORY);

  test.each<[string, Told, Told]>([
    ['a number', { quantity: { wounded: 3 } }, { quantity: { wounded: 5 } }],
    ['whether it happened', {}, { status: 'negated' }],
    [
      'the actor',
      { roles: { ...STRIKE, actor: ['actor:militia:red-front'] } },
      { roles: { ...STRIKE, actor: ['actor:militia:blue-guard'] } },
    ],
    [
      'the day',
      { quantity: { wounded: 3 }, roles: { ...STRIKE, ...ROE } },
      { start: '2020-01-09', quantity: { wounded: 3 }, roles: { ...STRIKE, ...ROE } },
    ],
  ])('in %s: two events joined by contradicts', (_, a, b) => {
    const { events, relations } = cluster(attack('d-1', a), attack('d-2', b));
    expect(events.map(({ key }) => key)).toEqual(['d-1-0', 'd-2-0']);
    expect(relations).toMatchObject([{ relation: 'contradicts', source: 'd-1-0', target: 'd-2-0' }]);
  });

  test('numbers are a range over all that contradict; who tells none goes with most', () => {
    const { events } = cluster(
      attack('d-1', { quantity: { wounded: 3, killed: 1 } }),
      attack('d-2', { quantity: { wounded: 5 } }),
      attack('d-3', { quantity: { wounded: 5 } }),
      attack('d-4', {}),
    );
    expect(events.map(({ accounts, ranges }) => [accounts.length, ranges])).toEqual([
      [1, { wounded: [3, 5] }],
      [3, { wounded: [3, 5] }],
    ]);
    expect(mergeEvents(events[1]!, (id) => id)).toMatchObject({
      quantity: { wounded: 5 },
      ranges: { wounded: [3, 5] },
      reports: 3,
    });
  });
});

test('planned for a day and then done: two events, one before the other', () => {
  const talks = { type: 'CONSULT', lemma: 'meet', start: '2020-01-08' } as const;
  const roles = { actor: ['actor:person:ann-roe', 'actor:government:IRN'], location: ['location:1'] };
  const { relations } = cluster(
    report('d-1', '2020-01-02', [{ ...talks, status: 'planned', roles }]),
    report('d-2', '2020-01-08', [{ ...talks, roles }]),
  );
  expect(relations).toMatchObject([{ relation: 'before', source: 'd-1-0', target: 'd-2-0' }]);
});

test('copies of one report are one independent report', () => {
  const accounts = ['d-1', 'd-2', 'd-3'].flatMap((id, index) =>
    accountsOf(report(id, null, [{ start: '2020-01-08', roles: STRIKE }]), { group: index < 2 ? 'd-1' : id }),
  );
  const { events } = clusterAccounts(accounts);
  expect(mergeEvents(events[0]!, (id) => id).reports).toBe(2);
});

test('accounts of one event share a key', () => {
  const [dated, coarse] = ['2020-01-08', '2020'].map(
    (start) => accountsOf(report('d-1', null, [{ start, roles: STRIKE }]))[0]!,
  );
  expect(candidateKeys(dated!).filter((key) => candidateKeys(coarse!).includes(key)).length).toBeGreaterThan(0);
});
