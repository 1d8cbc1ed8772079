import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { NameLists } from '@dramatis/language/network/features';

/** The lists of `scripts/build-name-lists.mjs`, whether this runs from source or from dist. */
const LISTS: string = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../name-lists.tsv' : '../../name-lists.tsv', import.meta.url),
);

/** The name lists that come with the trainer. */
export const readNameLists = async (): Promise<NameLists> =>
  new Map(
    (await readFile(LISTS, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
