import { Gunzip } from 'fflate';
import { InputError, reasonOf } from '../input-error.ts';
import { type Limits, megabytes } from '../limits.ts';

/** Packed bytes given at once: they unpack to some megabytes at most. */
const STEP = 4_096;
const FREE_OF_RATIO = 2 ** 24;

/**
 * Unpack gzip, member after member. After a damaged member the next one is looked for, so one bad record of many costs no other.
 *
 * @param onDamage told the reason of each damage
 * @throws {InputError} it unpacks to too much, or nothing of it can be unpacked
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  { limits, budget }: { readonly limits: Limits; readonly budget: { left: number } },
  onDamage: (reason: string) => void,
): AsyncGenerator<Uint8Array> {
  let unpacked: Uint8Array[] = [];
  let [packedSize, unpackedSize] = [0, 0];
  const open = (): Gunzip => new Gunzip((part) => void unpacked.push(part));
  let member: Gunzip | null = open();
  const damage = (reason: string): void => {
    member = null;
    onDamage(reason);
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      if (member === null) {
        at = nextMember(chunk, at);
        if (at >= chunk.length) break;
        member = open();
      }
      const piece = chunk.slice(at, at + STEP);
      packedSize += piece.length;
      try {
        member.push(piece, false);
        at += piece.length;
      } catch (error) {
        damage(`damaged gzip data: ${reasonOf(error)}`);
        at += 1;
      }
      for (const part of unpacked) {
        unpackedSize += part.length;
        budget.left -= part.length;
        if (budget.left < 0) throw new InputError(`unpacks to more than ${megabytes(limits.maxUnpackedBytes)}`);
        if (unpackedSize > FREE_OF_RATIO && unpackedSize > limits.maxRatio * packedSize) {
          throw new InputError(`unpacks to more than ${limits.maxRatio} times its size`);
        }
        if (part.length > 0) yield part;
      }
      unpacked = [];
    }
  }
  try {
    member?.push(new Uint8Array(), true);
  } catch (error) {
    onDamage(`truncated gzip data: ${reasonOf(error)}`);
  }
  yield* unpacked.filter((part) => part.length > 0);
}

/** Where a member may begin, at or after `from`; the end of the chunk when none does. */
function nextMember(chunk: Uint8Array, from: number): number {
  for (let at = chunk.indexOf(0x1f, from); at >= 0; at = chunk.indexOf(0x1f, at + 1)) {
    if (chunk[at + 1] === 0x8b && chunk[at + 2] === 8) return at;
  }
  return chunk.length;
}
