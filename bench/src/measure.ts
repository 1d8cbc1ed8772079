import type { Document } from '@dramatis/graph/model';

/** Words of a text by one fixed expression: the baseline other speeds are read against. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * Seconds of one run of `work`: the least of several, after one to warm up.
 *
 * @param work what it returns is kept until the end of the run, so that it is not optimised away
 */
export function leastSeconds(work: () => unknown, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  let sink = work();
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    sink = work();
    least = Math.min(least, (performance.now() - started) / 1000);
  }
  if (sink === undefined) throw new Error('the work gave nothing');
  return least;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Highest resident memory of this process so far, in megabytes of 2²⁰ bytes. */
export const peakMB = (): number => process.resourceUsage().maxRSS / 1024;

export const textLength = (documents: readonly Document[]): number =>
  documents.reduce((sum, { text }) => sum + text.length, 0);
