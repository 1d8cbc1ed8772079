import type { Evidence } from '@dramatis/graph/model';

/** Words to highlight in a sentence: half-open, UTF-16 code units from the sentence's start. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `trigger`, `mention`, or the role the words fill. */
  readonly role: string;
}

/** A stretch of a sentence with one highlight, or none. */
export interface Segment {
  readonly text: string;
  readonly role: string | null;
}

/**
 * Where the words of an evidence stand in its sentence: by offset, or, where offsets and words disagree, by looking for the words.
 *
 * @returns null when the words are not in the sentence
 * @example markOf({ start: 7, end: 11, text: 'left', sentence: { start: 0, end: 12, text: 'Troops left.' }, … }, 'trigger') //=> { start: 7, end: 11, role: 'trigger' }
 */
export function markOf(evidence: Evidence, role: string): Mark | null {
  const { sentence, text } = evidence;
  const start = evidence.start - sentence.start;
  const end = evidence.end - sentence.start;
  const isInside = Number.isInteger(start) && start >= 0 && start < end && end <= sentence.text.length;
  if (isInside && (text === '' || sentence.text.slice(start, end) === text)) return { start, end, role };
  const found = text === '' ? -1 : sentence.text.indexOf(text);
  return found === -1 ? null : { start: found, end: found + text.length, role };
}

/**
 * Cut a sentence at its marks. The segments joined are the sentence; of overlapping marks the first given wins.
 *
 * @example segments('Troops left.', [{ start: 7, end: 11, role: 'trigger' }]) //=> [{ text: 'Troops ', role: null }, { text: 'left', role: 'trigger' }, { text: '.', role: null }]
 */
export function segments(sentence: string, marks: readonly Mark[]): readonly Segment[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const isInside = mark.start >= 0 && mark.start < mark.end && mark.end <= sentence.length;
    if (isInside && kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark);
  }
  kept.sort((a, b) => a.start - b.start);
  const parts: Segment[] = [];
  let at = 0;
  for (const { start, end, role } of kept) {
    if (start > at) parts.push({ text: sentence.slice(at, start), role: null });
    parts.push({ text: sentence.slice(start, end), role });
    at = end;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), role: null });
  return parts;
}
