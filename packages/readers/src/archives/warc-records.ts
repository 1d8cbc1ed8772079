import { InputError } from '../input-error.ts';
import { latin1 } from '../kind.ts';
import { type Limits, megabytes } from '../limits.ts';
import { createByteReader } from './byte-reader.ts';

/** A record of a WARC file: its named fields, in small letters, and its block. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  /** Null where the block is not wanted. */
  readonly block: Uint8Array | null;
  /** Why the block is not whole, or null. */
  readonly damage: string | null;
}

const LONGEST_LINE = 65_536;
const MOST_FIELDS = 200;

/**
 * The records of a WARC file, one in memory at a time. Between records everything up to the next line `WARC/1.x` is passed over, so that a
 * damaged record costs itself alone.
 *
 * @param isWanted whether the block of a record with these fields is to be read
 * @throws {InputError} no record in it
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export async function* warcRecords(
  chunks: AsyncIterable<Uint8Array>,
  { maxReportBytes }: Limits,
  isWanted: (fields: ReadonlyMap<string, string>) => boolean,
): AsyncGenerator<WarcRecord> {
  const reader = createByteReader(chunks);
  let any = false;
  for (let line = await reader.line(LONGEST_LINE); line.length > 0; line = await reader.line(LONGEST_LINE)) {
    if (!/WARC\/[01]\.\d+\r?\n$/.test(latin1(line.subarray(-16)))) continue;
    any = true;
    const fields = await readFields(reader);
    const length = lengthOf(fields);
    if (length === null) {
      yield { fields, block: null, damage: 'record without its length' };
    } else if (!isWanted(fields)) {
      await reader.skip(length);
    } else if (length > maxReportBytes) {
      yield { fields, block: null, damage: `larger than ${megabytes(maxReportBytes)}` };
      await reader.skip(length);
    } else {
      const block = await reader.take(length);
      yield { fields, block, damage: block.length < length ? 'truncated record' : null };
    }
  }
  if (!any) throw new InputError('no WARC record in it');
}

async function readFields(reader: ReturnType<typeof createByteReader>): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>();
  for (let count = 0; count < MOST_FIELDS; count += 1) {
    const line = new TextDecoder().decode(await reader.line(LONGEST_LINE)).trim();
    if (line === '') break;
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

function lengthOf(fields: ReadonlyMap<string, string>): number | null {
  const written = fields.get('content-length') ?? '';
  return /^\d{1,15}$/.test(written) ? Number(written) : null;
}
