import { InputError, NoReportError, reasonOf } from '../input-error.ts';
import type { Context, Item } from '../item.ts';
import { megabytes } from '../limits.ts';
import type { Reading, Report } from '../report.ts';
import { decode } from '../text/encoding.ts';
import { chooseColumns } from './columns.ts';
import { linesOf } from './lines.ts';
import { rowReport } from './row-report.ts';

/** JSON lines: an object a line, one report each; a bad line is an error of its own. */
export async function* readJsonLines(item: Item, { limits, columns }: Context): AsyncGenerator<Reading> {
  for await (const { number, bytes } of linesOf(item.chunks, limits.maxReportBytes)) {
    if (bytes !== null && isBlank(bytes)) continue;
    const name = `${item.name}:${number}`;
    try {
      if (bytes === null) throw new InputError(`line longer than ${megabytes(limits.maxReportBytes)}`);
      yield { name, report: await readLine(await decode(bytes), columns) };
    } catch (error) {
      if (error instanceof NoReportError) yield { name, skipped: reasonOf(error) };
      else yield { name, error: reasonOf(error) };
    }
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length < 4096 && bytes.every((byte) => byte === 32 || byte === 13);

async function readLine(line: string, given: Context['columns']): Promise<Report> {
  const fields = parseObject(line);
  const columns = chooseColumns(Object.keys(fields), given);
  if (columns.text === undefined) throw new NoReportError('no field of text; name it with --columns text=FIELD');
  return rowReport(columns, (column) => textOf(fieldOf(fields, column)));
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError('no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError('no JSON object');
  return value as Fields;
}

function fieldOf(fields: Fields, path: string): unknown {
  if (Object.hasOwn(fields, path)) return fields[path];
  let value: unknown = fields;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
    value = (value as Fields)[name];
  }
  return value;
}

/** A string or number; paragraphs of a list; of an object its name (`source: { name }`). */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join('\n\n');
  if (typeof value === 'object' && value !== null)
    return textOf((value as Fields).name ?? (value as Fields).title ?? null);
  return null;
}
