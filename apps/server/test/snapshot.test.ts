import { createDocument, extract } from '@dramatis/extract';
import { events } from '@dramatis/graph';
import { openCase, packReport } from '@dramatis/store';
import { expect, test } from 'vitest';
import { put } from '../src/questions/put.ts';
import { caseOf, REPORTS } from './case-of.ts';

test('a question sees the case as it was when it was put, and the next one what came meanwhile', () => {
  const folder = caseOf(REPORTS.slice(0, 2));
  const reading = openCase(folder);
  const writing = openCase(folder, { mode: 'write' });
  const before = reading.revision();
  const count = (source: Parameters<typeof events>[0]): number => [...events(source)].length;
  const first = put(reading, count);
  const during = put(reading, (source) => {
    writing.add([packReport(extract(createDocument(REPORTS[2]!)))], '2024-05-02');
    return count(source);
  });
  expect(during).toBe(first);
  expect(put(reading, count)).toBeGreaterThan(first);
  expect(reading.revision()).not.toBe(before);
  expect(reading.revision()).toBe(writing.revision());
  expect(() =>
    put(reading, () => {
      throw new RangeError('x');
    }),
  ).toThrow('x');
  expect(put(reading, count)).toBeGreaterThan(first);
  reading.close();
  writing.close();
});
