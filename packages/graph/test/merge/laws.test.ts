import {
  type Account,
  accountsOf,
  type Clustering,
  candidateKeys,
  clusterAccounts,
  clusterEntities,
  type Entity,
  type EntityCluster,
  type Event,
  type Extraction,
  entityKeys,
} from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actor, event, evidence, extraction, place } from '../sample.ts';

describe('merging depends on the set alone', () => {
  test('accounts in any order', () => {
    fc.assert(
      fc.property(reports(), fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (made, ranks) => {
        const accounts = accountsOfAll(made);
        expect(clusterAccounts(shuffled(accounts, ranks))).toEqual(clusterAccounts(accounts));
      }),
      { numRuns: 300 },
    );
  });

  test('accounts added in batches, only what they touch clustered anew', () => {
    fc.assert(
      fc.property(reports(), fc.integer({ min: 1, max: 4 }), (made, size) => {
        const batches = chunks(made, size).map(accountsOfAll);
        expect(addedInBatches(batches)).toEqual(plain(clusterAccounts(accountsOfAll(made))));
      }),
      { numRuns: 300 },
    );
  });

  test('entities in any order and in batches', () => {
    fc.assert(
      fc.property(fc.array(named(), { maxLength: 14 }), fc.array(fc.nat(), { minLength: 14 }), (made, ranks) => {
        const whole = clusterEntities(made);
        expect(idsOf(clusterEntities(shuffled(made, ranks)))).toEqual(idsOf(whole));
        expect(entitiesInBatches(chunks(made, 3))).toEqual(idsOf(whole));
      }),
      { numRuns: 300 },
    );
  });

  test('every account is in one event, every id in one entity', () => {
    fc.assert(
      fc.property(reports(), (made) => {
        const accounts = accountsOfAll(made);
        const { events } = clusterAccounts(accounts);
        expect(events.flatMap((one) => one.accounts.map((account) => account.event.id)).sort()).toEqual(
          accounts.map((account) => account.event.id).sort(),
        );
        const entities = made.flatMap((one) => one.entities);
        expect(
          clusterEntities(entities)
            .flatMap(({ ids }) => ids)
            .sort(),
        ).toEqual([...new Set(entities.map(({ id }) => id))].sort());
      }),
    );
  });
});

/** A store in small: accounts by key; what new ones touch, even by way of others, is clustered anew. */
function addedInBatches(batches: readonly (readonly Account[])[]): unknown {
  const known: Account[] = [];
  let events = new Map<string, Clustering['events'][number]>();
  let relations: Clustering['relations'] = [];
  for (const batch of batches) {
    known.push(...batch);
    const touched = componentOf(batch, known, candidateKeys);
    const inside = new Set(touched.map((account) => account.event.id));
    const result = clusterAccounts(touched);
    events = new Map([...events].filter(([, one]) => !one.accounts.some((account) => inside.has(account.event.id))));
    for (const one of result.events) events.set(one.key, one);
    relations = [...relations.filter(({ source }) => !inside.has(source)), ...result.relations];
  }
  return plain({ events: [...events.values()], relations });
}

function entitiesInBatches(batches: readonly (readonly Entity[])[]): unknown {
  const known: Entity[] = [];
  let clusters: EntityCluster[] = [];
  for (const batch of batches) {
    known.push(...batch);
    const touched = componentOf(batch, known, (entity) => [`id:${entity.id}`, ...entityKeys(entity)]);
    const inside = new Set(touched.map(({ id }) => id));
    clusters = [...clusters.filter(({ ids }) => !ids.some((id) => inside.has(id))), ...clusterEntities(touched)];
  }
  return idsOf(clusters);
}

function componentOf<T>(from: readonly T[], all: readonly T[], keysOf: (one: T) => readonly string[]): readonly T[] {
  const reached = new Set(from);
  const keys = new Set(from.flatMap(keysOf));
  for (let grew = true; grew; ) {
    grew = false;
    for (const one of all) {
      if (reached.has(one) || !keysOf(one).some((key) => keys.has(key))) continue;
      reached.add(one);
      for (const key of keysOf(one)) keys.add(key);
      grew = true;
    }
  }
  return [...reached];
}

function plain({ events, relations }: Pick<Clustering, 'events' | 'relations'>): unknown {
  return {
    events: events
      .map(({ key, accounts, ranges }) => ({ key, ids: accounts.map((account) => account.event.id), ranges }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    relations: relations.map(({ relation, source, target }) => `${source} ${relation} ${target}`).sort(),
  };
}

function idsOf(clusters: readonly EntityCluster[]): unknown {
  return clusters.map(({ key, ids }) => ({ key, ids })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function accountsOfAll(made: readonly Extraction[]): readonly Account[] {
  return made.flatMap((one) => accountsOf(one, { uncoded: true }));
}

function shuffled<T>(items: readonly T[], ranks: readonly number[]): readonly T[] {
  return items
    .map((item, index) => ({ item, rank: ranks[index % ranks.length]! }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

const PARTIES: Readonly<Record<string, (document: string) => Entity>> = {
  'actor:government:USA': (document) => actor('actor:government:USA', { country: 'USA' }, document),
  'actor:government:IRN': (document) => actor('actor:government:IRN', { country: 'IRN' }, document),
  'actor:person:ann-roe': (document) => actor('actor:person:ann-roe', { type: 'person', label: 'Ann Roe' }, document),
  'actor:person:roe': (document) => actor('actor:person:roe', { type: 'person', label: 'Roe' }, document),
  'actor:militia:red-front': (document) =>
    actor('actor:militia:red-front', { type: 'militia', label: 'Red Front' }, document),
  'location:1': (document) => place('location:1', { lat: 33, lon: 44, country: 'IRQ' }, document),
  'location:2': (document) => place('location:2', { lat: 36, lon: 44, country: 'IRQ' }, document),
};

/** Few parties and days, so that most things collide. */
function reports(): fc.Arbitrary<readonly Extraction[]> {
  const party = fc.constantFrom(...Object.keys(PARTIES));
  const made = fc.record({
    type: fc.constantFrom('ASSAULT', 'CONSULT', null),
    lemma: fc.constantFrom('attack', 'meet'),
    status: fc.constantFrom('happened', 'planned', 'denied', 'alleged'),
    background: fc.boolean(),
    start: fc.constantFrom('2020-01-08', '2020-01-09', '2020-01', '2020', null),
    killed: fc.constantFrom(3, 5, null),
    roles: fc.dictionary(fc.constantFrom('actor', 'recipient', 'location'), fc.array(party, { maxLength: 2 })),
  });
  const report = fc.record({
    published: fc.constantFrom('2020-01-08', '2020-01-09', '2020-01-20', null),
    text: fc.constantFrom('Rockets struck the harbour', 'Ministers met in the harbour', ''),
    events: fc.array(made, { maxLength: 5 }),
  });
  return fc.array(report, { maxLength: 9 }).map((all) =>
    all.map(({ published, text, events }, index) => {
      const id = `d-${index}`;
      const parties = [...new Set(events.flatMap(({ roles }) => Object.values(roles).flat()))];
      return extraction(
        { id, published, text },
        parties.map((party) => PARTIES[party]!(id)),
        events.map(({ roles, killed, ...rest }, at) =>
          event(
            `e-${id}-${at}`,
            roles,
            {
              ...rest,
              quantity: killed === null ? null : { killed },
              evidence: [evidence(id, at, rest.lemma)],
            } as Partial<Event>,
            id,
          ),
        ),
      );
    }),
  );
}

function named(): fc.Arbitrary<Entity> {
  return fc
    .record({
      document: fc.constantFrom('d-1', 'd-2', 'd-3'),
      name: fc.constantFrom('Ann Roe', 'Bo Roe', 'Ann M. Roe', 'Roe', 'North Coast Guard Union', 'NCGU', 'Coast Union'),
      alias: fc.constantFrom('NCGU', 'Coast Union', 'Union', null),
      country: fc.constantFrom('USA', 'IRQ', null),
    })
    .map(({ document, name, alias, country }) => {
      const type = name.includes('Roe') ? 'person' : 'organization';
      const id = `actor:${type}:${name.toLowerCase().replaceAll(/[. ]+/g, '-')}`;
      const aliases = alias === null || type === 'person' ? [] : [alias];
      return actor(id, { type, label: name, aliases, country }, document);
    });
}
