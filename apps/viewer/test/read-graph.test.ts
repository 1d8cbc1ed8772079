import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GraphFileError, readGraph } from '../src/graph/read-graph.ts';
import { neighbours } from '../src/graph/view-graph.ts';

const fixture = readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8');
const file = (nodes: unknown, edges: unknown, attributes: unknown = { schema: 'dramatis/1', documents: {} }) =>
  JSON.stringify({ attributes, nodes, edges });
const actor = (key: string) => ({ key, attributes: { kind: 'actor', label: key } });

describe('readGraph', () => {
  test('reads every node, edge and document of a file of the contract', () => {
    const graph = readGraph(fixture);
    expect([graph.nodes.size, graph.edges.size, graph.documents.size]).toEqual([22, 29, 3]);
    expect(graph.nodes.get('a-usa')).toMatchObject({
      kind: 'actor',
      type: 'government',
      aliases: ['United States', 'Washington'],
    });
    expect(graph.nodes.get('e-rockets')?.event).toMatchObject({
      status: 'alleged',
      quantity: { wounded: 3 },
      reports: 2,
    });
    expect([...neighbours(graph, 'a-soleimani')]).toEqual(['e-kill']);
  });

  test('fills what is missing and never invents', () => {
    const node = readGraph(file([{ key: 'e', attributes: { kind: 'event' } }], [])).nodes.get('e');
    expect(node).toMatchObject({ label: 'e', type: null, aliases: [], evidence: [], x: null });
    expect(node?.event).toMatchObject({ status: null, start: null, speaker: null, quantity: null, reports: 1 });
  });

  test('drops values of the wrong type instead of showing them', () => {
    const attributes = {
      kind: 'actor',
      label: { a: 1 },
      aliases: ['x', 3, null],
      evidence: [{ sentence: 7 }, 'no'],
      mentions: '9',
      x: '1',
    };
    const node = readGraph(file([{ key: 'a', attributes }], [])).nodes.get('a');
    expect(node).toMatchObject({ label: 'a', aliases: ['x'], evidence: [], mentions: 1, x: null });
  });

  test.each([
    ['no JSON', '<html>', /not JSON/],
    ['a list', '[]', /no graph/],
    ['null', 'null', /no graph/],
    ['no nodes', '{"edges":[]}', /no list of nodes/],
    ['another schema', file([], [], { schema: 'dramatis/9' }), /dramatis\/9/],
    ['a node without key', file([{}], []), /node 1 has no key/],
    ['a node of no kind', file([{ key: 'a', attributes: { kind: 'ship' } }], []), /“a”/],
    ['a node twice', file([actor('a'), actor('a')], []), /twice/],
    ['an edge to nowhere', file([actor('a')], [{ key: 'e', source: 'a', target: 'b' }]), /not in the file/],
  ])('refuses %s', (_, text, message) => {
    expect(() => readGraph(text)).toThrow(GraphFileError);
    expect(() => readGraph(text)).toThrow(message);
  });

  test('any JSON gives a graph or a GraphFileError, nothing else', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        try {
          expect(readGraph(text).nodes).toBeInstanceOf(Map);
        } catch (error) {
          expect(error).toBeInstanceOf(GraphFileError);
        }
      }),
    );
  });

  test('keys such as __proto__ are keys like any other', () => {
    const graph = readGraph(
      file([actor('__proto__'), actor('constructor')], [{ key: 'e', source: '__proto__', target: 'constructor' }]),
    );
    expect([...neighbours(graph, '__proto__')]).toEqual(['constructor']);
  });
});
