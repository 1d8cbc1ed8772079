import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const FOLDER = join(ROOT, '.cache', 'setup');
const IGNORED = new Set(['node_modules', 'dist', '.cache', 'test']);

/** Every file of the given files and folders, sorted; what is missing is left out. */
const filesOf = (path) => {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return [];
  if (!info.isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names
    .filter((name) => !IGNORED.has(name) && !name.endsWith('.tsbuildinfo'))
    .flatMap((name) => filesOf(join(path, name)));
};

const hashOf = (paths) => {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap((path) => filesOf(join(ROOT, path))))
    hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
};

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Do a piece of work unless it was done for the same content of its inputs and its result is still there.
 *
 * @param name of the work; its stamp is `.cache/setup/<name>`
 * @param inputs files and folders, from the root
 * @param result a file or folder the work makes
 */
export const unlessDone = (name, inputs, result, work) => {
  const stamp = join(FOLDER, name);
  const hash = hashOf(inputs);
  if (read(stamp) === hash && statSync(join(ROOT, result), { throwIfNoEntry: false }) !== undefined) return;
  work();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(stamp, hash);
};
