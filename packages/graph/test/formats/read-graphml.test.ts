import { build, readGexf, readGraphml } from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twoReports } from '../sample.ts';
import { anyExtraction } from './arbitrary.ts';
import { written } from './parts.ts';

describe('readGraphml', () => {
  test('gives the nodes and edges that GEXF gives', () => {
    const graph = build(twoReports());
    const back = readGraphml(written(graph, 'graphml'));
    const other = readGexf(written(graph, 'gexf'));
    back.forEachNode((key, { x: _, y: __, ...attributes }) => {
      const { x: ___, y: ____, ...same } = other.getNodeAttributes(key);
      expect(attributes).toEqual(same);
    });
    expect(back.order).toBe(graph.order);
    expect(back.export().edges).toEqual(other.export().edges);
    expect(back.getAttribute('documents')).toEqual(other.getAttribute('documents'));
  });

  test('reads what was written, whatever the text', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        const graph = build([extraction]);
        const back = readGraphml(written(graph, 'graphml'));
        expect(back.nodes().sort()).toEqual(graph.nodes().sort());
        expect(back.edges().sort()).toEqual(graph.edges().sort());
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['no XML', 'Troops left.', 'Not well-formed'],
    ['cut off', '<graphml><graph>', 'Not well-formed'],
    ['another file', '<gexf/>', 'The file is <gexf>'],
    [
      "another's GraphML",
      '<graphml><key id="a" for="node" attr.name="x"/><graph><node id="n"/></graph></graphml>',
      'not of Dramatis',
    ],
    ['a cell of no key', '<graphml><graph><node id="n"><data key="q">1</data></node></graph></graphml>', 'for no key'],
  ])('%s', (_, text, reason) => {
    expect(() => readGraphml(text)).toThrow(reason);
  });
});
