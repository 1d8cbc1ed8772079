import {
  build,
  type DramatisGraph,
  diff,
  dyads,
  type EventAttributes,
  type EventFilter,
  events,
  foldName,
  type GraphSource,
  graphSource,
  intervalOf,
  neighborhood,
  ORDERS,
  type Order,
  paths,
  planEvents,
  resolveName,
  type SourceEvent,
  timeline,
} from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventMatches } from '../../src/query/event-matches.ts';
import { anyExtraction, anyText } from '../formats/arbitrary.ts';
import { anyExtractions, anyFilter } from './any-case.ts';
import { expectSameAnswers } from './same-answers.ts';

const keys = (graph: DramatisGraph, filter: EventFilter): string[] =>
  Array.from(events(graph, filter), ({ key }) => key);

/** Who and where an event's roles lead to, read off the graph. */
function inRoles(graph: DramatisGraph, event: string, roles: readonly string[]): string[] {
  return graph
    .outEdges(event)
    .filter((edge) => {
      const attributes = graph.getEdgeAttributes(edge);
      return attributes.kind === 'role' && roles.includes(attributes.role);
    })
    .map((edge) => graph.target(edge));
}

/** Each option on its own, as a reader of its docstring would write it down. */
function fits(graph: DramatisGraph, key: string, event: EventAttributes, filter: EventFilter): boolean {
  const meant = (field: string): string[] =>
    planEvents(graphSource(graph), filter)
      .names.filter((name) => name.field === field)
      .flatMap(({ entities, parts }) => [...entities, ...parts].map((entity) => entity.key));
  const takes = (field: string, roles: readonly string[]): boolean =>
    inRoles(graph, key, roles).some((one) => meant(field).includes(one));
  const documents = event.evidence.map(({ document }) => graph.getAttribute('documents')[document]!);
  const days =
    filter.clock === 'report' ? documents.map(({ published }) => ({ start: published, end: null })) : [event];
  const within = days.map(intervalOf).filter((one) => one !== null);
  const { after, before } = filter;
  const said = [event.label, ...event.evidence.map(({ sentence }) => sentence.text)].join('\n').toLowerCase();
  const inside: Readonly<Record<string, readonly string[]>> = {
    Aland: ['location:AAA', 'l-town', 'l-base'],
    'west province': ['l-province', 'l-town', 'l-base'],
    'Port Aland': ['l-town', 'l-base'],
    'North base': ['l-base'],
  };
  const where = inRoles(graph, key, ['location', 'origin', 'destination']);
  return [
    filter.actor === undefined || takes('actor', ['actor']),
    filter.recipient === undefined || takes('recipient', ['recipient']),
    filter.participant === undefined || takes('participant', ['actor', 'recipient', 'object', 'instrument', 'speaker']),
    filter.speaker === undefined || meant('speaker').includes(event.speaker ?? '') || takes('speaker', ['speaker']),
    filter.place === undefined || where.some((one) => inside[filter.place as string]!.includes(one)),
    filter.near === undefined ||
      where.some((one) => (filter.near!.km === 60 ? ['l-town'] : ['location:AAA', 'l-town']).includes(one)),
    filter.type === undefined || event.type === filter.type,
    filter.mode === undefined || event.mode === filter.mode,
    filter.quad === undefined || event.quad === filter.quad,
    filter.status === undefined || event.status === filter.status,
    after === undefined || within.some(({ start, end }) => (end ?? start ?? '') >= after),
    before === undefined || within.some(({ start }) => (start ?? '') <= `${before}~`),
    filter.background === undefined || event.background === filter.background,
    filter.minConfidence === undefined || event.confidence >= filter.minConfidence,
    filter.minReports === undefined || event.reports >= filter.minReports,
    filter.outlet === undefined || documents.some(({ source }) => source?.toLowerCase() === filter.outlet),
    filter.text === undefined || said.includes(filter.text === 'drone*' ? 'drone' : (filter.text as string)),
  ].every(Boolean);
}

describe('laws', () => {
  test('events are those that fit a naive reading of every option', () => {
    fc.assert(
      fc.property(anyExtractions(), anyFilter(), (extractions, filter) => {
        // Two ends of a range must touch one day of the same report; the naive reading asks for each apart.
        if (filter.clock === 'report' && filter.after !== undefined) delete (filter as { before?: string }).before;
        const graph = build(extractions);
        const naive = graph.filterNodes((key, node) => node.kind === 'event' && fits(graph, key, node, filter));
        expect(keys(graph, filter).sort()).toEqual(naive.sort());
      }),
      { numRuns: 400 },
    );
  });

  test('one more option never gives more events', () => {
    fc.assert(
      fc.property(anyExtractions(), anyFilter(), anyFilter(), (extractions, one, other) => {
        const graph = build(extractions);
        const { clock: _, parts: __, ...more } = other;
        const all = new Set(keys(graph, one));
        for (const key of keys(graph, { ...more, ...one })) expect(all).toContain(key);
      }),
    );
  });

  test('pages make the whole, in every order', () => {
    const anyOrder = fc.constantFrom<Order | undefined>(undefined, ...ORDERS, ...ORDERS.map((by) => `-${by}` as const));
    fc.assert(
      fc.property(anyExtractions(), anyOrder, fc.integer({ min: 1, max: 4 }), (extractions, order, limit) => {
        const graph = build(extractions);
        const filter = order === undefined ? {} : { order };
        const whole = keys(graph, filter);
        const pages: string[] = [];
        for (let offset = 0; offset < whole.length + limit; offset += limit)
          pages.push(...keys(graph, { ...filter, limit, offset }));
        expect(pages).toEqual(whole);
        expect([...whole].sort()).toEqual(keys(graph, {}).sort());
      }),
    );
  });

  test('a timeline counts every event once, dyads every pair', () => {
    fc.assert(
      fc.property(anyExtractions(), anyFilter(), (extractions, filter) => {
        const graph = build(extractions);
        const count = timeline(graph, filter, 'week').reduce((sum, row) => sum + row.events, 0);
        expect(count).toBe(keys(graph, filter).length);
        const sum = (by: 'day' | null): number => dyads(graph, filter, by).reduce((all, row) => all + row.events, 0);
        expect(sum('day')).toBe(sum(null));
      }),
    );
  });

  test('a path is a walk in the graph, no longer than asked for, and no shorter one is missed', () => {
    fc.assert(
      fc.property(anyExtractions(), fc.integer({ min: 1, max: 5 }), (extractions, maxLength) => {
        const graph = build(extractions);
        if (!graph.hasNode('a-front')) return;
        const found = [...paths(graph, 'a-front', 'actor:military:AAA', { maxLength, limit: 1000, places: true })];
        const lengths = found.map(({ links }) => links.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
        const texts = found.map(({ nodes }) => nodes.map(({ key }) => key).join(' '));
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts.sort()).toEqual(simplePaths(graph, ['a-front'], 'actor:military:AAA', maxLength).sort());
        for (const { nodes, links } of found) {
          links.forEach((edges, at) => {
            for (const { source, target } of edges)
              expect([source, target].sort()).toEqual([nodes[at]!.key, nodes[at + 1]!.key].sort());
          });
        }
      }),
    );
  });

  test('a neighbourhood with a limit is part of the one without', () => {
    fc.assert(
      fc.property(anyExtractions(), fc.nat(3), fc.integer({ min: 1, max: 9 }), (extractions, hops, limit) => {
        const graph = build(extractions);
        if (!graph.hasNode('l-town')) return;
        const whole = neighborhood(graph, 'l-town', hops);
        const part = neighborhood(graph, 'l-town', hops, { limit, evidence: 1 });
        expect(part.order).toBe(Math.min(limit, whole.order));
        part.forEachNode((key) => expect(whole.hasNode(key)).toBe(true));
        part.forEachEdge((key) => expect(whole.hasEdge(key)).toBe(true));
      }),
    );
  });

  test('a source that narrows nothing, and one that has checked all, give the same answers', () => {
    const names = ['Aland', 'front', 'Dock Union', 'Port Aland', 'AAA', 'nobody'];
    fc.assert(
      fc.property(anyExtractions(), anyFilter(), (extractions, filter) => {
        const source = graphSource(build(extractions));
        const lazy = {
          ...source,
          entities: () => source.entities(),
          events: (_, order) => source.events({}, order),
        } as GraphSource;
        expectSameAnswers(source, lazy, filter, names);
        const { narrowing } = planEvents(source, filter);
        const exact = Object.keys(narrowing) as GraphSource['exact'];
        expectSameAnswers(
          source,
          { ...source, exact, events: (asked, order) => checked(source, asked, order) },
          filter,
          names,
        );
      }),
    );
  });

  test('whatever the names, an entity is found by its own, and a question by any other ends well', () => {
    fc.assert(
      fc.property(anyExtraction(), anyText(), (extraction, text) => {
        const graph = build([extraction]);
        graph.forEachNode((key, { kind, label }) => {
          if (kind === 'event' || foldName(label) === '' || graph.hasNode(label)) return;
          expect(resolveName(graphSource(graph), label, kind).entities.map((found) => found.key)).toContain(key);
        });
        for (const field of ['actor', 'place', 'speaker', 'outlet', 'text']) keys(graph, { [field]: text });
        for (const field of ['after', 'type', 'order', 'clock']) {
          try {
            keys(graph, { [field]: text });
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        }
      }),
    );
  });

  test('a graph does not differ from itself; what is added one way is gone the other', () => {
    fc.assert(
      fc.property(anyExtractions(), anyExtractions(), (one, other) => {
        const [a, b] = [build(one), build(other)];
        expect([...diff(a, a)]).toEqual([]);
        const said = (change: string, all: Iterable<{ change: string; key: string }>): string[] =>
          Array.from(all)
            .flatMap((it) => (it.change === change ? [it.key] : []))
            .sort();
        const [there, back] = [[...diff(a, b)], [...diff(b, a)]];
        expect(said('added', there)).toEqual(said('gone', back));
        expect(said('changed', there).length).toBe(said('changed', back).length);
      }),
    );
  });
});

function checked(source: GraphSource, ...[asked, order]: Parameters<GraphSource['events']>): Iterable<SourceEvent> {
  return Array.from(source.events(asked, order)).filter((event) => eventMatches(source, event, asked ?? {}));
}

function simplePaths(graph: DramatisGraph, walk: readonly string[], goal: string, left: number): string[] {
  const last = walk.at(-1)!;
  if (last === goal) return [walk.join(' ')];
  if (left === 0) return [];
  return graph
    .neighbors(last)
    .filter((next) => !walk.includes(next))
    .flatMap((next) => simplePaths(graph, [...walk, next], goal, left - 1));
}
