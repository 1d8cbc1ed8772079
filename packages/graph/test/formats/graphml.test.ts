import { build, type DramatisGraph } from '@dramatis/graph';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml/node/index.js';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { twoReports } from '../sample.ts';
import { anyExtraction } from './arbitrary.ts';
import { written } from './parts.ts';

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function clean(text: string | null): string | undefined {
  return text?.replace(NOT_XML, '') || undefined;
}

function read(graph: DramatisGraph): MultiDirectedGraph {
  const text = written(graph, 'graphml');
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return parse(MultiDirectedGraph, text) as MultiDirectedGraph;
}

describe('graphml', () => {
  test('graphology-graphml reads every node and edge, whatever the text', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        const graph = build([extraction]);
        const back = read(graph);
        expect(back.nodes().sort()).toEqual(graph.nodes().sort());
        for (const key of graph.nodes()) {
          const { label, evidence, kind } = graph.getNodeAttributes(key);
          const attributes = back.getNodeAttributes(key);
          expect([attributes.kind, attributes.label || undefined]).toEqual([kind, clean(label)]);
          expect(attributes.words_in_text || undefined).toBe(clean(evidence[0]!.text));
        }
        expect(back.mapEdges((_, { label }, source, target) => `${source} ${label} ${target}`).sort()).toEqual(
          graph
            .mapEdges((_, edge, source, target) =>
              [source, edge.kind === 'role' ? edge.role : edge.relation, target].join(' '),
            )
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('numbers, lists and positions are typed', () => {
    const graph = build(twoReports());
    graph.mergeNodeAttributes('a-iran', { x: 1.5, y: -2 });
    const back = read(graph);
    expect(back.getNodeAttributes('a-iran')).toMatchObject({ x: 1.5, y: -2, mentions: 2, aliases: '["Tehran"]' });
    expect(back.getNodeAttributes('e-d-1')).toMatchObject({
      background: false,
      confidence: 0.8,
      wounded: 11,
      year: 2020,
    });
  });
});
