import { concat } from '../byte-source.ts';

const LINE_FEED = 10;

/** A line's bytes without its end, or null for one longer than the limit. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/**
 * The lines of a stream; of a line longer than the limit nothing is kept in memory.
 *
 * @param limit bytes
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limit) parts = [];
    else parts.push(piece);
  };
  const line = (): Line => ({ number, bytes: size > limit ? null : concat(parts, size) });
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield line();
      number += 1;
      parts = [];
      size = 0;
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
