import { expect, test } from 'vitest';
import { bandsOf } from '../src/confidence/bands.ts';

test('precision by band, half-open from below', () => {
  const events = [
    { confidence: 0.2, right: false },
    { confidence: 0.79, right: true },
    { confidence: 0.8, right: true },
    { confidence: 1, right: false },
  ];
  expect(bandsOf(events, [0, 0.8])).toEqual([
    { from: 0, events: 2, right: 0.5 },
    { from: 0.8, events: 2, right: 0.5 },
  ]);
});

test('a band without events has no precision', () => {
  expect(bandsOf([], [0])).toEqual([{ from: 0, events: 0, right: Number.NaN }]);
});
