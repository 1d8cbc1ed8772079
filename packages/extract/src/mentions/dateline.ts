import type { Reading } from '../reading.ts';

/** How far into a report the dash of its dateline may stand, in words. */
const DATELINE_LENGTH = 25;
const DASH = /^[-–—]+$/;

/** "KHARTOUM, May 24 (Sahel Monitor) - …": where the report was written, and nobody who acts. */
export function isDateline({ words, tokens }: Reading, first: number, last: number): boolean {
  const next = words[last] ?? '';
  if (first !== 0 || !(next === ',' || next === '(' || DASH.test(next))) return false;
  return tokens.slice(last, DATELINE_LENGTH).some(({ norm }) => DASH.test(norm));
}

/** The report's own source, or a name in brackets in its dateline: "BAGHDAD (Meridian Wire) -". */
export function isOutlet(
  { document, words, sentenceOf }: Reading,
  first: number,
  last: number,
  label: string,
): boolean {
  if (label === document.source) return true;
  return sentenceOf[first]! <= 1 && words[first - 1] === '(' && words[last] === ')' && DASH.test(words[last + 1] ?? '');
}
