import { extract, type Gazetteer } from '@dramatis/extract';
import type { Extraction } from '@dramatis/graph/model';
import { reasonOf } from '@dramatis/readers';
import { attempt } from './attempt.ts';
import { type Console, report } from './console.ts';
import { createProgress } from './progress.ts';
import { type ReadOptions, readFiles } from './readers/index.ts';

/** How a run went so far. */
export interface Tally {
  done: number;
  failed: number;
}

/**
 * Read and extract one report after another, with the bar on a terminal; what fails is named on stderr and counted.
 *
 * @param tally counted up while the extractions are taken
 * @param options `gazetteer`: names known beforehand, in place of those shipped
 */
export async function* extractAll(
  paths: readonly string[],
  console: Console,
  tally: Tally,
  options: Partial<ReadOptions> & { readonly gazetteer?: Gazetteer } = {},
): AsyncGenerator<Extraction> {
  const { gazetteer, ...reading } = options;
  const known = gazetteer === undefined ? {} : { gazetteer };
  const progress = createProgress(console);
  const tell = (path: string, text: string): void =>
    progress.around(() => report(console, `dramatis: ${path}: ${text}`));
  const results = readFiles(paths, {
    stdin: console.stdin,
    onTotal: progress.total,
    onSkip: (path, reason) => tell(path, `skipped, ${reason}`),
    onNote: tell,
    ...reading,
  });
  try {
    for await (const result of results) {
      const extraction = 'error' in result ? new Error(result.error) : attempt(() => extract(result.document, known));
      if (extraction instanceof Error) {
        tally.failed += 1;
        tell(result.path, reasonOf(extraction));
      } else {
        tally.done += 1;
        for (const { message } of extraction.warnings) tell(result.path, message);
        yield extraction;
      }
      progress.step();
    }
  } finally {
    progress.end();
  }
}
