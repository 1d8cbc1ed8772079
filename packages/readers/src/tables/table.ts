import Papa from 'papaparse';
import { InputError, NoReportError, reasonOf } from '../input-error.ts';
import type { Context, Item } from '../item.ts';
import { megabytes } from '../limits.ts';
import type { Reading } from '../report.ts';
import { declaredEncoding } from '../text/declared-encoding.ts';
import { decoderOf, encodingOf } from '../text/encoding.ts';
import { type Columns, chooseColumns } from './columns.ts';
import { rowReport } from './row-report.ts';

/** Comma-, semicolon- or tab-separated values whose first row names the columns: a report a row, row by row. */
export async function* readTable(item: Item, { limits, columns: given }: Context): AsyncGenerator<Reading> {
  let header: readonly string[] | null = null;
  let columns: Columns = {};
  let number = 0;
  for await (const row of rowsOf(item, limits.maxReportBytes)) {
    number += 1;
    if (header === null) {
      header = row.map((name) => name.trim());
      columns = columnsOf(header, given);
    } else if (row.length > 1 || row[0]!.trim() !== '') {
      const names = header;
      yield await readRow(`${item.name}:${number}`, columns, (column) => row[names.indexOf(column)] ?? null);
    }
  }
}

function columnsOf(header: readonly string[], given: Columns | null): Columns {
  const missing = Object.values(given ?? {}).filter((name) => !header.includes(name));
  if (missing.length > 0) throw new InputError(`no column "${missing[0]}"; there are ${listed(header)}`);
  const columns = chooseColumns(header, given);
  if (columns.text !== undefined) return columns;
  throw new NoReportError(`no column of text among ${listed(header)}; name it with --columns text=COLUMN`);
}

const listed = (header: readonly string[]): string =>
  header
    .slice(0, 20)
    .map((name) => name.slice(0, 40))
    .join(', ');

async function readRow(name: string, columns: Columns, cellOf: (column: string) => string | null): Promise<Reading> {
  try {
    return { name, report: await rowReport(columns, cellOf) };
  } catch (error) {
    return error instanceof NoReportError ? { name, skipped: reasonOf(error) } : { name, error: reasonOf(error) };
  }
}

/**
 * Rows as they come; what is not yet a whole row waits for more, and is looked at again when it has doubled: time stays linear.
 *
 * @throws {InputError} a row larger than the limit: a quotation mark that is never closed
 */
async function* rowsOf(item: Item, limit: number): AsyncGenerator<string[]> {
  let parser: Papa.Parser | null = null;
  let decode: ReturnType<typeof decoderOf> | null = null;
  let waiting = '';
  let enough = 0;
  for await (const chunk of item.chunks) {
    decode ??= decoderOf(await encodingOf(withoutCutEnd(chunk), declaredEncoding(chunk, item.contentType)));
    waiting += decode(chunk, { stream: true });
    parser ??= parserFor(waiting, item.name);
    if (waiting.length < enough) continue;
    const { data, meta } = parser.parse(waiting, 0, true);
    yield* data;
    waiting = waiting.slice(meta.cursor);
    if (waiting.length > limit)
      throw new InputError(`a row larger than ${megabytes(limit)}: a quotation mark never closed?`);
    enough = 2 * waiting.length;
  }
  if (parser === null || decode === null) return;
  waiting += decode(new Uint8Array(), { stream: false });
  if (waiting !== '') yield* parser.parse(waiting, 0, false).data;
}

/** A chunk without the bytes of a character that goes on in the next. */
function withoutCutEnd(chunk: Uint8Array): Uint8Array {
  let end = chunk.length;
  while (end > 0 && chunk.length - end < 4 && chunk[end - 1]! >= 0x80) end -= 1;
  return chunk.subarray(0, end);
}

function parserFor(start: string, name: string): Papa.Parser {
  const line = /^[^\r\n]*/.exec(start)![0];
  const count = (sign: string): number => line.split(sign).length;
  const delimiter = /\.tsv(?:\.gz)?$/i.test(name)
    ? '\t'
    : [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  return new Papa.Parser({ delimiter, newline: newlineOf(start) });
}

const newlineOf = (start: string): '\r\n' | '\n' | '\r' => {
  const end = /\r\n|\n|\r/.exec(start)?.[0];
  return end === '\r\n' || end === '\r' ? end : '\n';
};
