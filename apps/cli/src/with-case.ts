import { type Case, CaseError, openCase } from '@dramatis/store';
import { type Console, report } from './console.ts';
import { UsageError } from './usage-error.ts';

/**
 * Opens a case for reading, and closes it afterwards.
 *
 * @returns the exit code
 * @throws {UsageError} no case is named
 */
export async function withCase(
  verb: string,
  folder: string | undefined,
  console: Console,
  read: (mine: Case) => Promise<number> | number,
): Promise<number> {
  if (folder === undefined) throw new UsageError('--case DIR: name the folder of the case');
  let mine: Case | null = null;
  try {
    mine = openCase(folder);
    return await read(mine);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    report(console, `dramatis ${verb}: ${error.message}`);
    return 1;
  } finally {
    mine?.close();
  }
}
