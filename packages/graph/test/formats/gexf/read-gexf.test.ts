import { assignLayout, build, type DramatisGraph, GraphFormatError, readGexf, writeGexf } from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twoReports } from '../../sample.ts';
import { anyExtraction } from '../arbitrary.ts';

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What a GEXF file holds of a graph: one piece of evidence each, no fillers, text without what XML forbids. */
function heldByGexf(graph: DramatisGraph): unknown {
  const { nodes, edges, ...rest } = graph.export();
  const held = [...nodes, ...edges].map((item) => {
    const attributes = { ...item.attributes!, evidence: item.attributes!.evidence.slice(0, 1) };
    if ('aliases' in attributes) attributes.aliases = attributes.aliases.filter((alias) => !isBlank(alias));
    if ('words' in attributes) attributes.words = attributes.words.filter((word) => !isBlank(word));
    if ('fillers' in attributes) attributes.fillers = [];
    return { ...item, attributes };
  });
  const isNode = (item: object): boolean => !('source' in item);
  const whole = { ...rest, nodes: byKey(held.filter(isNode)), edges: byKey(held.filter((item) => !isNode(item))) };
  return JSON.parse(JSON.stringify(whole), (_, value) =>
    typeof value === 'string' ? value.replace(NOT_XML, '') : value,
  );
}

function isBlank(text: string): boolean {
  return text.replace(NOT_XML, '') === '';
}

function byKey<T extends { readonly key?: string | undefined }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.key! < b.key! ? -1 : 1));
}

describe('readGexf', () => {
  test('reads what writeGexf writes', () => {
    const graph = build(twoReports());
    assignLayout(graph);
    const back = readGexf(writeGexf(graph));
    expect(back.order).toBe(4);
    const documents = { 'd-1': graph.getAttribute('documents')['d-1'] };
    const expected = { ...(heldByGexf(graph) as object), attributes: { ...graph.getAttributes(), documents } };
    expect(heldByGexf(back)).toEqual(expected);
  });

  test('whatever the text', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        const graph = build([extraction]);
        expect(heldByGexf(readGexf(writeGexf(graph)))).toEqual(heldByGexf(graph));
      }),
    );
  });

  test('of an empty graph is an empty graph', () => {
    expect(readGexf(writeGexf(build([]))).export()).toEqual(build([]).export());
  });

  const file = writeGexf(build(twoReports()));
  test.each([
    ['no XML', 'hello', /XML/],
    ['nothing', '', /XML/],
    ['half a file', file.slice(0, 900), /XML/],
    ['HTML', '<html></html>', /<html>, not <gexf>/],
    ['a file of others', '<gexf><graph/></gexf>', /keywords/],
    ['the actors profile', writeGexf(build(twoReports()), { profile: 'actors' }), /"dramatis\/1 actors"/],
    ['an unknown column', file.replace('<attvalue for="0"', '<attvalue for="99"'), /no column: "99"/],
    ['a word for a number', file.replace('type="string"', 'type="integer"'), /is no number/],
    ['a lost node', file.replace('<node id="a-iran"', '<node id="a-other"'), /no node "a-iran"/],
    ['a double node', file.replace('<node id="a-usa"', '<node id="a-iran"'), /"a-iran" is there twice/],
  ])('refuses %s', (_, text, message) => {
    expect(() => readGexf(text)).toThrow(GraphFormatError);
    expect(() => readGexf(text)).toThrow(message);
  });
});
