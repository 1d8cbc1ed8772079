import { build, FORMATS, graphSource, streamOfGraph, streamOfSource } from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actor, event, evidence, extraction, place, twoReports } from '../sample.ts';
import { anyExtraction } from './arbitrary.ts';

const FILES = Object.values(FORMATS).flatMap(({ files }) => files);

describe('streamOfSource', () => {
  test('all of a source is written as the graph is, whatever the text', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        const graph = build([extraction, ...twoReports()]);
        for (const { parts } of FILES) {
          expect([...parts(streamOfSource(graphSource(graph)))].join('')).toBe(
            [...parts(streamOfGraph(graph))].join(''),
          );
        }
      }),
      { numRuns: 10 },
    );
  });

  test('some events: with their sides, the relations among these, and the documents of all that', () => {
    const graph = build([
      extraction(
        'd-1',
        [actor('a-1'), actor('a-2'), actor('a-3'), place('l-1')],
        [event('e-1', { actor: ['a-1'], recipient: ['a-2'] }), event('e-2', { actor: ['a-3'], location: ['l-1'] })],
        [
          { relation: 'backs', source: 'a-1', target: 'a-2', evidence: [evidence('d-1', 5, 'backs')] },
          { relation: 'backs', source: 'a-1', target: 'a-3', evidence: [evidence('d-1', 6, 'backs')] },
        ],
      ),
      extraction('d-2', [actor('a-4', {}, 'd-2')]),
    ]);
    const stream = streamOfSource(graphSource(graph), ['e-1']);
    expect(Array.from(stream.nodes(), ({ key }) => key)).toEqual(['a-1', 'a-2', 'e-1']);
    expect(Array.from(stream.nodes(), ({ edges }) => [...edges].map(({ key }) => key)).flat()).toEqual([
      'a-1|backs|a-2',
      'e-1|actor|a-1',
      'e-1|recipient|a-2',
    ]);
    expect(Array.from(stream.documents(), ([id]) => id)).toEqual(['d-1']);
    expect(stream.node('a-3')).toBeNull();
  });
});
