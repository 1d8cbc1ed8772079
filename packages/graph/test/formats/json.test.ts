import { build, GraphFormatError, jsonParts, readJson, writeJson } from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { actor, extraction, twoReports } from '../sample.ts';

describe('json', () => {
  test('write → read → write is identity', () => {
    const text = writeJson(build(twoReports()));
    expect(writeJson(readJson(text))).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is graphology’s own serialisation', () => {
    const graph = build(twoReports());
    const { nodes, edges, ...rest } = JSON.parse(writeJson(graph));
    expect(rest).toEqual({ attributes: graph.getAttributes(), options: graph.export().options });
    const sorted = <T extends { readonly key?: string }>(items: readonly T[]): readonly T[] =>
      [...items].sort((a, b) => (a.key! < b.key! ? -1 : 1));
    expect(nodes).toEqual(sorted(graph.export().nodes));
    expect(edges).toEqual(sorted(graph.export().edges));
  });

  test('comes in parts of one node or edge', () => {
    const graph = build(twoReports());
    const parts = [...jsonParts(graph)];
    expect(parts.join('')).toBe(writeJson(graph));
    for (const part of parts) expect(part.match(/"key":/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('of an empty graph reads back', () => {
    expect(readJson(writeJson(build([]))).order).toBe(0);
  });

  test('a lone surrogate survives', () => {
    const graph = build([extraction('d-1', [actor('a-1', { label: 'broken \ud83d pipe' })])]);
    expect(readJson(writeJson(graph)).getNodeAttribute('a-1', 'label')).toBe('broken \ud83d pipe');
  });

  test('attributes beyond the contract are kept', () => {
    const file = JSON.parse(writeJson(build(twoReports())));
    file.attributes.note = 'mine';
    file.nodes[0].attributes.colour = 'red';
    const graph = readJson(JSON.stringify(file));
    expect(graph.getAttributes()).toMatchObject({ note: 'mine' });
    expect(graph.getNodeAttributes(file.nodes[0].key)).toMatchObject({ colour: 'red' });
  });

  const head = '"attributes":{"schema":"dramatis/1","generator":"x","documents":{}}';
  const node = '{"key":"a","attributes":{"kind":"actor","evidence":[]}}';
  test.each([
    ['', /Not JSON/],
    ['[]', /"attributes" is missing/],
    ['{"attributes":{}}', /"attributes.schema" is missing/],
    ['{"attributes":{"schema":"dramatis/2"}}', /"dramatis\/2"; this reads "dramatis\/1"/],
    ['{"attributes":{"schema":"dramatis/1"}}', /documents/],
    [`{${head}}`, /"nodes" is no list/],
    [`{${head},"nodes":[]}`, /"edges" is no list/],
    [`{${head},"nodes":[3],"edges":[]}`, /nodes\[0\] is no object/],
    [`{${head},"nodes":[{"key":1}],"edges":[]}`, /nodes\[0\]: "key"/],
    [`{${head},"nodes":[{"key":"a"}],"edges":[]}`, /nodes\[0\]: "attributes"/],
    [`{${head},"nodes":[{"key":"a","attributes":{"kind":"cat"}}],"edges":[]}`, /"kind" is "cat"/],
    [`{${head},"nodes":[{"key":"a","attributes":{"kind":"actor"}}],"edges":[]}`, /"evidence" is no list/],
    [`{${head},"nodes":[${node},${node}],"edges":[]}`, /"a" is there twice/],
    [`{${head},"nodes":[${node}],"edges":[{"key":"e","source":"a","target":"b"}]}`, /no node "b"/],
    [`{${head},"nodes":[${node}],"edges":[{"key":"e","source":"a","target":"a","undirected":true}]}`, /undirected/],
  ])('refuses %s', (text, message) => {
    expect(() => readJson(text)).toThrow(GraphFormatError);
    expect(() => readJson(text)).toThrow(message);
  });
});
