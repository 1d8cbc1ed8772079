import { build, readJson, writeJson } from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyExtraction } from './arbitrary.ts';
import { written } from './parts.ts';

describe('ndjson', () => {
  test('its lines are the graph', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        const graph = build([extraction]);
        const lines = written(graph, 'ndjson').trimEnd().split('\n');
        const records = lines.map((line) => JSON.parse(line));
        const of = (wanted: string) => records.flatMap(({ record, ...rest }) => (record === wanted ? [rest] : []));
        const documents = Object.fromEntries(of('document').map(({ id, ...metadata }) => [id, metadata]));
        const back = readJson(
          JSON.stringify({ attributes: { ...of('graph')[0], documents }, nodes: of('node'), edges: of('edge') }),
        );
        expect(writeJson(back)).toBe(writeJson(graph));
      }),
    );
  });

  test('of an empty graph is its header', () => {
    expect(written(build([]), 'ndjson')).toBe(
      '{"record":"graph","schema":"dramatis/1","generator":"dramatis 0.1.0"}\n',
    );
  });
});
