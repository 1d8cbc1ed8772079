import { createDocument } from '@dramatis/extract/document';
import type { Document } from '@dramatis/graph/model';
import { InputError, LIMITS, type ReaderOptions, type Reading, readReports, reasonOf } from '@dramatis/readers';
import { createWeb, WEB_DEFAULTS, type Web } from '../web/create-web.ts';
import type { WebOptions } from '../web/request.ts';
import { type Input, listInputs } from './list-inputs.ts';
import { loadFile, loadStream } from './load.ts';
import { readAddress } from './read-address.ts';

/** One report read, or the reason why it could not be. */
export type ReadResult =
  | { readonly path: string; readonly document: Document }
  | { readonly path: string; readonly error: string };

export interface ReadOptions extends ReaderOptions, WebOptions {
  /** The reports' day, ISO 8601; takes the place of what they say themselves. Null leaves that as it is. */
  readonly published: string | null;
  /** Of a web page read the feed that it names in place of the page. */
  readonly feed: boolean;
  /** What `-` reads; null is the process's standard input. */
  readonly stdin: AsyncIterable<Uint8Array> | null;
  /** Told before the first result how many are known to come, and again when an input turns out to hold more. */
  readonly onTotal: (count: number) => void;
  /** Told of what is no report: files of a folder or an archive, reports in other languages than English. */
  readonly onSkip: (path: string, reason: string) => void;
  /** Told of what could not be used of a report that was read. */
  readonly onNote: (path: string, note: string) => void;
}

export const READ_DEFAULTS: ReadOptions = {
  ...WEB_DEFAULTS,
  limits: LIMITS,
  columns: null,
  anyLanguage: false,
  published: null,
  feed: false,
  stdin: null,
  onTotal: () => {},
  onSkip: () => {},
  onNote: () => {},
};

/**
 * Read reports one after another: files, folders (every known file below, by name), `-` for standard input, http addresses; archives, tables
 * and feeds give a result for each report in them. One report is in memory at a time; what fails is a result with its reason.
 *
 * @example for await (const { path, document } of readFiles(['data/corpus'])) …
 */
export async function* readFiles(
  paths: readonly string[],
  options: Partial<ReadOptions> = {},
): AsyncGenerator<ReadResult> {
  const settings = { ...READ_DEFAULTS, ...options };
  const inputs = await listInputs(paths);
  for (const input of inputs) if (input.kind === 'skipped') settings.onSkip(input.path, input.reason);
  const wanted = inputs.filter((input) => input.kind !== 'skipped');
  let total = wanted.length;
  settings.onTotal(total);
  const web = createWeb(settings);
  for (const input of wanted) {
    let count = 0;
    for await (const reading of readInput(input, web, settings)) {
      if ('skipped' in reading) {
        settings.onSkip(reading.name, reading.skipped);
        continue;
      }
      count += 1;
      if (count > 1) settings.onTotal(++total);
      yield 'error' in reading ? { path: reading.name, error: reading.error } : documentOf(reading, settings);
    }
    if (count === 0) settings.onTotal(--total);
  }
}

async function* readInput(input: Input, web: Web, options: ReadOptions): AsyncGenerator<Reading> {
  const { path } = input;
  try {
    if ('reason' in input) throw new InputError(input.reason);
    if (input.kind === 'url') {
      yield* await readAddress(path, web, options);
      return;
    }
    const { source, close } =
      input.kind === 'stdin'
        ? await loadStream(options.stdin ?? process.stdin, options.limits)
        : await loadFile(path, options.limits);
    try {
      yield* readReports({ name: path, source, found: input.kind === 'found' }, options);
    } finally {
      await close();
    }
  } catch (error) {
    yield { name: path, error: reasonOf(error) };
  }
}

function documentOf({ name, report }: Extract<Reading, { report: unknown }>, options: ReadOptions): ReadResult {
  for (const note of report.notes ?? []) options.onNote(name, note);
  const { text, metadata } = report;
  return {
    path: name,
    document: createDocument({ text, ...metadata, published: options.published ?? metadata.published }),
  };
}
