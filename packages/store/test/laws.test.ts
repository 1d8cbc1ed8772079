import { build, events, type GraphSource, graphSource, writeJson } from '@dramatis/graph';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFilter } from '../../graph/test/query/any-case.ts';
import { anyOrders, anyReports } from './reports.ts';
import { caseOf, exported } from './temporary-case.ts';

const RUNS = { numRuns: 25 };

test('a case is what build() makes of its reports, byte for byte', () => {
  fc.assert(
    fc.property(anyReports(), (reports) => {
      expect(exported(caseOf(reports))).toBe(writeJson(build(reports)));
    }),
    RUNS,
  );
});

test('neither the order of adding matters nor how many come at once', () => {
  fc.assert(
    fc.property(anyOrders(), fc.integer({ min: 1, max: 3 }), ([reports, others], batch) => {
      expect(exported(caseOf(others, batch))).toBe(exported(caseOf(reports)));
    }),
    RUNS,
  );
});

test('an extraction comes out as it went in', () => {
  fc.assert(
    fc.property(anyReports(), (reports) => {
      const mine = caseOf(reports);
      expect([...mine.extractions()]).toEqual([...reports].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)));
    }),
    RUNS,
  );
});

test('a question has the same answer from a case and from a graph in memory', () => {
  fc.assert(
    fc.property(anyReports(), anyFilter(), (reports, filter) => {
      const keys = (source: GraphSource) => Array.from(events(source, filter), ({ key }) => key).sort();
      expect(keys(caseOf(reports).source())).toEqual(keys(graphSource(build(reports))));
    }),
    { numRuns: 60 },
  );
});

test('adding again changes nothing', () => {
  fc.assert(
    fc.property(anyReports(), (reports) => {
      const once = exported(caseOf(reports));
      expect(exported(caseOf([...reports, ...reports], 2))).toBe(once);
    }),
    RUNS,
  );
});
