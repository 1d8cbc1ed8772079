import { bytesSource, chunksOf } from '../byte-source.ts';
import { InputError } from '../input-error.ts';
import type { Item } from '../item.ts';
import type { Limits } from '../limits.ts';

interface Inner {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
}

/**
 * An entry as an input of its own, one level deeper.
 *
 * @throws {InputError} archives inside archives beyond the limit
 */
export function nested(outer: Item, { name, bytes, contentType, url }: Inner, { maxDepth }: Limits): Item {
  const depth = outer.depth + 1;
  if (depth > maxDepth) throw new InputError(`more than ${maxDepth} archives inside one another`);
  const source = bytesSource(bytes);
  return { name, source, chunks: chunksOf(source), contentType, url, found: true, depth };
}
