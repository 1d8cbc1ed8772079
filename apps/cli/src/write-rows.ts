import type { CypherAnswer, CypherRow, PlainValue } from '@dramatis/cypher';
import { type Cell, type Column, csvParts, tableParts } from '@dramatis/graph';
import type { ResultFormat } from './ask.ts';
import type { Output } from './output.ts';

/** Rows of a table that are shown. */
const TABLE_ROWS = 200;
/** Rows that are written together. */
const BATCH = 1000;

/**
 * An answer as a table (of its first rows, for people), JSON or CSV.
 *
 * @returns how many rows a table has left out: 1 for some
 */
export async function writeRows(
  { columns, rows }: CypherAnswer,
  format: ResultFormat,
  output: Output,
): Promise<number> {
  if (format === 'table') return await writeTable(columns, rows, output);
  let isFirst = true;
  for await (const batch of batches(rows)) {
    const parts =
      format === 'csv'
        ? [...csvParts(batch, columns.map(inCsv))].slice(isFirst ? 0 : 1)
        : batch.map((row, at) => `${isFirst && at === 0 ? '[\n' : ',\n'}${JSON.stringify(row)}`);
    isFirst = false;
    if (!(await output.write(parts.join('')))) return 0;
  }
  if (format === 'csv' && isFirst) await output.write([...csvParts([], columns.map(inCsv))].join(''));
  if (format === 'json') await output.write(isFirst ? '[]\n' : '\n]\n');
  return 0;
}

async function writeTable(columns: readonly string[], rows: AsyncIterable<CypherRow>, output: Output): Promise<number> {
  const shown: CypherRow[] = [];
  let left = 0;
  for await (const row of rows) {
    if (shown.length === TABLE_ROWS) {
      left = 1;
      break;
    }
    shown.push(row);
  }
  await output.write([...tableParts(shown, columns.map(inTable))].join(''));
  return left;
}

async function* batches(rows: AsyncIterable<CypherRow>): AsyncGenerator<readonly CypherRow[]> {
  let batch: CypherRow[] = [];
  for await (const row of rows) {
    if (batch.push(row) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const inCsv = (name: string): Column<CypherRow> => ({ name, value: (row) => cell(row[name] ?? null) });
const inTable = (name: string): Column<CypherRow> => ({ name, value: (row) => named(row[name] ?? null) });

function cell(value: PlainValue): Cell {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/** A node by its name, a relationship by its type. */
function named(value: PlainValue): Cell {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return cell(value);
  const record = value as { readonly [name: string]: PlainValue };
  const name = record.label ?? record.key ?? record._label;
  return typeof record._label === 'string' && typeof name === 'string' ? name : cell(value);
}
