import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** On Windows npx and the tools are .cmd files, which only a shell starts. */
const IS_WINDOWS = process.platform === 'win32';

/** A tool that a package of the workspace depends on, once it is installed. */
export const tool = (name, folder = '.') =>
  join(ROOT, folder, 'node_modules', '.bin', IS_WINDOWS ? `${name}.cmd` : name);

/**
 * Run a program in the repository's root and wait for it; its output is shown.
 *
 * @returns its exit code; 1 when it could not be started
 */
export const run = (program, args, options = {}) => {
  const shell = IS_WINDOWS && program !== process.execPath;
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', shell, ...options });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? 1;
};

/** Run a program; throws, saying what was being done, when it fails. */
export const must = (doing, program, args, options = {}) => {
  const code = run(program, args, options);
  if (code !== 0) throw new Error(`${doing} failed (exit code ${code}).`);
};

/** Run a script's main work: an error is told in one line and ends with exit code 1. */
export const runMain = async (work) => {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
};

/** Whether a script was started itself, not imported by another. */
export const isMain = (url) => process.argv[1] !== undefined && fileURLToPath(url) === realpathSync(process.argv[1]);
