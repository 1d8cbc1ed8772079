import { type Column, csvParts, type GraphSource, jsonListParts, tableParts } from '@dramatis/graph';
import { reasonOf } from '@dramatis/readers';
import { type Console, report } from './console.ts';
import { type OpenSource, openSource } from './open-source.ts';
import { type Output, openOutput } from './output.ts';
import { UsageError } from './usage-error.ts';

export const RESULT_FORMATS = ['table', 'json', 'csv'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

export const RESULT_HELP: string = `  --format FORMAT       table (default), json (everything, evidence too) or csv
  -o, --output FILE     write there instead of stdout; the file appears when it is complete`;

/** Rows of a table where no limit is given: a screen or two. */
const TABLE_ROWS = 50;
const WRITE_LENGTH = 65_536;

/** What is asked of an open source: the items of the answer, and how they are written in rows. */
export interface Answer<T> {
  readonly items: Iterable<T>;
  readonly columns: readonly Column<T>[];
}

export interface Asking {
  readonly verb: string;
  /** Graph files or case folders. */
  readonly paths: readonly string[];
  readonly format: ResultFormat;
  readonly output: string | undefined;
  /** A table ends after so many rows, and says so, where the user has set no limit. */
  readonly isLimited: boolean;
  /** Of a table, where cells may be longer than is usual. */
  readonly cellWidth?: number;
}

/**
 * Open what is asked, put the question, write the answer.
 *
 * @param question gives null where the question itself has said why there is no answer
 * @returns the exit code
 * @throws {UsageError} the question has a value that is none
 */
export async function ask<T>(
  { verb, paths, format, output: path, isLimited, cellWidth }: Asking,
  console: Console,
  question: (sources: readonly GraphSource[]) => Answer<T> | null,
): Promise<number> {
  const opened: OpenSource[] = [];
  try {
    for (const one of paths) {
      try {
        opened.push(await openSource(one));
      } catch (error) {
        if (error instanceof UsageError) throw error;
        const reason = reasonOf(error);
        report(console, `dramatis ${verb}: ${reason.startsWith(one) ? reason : `${one}: ${reason}`}`);
        return 1;
      }
    }
    const answer = question(opened.map(({ source }) => source));
    if (answer === null) return 1;
    const output = await openOutput(path, console.stdout).catch((error: unknown) => {
      throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
    });
    try {
      const items =
        format === 'table' ? firstOf(answer.items, isLimited ? Infinity : TABLE_ROWS, console) : answer.items;
      await writeAll(partsIn(format, { ...answer, items }, cellWidth), output);
      await output.commit();
    } finally {
      await output.discard();
    }
    return 0;
  } finally {
    for (const { close } of opened) close();
  }
}

function partsIn<T>(
  format: ResultFormat,
  { items, columns }: Answer<T>,
  cellWidth: number | undefined,
): Iterable<string> {
  if (format === 'json') return jsonListParts(items);
  if (format === 'csv') return csvParts(items, columns);
  return tableParts(items, columns, cellWidth === undefined ? {} : { cellWidth });
}

function* firstOf<T>(items: Iterable<T>, most: number, console: Console): Generator<T> {
  let count = 0;
  for (const item of items) {
    if (count === most) {
      report(console, `dramatis: the first ${most}; --limit N shows more`);
      return;
    }
    count += 1;
    yield item;
  }
  if (count === 0) report(console, 'dramatis: nothing found');
}

async function writeAll(parts: Iterable<string>, output: Output): Promise<void> {
  let gathered = '';
  for (const part of parts) {
    gathered += part;
    if (gathered.length < WRITE_LENGTH) continue;
    if (!(await output.write(gathered))) return;
    gathered = '';
  }
  if (gathered !== '') await output.write(gathered);
}
