import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergePacked, packed, unpacked } from '../../../src/formats/gexf/packed-intervals.ts';
import { type Interval, intervalOf, mergeIntervals } from '../../../src/time/interval.ts';

const anyDay = fc.option(
  fc.constantFrom('0001', '2020', '2024-02', '2020-01-31', '2019-12-31', '2024-02-29', '9999-12-31', '2020-02-01'),
);
const anyInterval = fc
  .record({ start: anyDay, end: anyDay })
  .map(intervalOf)
  .filter((interval): interval is Interval => interval !== null);

test('an interval comes back from its number, which has its order', () => {
  fc.assert(
    fc.property(anyInterval, (interval) => {
      expect(unpacked(packed(interval))).toEqual(interval);
      expect(packed(interval)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    }),
  );
});

test('packed ones merge as the others do', () => {
  fc.assert(
    fc.property(fc.array(anyInterval), (intervals) => {
      expect(mergePacked(intervals.map(packed))).toEqual(mergeIntervals(intervals));
    }),
  );
});
