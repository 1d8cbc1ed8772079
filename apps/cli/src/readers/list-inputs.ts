import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { notReportByName, reasonOf } from '@dramatis/readers';

/** Something to read (`found`: in a folder), something named that cannot be, or a file of a folder that is no report. */
export type Input =
  | { readonly kind: 'file' | 'found' | 'url' | 'stdin'; readonly path: string }
  | { readonly kind: 'error' | 'skipped'; readonly path: string; readonly reason: string };

/**
 * What the words of the command line stand for: `-` standard input, `http…` an address, a folder its files (all levels, by name).
 *
 * @example await listInputs(['reports', '-']) //=> [{ kind: 'file', path: 'reports/a.txt' }, { kind: 'stdin', path: '-' }]
 */
export async function listInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    if (path === '-') inputs.push({ kind: 'stdin', path });
    else if (/^https?:\/\//i.test(path)) inputs.push({ kind: 'url', path });
    else await listPath(path, inputs);
  }
  return inputs;
}

async function listPath(path: string, inputs: Input[]): Promise<void> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) await listFolder(path, inputs);
    else inputs.push({ kind: 'file', path });
  } catch (error) {
    inputs.push({ kind: 'error', path, reason: reasonOf(error) });
  }
}

async function listFolder(folder: string, inputs: Input[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map((entry) => entry.name).sort((a, b) => (a < b ? -1 : 1));
  const linked = new Set(entries.filter((entry) => entry.isSymbolicLink()).map((entry) => entry.name));
  for (const name of names) {
    const path = join(folder, name);
    try {
      const info = await stat(path);
      if (info.isDirectory() && linked.has(name)) inputs.push({ kind: 'skipped', path, reason: 'link to a folder' });
      else if (info.isDirectory()) await listFolder(path, inputs);
      else inputs.push(fileOfFolder(path));
    } catch (error) {
      inputs.push({ kind: 'error', path, reason: reasonOf(error) });
    }
  }
}

function fileOfFolder(path: string): Input {
  const reason = notReportByName(path);
  return reason === null ? { kind: 'found', path } : { kind: 'skipped', path, reason };
}
