import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { type Added, type Case, CaseError, openCase } from '@dramatis/store';
import { addInBatches, BATCH } from '../add-in-batches.ts';
import { type Console, report } from '../console.ts';
import { extractReports } from '../extract-reports.ts';
import { createProgress } from '../progress.ts';
import { READING_FLAGS, READING_HELP, readingOptions } from '../reading-options.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

/** What is read of one batch is garbage after the next: left alone, every thread's heap grows to four times what it holds before it is cleared. */
const TIDY_HEAP = '--heap-growing-percent=80';

export const addVerb: Verb = {
  name: 'add',
  summary: 'reports to a case: a file that grows, and the graph of all of it',
  usage:
    'dramatis add <file|dir|-|url>… --case DIR [--date YYYY-MM-DD] [--columns LIST] [--feed] [--any-language] [--jobs N] [--gazetteer FILE]… [--actors FILE]…',
  help: `Reads reports as "dramatis extract" does, and merges them into the case in DIR; the folder is made where there is none.
A report that is there already changes nothing; copies of one report, under whatever head, count as one.

  --case DIR          the case's folder
${READING_HELP}
  --jobs N            threads that read texts; as many as the machine has cores unless said
  --gazetteer FILE    names of your own, as for "dramatis extract"; may be given again
  --actors FILE       an actor dictionary of TABARI or PETRARCH; may be given again

Stopped at any moment, even by force, the case is whole: at most the last ${BATCH} reports are missing, and adding again brings them.`,

  async run(args, console) {
    const options = parse(args);
    setFlagsFromString(TIDY_HEAP);
    if (options.tables.length + options.dictionaries.length > 0) {
      const { loadGazetteer } = await import('../readers/load-gazetteer.ts');
      await loadGazetteer(options.tables, options.dictionaries, console);
    }
    let mine: Case;
    try {
      mine = openCase(options.folder, { mode: 'create' });
    } catch (error) {
      return failed(error, console);
    }
    try {
      return await addAll(mine, options, console);
    } catch (error) {
      return failed(error, console);
    } finally {
      mine.close();
    }
  },
};

type Options = ReturnType<typeof parse>;

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      case: { type: 'string' },
      ...READING_FLAGS,
      jobs: { type: 'string' },
      gazetteer: { type: 'string', multiple: true },
      actors: { type: 'string', multiple: true },
    },
  });
  const { case: folder, jobs, gazetteer: tables = [], actors: dictionaries = [] } = values;
  if (folder === undefined) throw new UsageError('--case DIR: name the folder of the case');
  if (positionals.length === 0)
    throw new UsageError('name at least one file, folder, address, or - for standard input');
  if (positionals.filter((path) => path === '-').length > 1) throw new UsageError('- can be read only once');
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs)) throw new UsageError(`--jobs ${jobs}: a number from 1`);
  return {
    folder,
    paths: positionals,
    reading: readingOptions(values),
    jobs: jobs === undefined ? availableParallelism() : Number(jobs),
    tables,
    dictionaries,
  };
}

async function addAll(mine: Case, options: Options, console: Console): Promise<number> {
  const progress = createProgress(console);
  const tell = (path: string, text: string): void =>
    progress.around(() => report(console, `dramatis: ${path}: ${text}`));
  const day = new Date().toISOString().slice(0, 10);
  const batches = addInBatches(mine, day);
  let known = 0;
  let failures = 0;
  try {
    for await (const result of extractReports({
      ...options,
      console,
      onTotal: progress.total,
      onSkip: tell,
      has: mine.has,
    })) {
      if ('known' in result) known += 1;
      else if ('error' in result) {
        failures += 1;
        tell(result.path, result.error);
      } else {
        for (const warning of result.packed.warnings) tell(result.path, warning);
        batches.put(result.packed.report);
      }
      progress.step();
    }
    batches.store();
  } finally {
    progress.end();
    report(console, `dramatis: ${options.folder}: ${told(batches.sum(), known)}`);
  }
  return failures > 0 ? 1 : 0;
}

/** @param seen those that were left out without being read */
function told({ added, known, copies }: Added, seen: number): string {
  const ofThem = copies === 0 ? '' : ` (${copies} of them ${copies === 1 ? 'a copy' : 'copies'})`;
  return `${added} added${ofThem}${known + seen === 0 ? '' : `, ${known + seen} there already`}`;
}

function failed(error: unknown, console: Console): number {
  if (!(error instanceof CaseError)) throw error;
  report(console, `dramatis add: ${error.message}`);
  return 1;
}
