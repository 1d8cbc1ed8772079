import { expect, test } from 'vitest';
import { progressLine } from '../src/progress.ts';

test.each([
  [12, 48, 6, 80, '[#####---------------] 12/48 documents, 2.0/s, 0:18 left'],
  [0, 48, 0, 80, '[--------------------] 0/48 documents'],
  [48, 48, 24, 80, '[####################] 48/48 documents, 2.0/s, 0:00 left'],
  [1, 10_000, 1, 80, '[--------------------] 1/10000 documents, 1.0/s, 2:46:39 left'],
  [12, 48, 6, 20, '[] 12/48 documents,'],
])('%i of %i after %i s in %i columns', (done, total, seconds, columns, line) => {
  const drawn = progressLine(done, total, seconds, columns);
  expect(drawn).toBe(line);
  expect(drawn.length).toBeLessThan(columns);
});
