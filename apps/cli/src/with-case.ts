import { type Case, CaseError, openCase } from '@dramatis/store';
import { type Console, report } from './console.ts';
import { UsageError } from './usage-error.ts';

/**
 * Opens a case, and closes it afterwards.
 *
 * @param mode `read` unless said
 * @returns the exit code
 * @throws {UsageError} no case is named
 */
export async function withCase(
  verb: string,
  folder: string | undefined,
  console: Console,
  use: (mine: Case) => Promise<number> | number,
  mode: 'read' | 'write' = 'read',
): Promise<number> {
  if (folder === undefined) throw new UsageError('--case DIR: name the folder of the case');
  let mine: Case | null = null;
  try {
    mine = openCase(folder, { mode });
    return await use(mine);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    report(console, `dramatis ${verb}: ${error.message}`);
    return 1;
  } finally {
    mine?.close();
  }
}
