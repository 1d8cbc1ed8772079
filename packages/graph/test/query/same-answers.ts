import {
  actors,
  changes,
  contradictions,
  dyads,
  type EventFilter,
  events,
  type GraphSource,
  ORDERS,
  partsOf,
  paths,
  resolveName,
  timeline,
} from '@dramatis/graph';
import { expect } from 'vitest';

/** Whether two sources of the same content give the same answers to all questions; names are put to both. */
export function expectSameAnswers(
  one: GraphSource,
  other: GraphSource,
  filter: EventFilter,
  names: readonly string[],
): void {
  const byKey = <T extends { readonly key: string }>(items: Iterable<T>): T[] =>
    [...items].sort((a, b) => (a.key < b.key ? -1 : 1));
  const answers = (source: GraphSource) => ({
    events: byKey(events(source, filter)),
    ordered: ORDERS.flatMap((by) => [by, `-${by}` as const]).map((order) =>
      Array.from(events(source, { ...filter, order }), ({ key }) => key),
    ),
    page: Array.from(events(source, { ...filter, order: 'time', limit: 2, offset: 1 }), ({ key }) => key),
    timeline: (['day', 'week', 'month', 'year'] as const).map((by) => timeline(source, filter, by)),
    dyads: [null, 'month' as const].map((by) => dyads(source, filter, by)),
    actors: [...actors(source, { in: filter })],
    militias: byKey(actors(source, { type: 'militia', country: ['AAA', 'IRQ'] })),
    contradictions: Array.from(contradictions(source, filter), ({ one, other }) => `${one.key} ${other.key}`).sort(),
    changes: Array.from(
      changes(source, '2020-03', { clock: 'report' }),
      ({ change, event }) => `${change} ${event.key}`,
    ).sort(),
    names: names.map((name) =>
      (['actor', 'location', undefined] as const).map((kind) => {
        const { entities, ...rest } = resolveName(source, name, kind);
        return { ...rest, keys: entities.map(({ key }) => key), parts: byKey(partsOf(source, entities)) };
      }),
    ),
    paths: names.slice(1).map((name) => {
      const ends = [names[0]!, name];
      if (ends.some((end) => resolveName(source, end).how === 'none')) return null;
      return Array.from(paths(source, ends[0]!, ends[1]!, { limit: 1000, maxLength: 4 }), ({ nodes }) =>
        nodes.map(({ key }) => key).join(' '),
      ).sort();
    }),
  });
  expect(answers(other)).toEqual(answers(one));
}
