import { createDocument } from '@dramatis/extract/document';
import type { Document } from '@dramatis/graph/model';
import { InputError, reasonOf } from './input-error.ts';
import { type Input, listInputs } from './list-inputs.ts';
import { LOAD_DEFAULTS, type Loaded, type LoadOptions, loadFile, loadStream, loadUrl } from './load.ts';
import { readReport } from './read-report.ts';

/** One input read, or the reason why it could not be. */
export type ReadResult =
  | { readonly path: string; readonly document: Document }
  | { readonly path: string; readonly error: string };

export interface ReadOptions extends LoadOptions {
  /** The reports' day, ISO 8601; takes the place of what they say themselves. Null leaves that as it is. */
  readonly published: string | null;
  /** What `-` reads; null is the process's standard input. */
  readonly stdin: AsyncIterable<Uint8Array> | null;
  /** Told once, before the first result: how many results will come. */
  readonly onTotal: (count: number) => void;
  /** Told of each file of a folder that is no report. */
  readonly onSkip: (path: string, reason: string) => void;
}

export const READ_DEFAULTS: ReadOptions = {
  ...LOAD_DEFAULTS,
  published: null,
  stdin: null,
  onTotal: () => {},
  onSkip: () => {},
};

/**
 * Read reports one after another: files, folders (every known file below, by name), `-` for standard input, http addresses.
 * One report is in memory at a time; an input that fails is a result with its reason.
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
  settings.onTotal(wanted.length);
  for (const input of wanted) {
    try {
      yield { path: input.path, document: await readInput(input, settings) };
    } catch (error) {
      yield { path: input.path, error: reasonOf(error) };
    }
  }
}

async function readInput(input: Input, options: ReadOptions): Promise<Document> {
  const { text, metadata } = await readReport(input.path, await load(input, options));
  return createDocument({ text, ...metadata, published: options.published ?? metadata.published });
}

function load(input: Input, options: ReadOptions): Promise<Loaded> {
  if ('reason' in input) return Promise.reject(new InputError(input.reason));
  if (input.kind === 'url') return loadUrl(input.path, options);
  if (input.kind === 'stdin') return loadStream(options.stdin ?? process.stdin, options);
  return loadFile(input.path, options);
}
