import { build, FORMATS, placed, streamOfGraph } from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { actor, event, extraction, place, twoReports } from '../sample.ts';
import { NASTY } from './arbitrary.ts';

const FILES = Object.entries(FORMATS).flatMap(([format, { files }]) =>
  files.map(({ name, parts }) => [format, name, parts] as const),
);

describe('every format', () => {
  test.each(FILES)('%s (%s): the order of the reports does not change a byte', (_, __, parts) => {
    const reports = twoReports();
    const text = [...parts(streamOfGraph(build(reports)))].join('');
    expect([...parts(streamOfGraph(build([...reports].reverse())))].join('')).toBe(text);
  });

  test.each(FILES)('%s (%s): of an empty graph', (_, __, parts) => {
    expect(() => [...parts(streamOfGraph(build([])))]).not.toThrow();
  });

  test.each(FILES)('%s (%s): names of a megabyte, in linear time', (_, __, parts) => {
    const names = ['"', "'", '\\', '=', '<', ';', 'a', '\u0007', '\n', 'u\\'].map((unit) =>
      unit.repeat(1e6 / unit.length),
    );
    const entities = names.map((label, at) => actor(`a-${at}`, { label, aliases: [label] }));
    const graph = build([
      extraction(
        'd-1',
        [...entities, place('l-1', { label: names[4]! })],
        [event('e-1', { actor: ['a-1'], location: ['l-1'] })],
      ),
    ]);
    const started = performance.now();
    let length = 0;
    for (const part of parts(streamOfGraph(graph))) length += part.length;
    expect(length).toBeGreaterThan(50);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  // Columns are known only when all of the graph is.
  test.each(FILES.filter(([format]) => format !== 'columnar'))(
    '%s (%s): no part holds more than a node or an edge',
    (_, __, parts) => {
      const many = Array.from({ length: 200 }, (_, at) => actor(`a-${at}`, { label: NASTY[at % NASTY.length]! }));
      const told = many.slice(1).map((_, at) => event(`e-${at}`, { actor: [`a-${at}`], recipient: [`a-${at + 1}`] }));
      const graph = build([extraction('d-1', many, told)]);
      expect(Math.max(...[...parts(streamOfGraph(graph))].map((part) => part.length))).toBeLessThan(20_000);
    },
  );
});

describe('placed', () => {
  test('every node has a position, the graph is as it was', () => {
    const graph = build(twoReports());
    const stream = placed(streamOfGraph(graph));
    for (const { key, attributes } of stream.nodes()) {
      expect(Number.isFinite(attributes.x) && Number.isFinite(attributes.y)).toBe(true);
      expect(stream.node(key)?.attributes.x).toBe(attributes.x);
    }
    expect([...stream.nodes()].flatMap(({ edges }) => [...edges])).toHaveLength(graph.size);
    expect(graph.getNodeAttribute('a-iran', 'x')).toBeUndefined();
  });

  test('more nodes than the limit are left without', () => {
    const stream = streamOfGraph(build(twoReports()));
    expect(placed(stream, { limit: 3 })).toBe(stream);
  });

  test('positions that are there stay', () => {
    const graph = build(twoReports());
    graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, x: 1, y: 2 }));
    const stream = streamOfGraph(graph);
    expect(placed(stream)).toBe(stream);
  });
});
