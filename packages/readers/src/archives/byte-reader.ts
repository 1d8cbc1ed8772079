import { concat } from '../byte-source.ts';

/** Reads a stream of bytes piece by piece. */
export interface ByteReader {
  /** The bytes up to and with the next line feed; at most `limit`, so that a line without end stays small; empty at the end. */
  line(limit: number): Promise<Uint8Array>;
  /** The next bytes; fewer at the end of the stream. */
  take(count: number): Promise<Uint8Array>;
  /** Pass over bytes without keeping them; returns how many there were. */
  skip(count: number): Promise<number>;
}

const LINE_FEED = 10;

export function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const more = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  /** False at the end of the stream. */
  const fill = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const next = await more.next();
      if (next.done === true) return false;
      rest = next.value;
    }
    return true;
  };
  const cut = (count: number): Uint8Array => {
    const piece = rest.subarray(0, count);
    rest = rest.subarray(piece.length);
    return piece;
  };
  const pieces = async (count: number, keep: (piece: Uint8Array) => void): Promise<number> => {
    let size = 0;
    while (size < count && (await fill())) {
      const piece = cut(count - size);
      size += piece.length;
      keep(piece);
    }
    return size;
  };
  return {
    async line(limit) {
      const parts: Uint8Array[] = [];
      let size = 0;
      while (size < limit && (await fill())) {
        const end = rest.indexOf(LINE_FEED);
        const piece = cut(Math.min(limit - size, end < 0 ? rest.length : end + 1));
        parts.push(piece);
        size += piece.length;
        if (piece.at(-1) === LINE_FEED) break;
      }
      return concat(parts, size);
    },
    async take(count) {
      const parts: Uint8Array[] = [];
      const size = await pieces(count, (piece) => parts.push(piece));
      return concat(parts, size);
    },
    skip: (count) => pieces(count, () => {}),
  };
}
