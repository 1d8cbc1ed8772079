import { readdir, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Views of graph files that are kept: of those asked last. */
const KEPT = 8;

/** Where the view for Cypher lies: in the folder of its case, or of a graph in a file in the user's cache. */
export async function viewFolder(folder: string | null, version: string): Promise<string> {
  if (folder !== null) return join(folder, 'cypher');
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dramatis', 'cypher');
  await dropOldest(cache, version);
  return join(cache, version);
}

async function dropOldest(cache: string, current: string): Promise<void> {
  const names = (await readdir(cache).catch(() => [])).filter((name) => name !== current);
  const used = await Promise.all(
    names.map(async (name) => ({
      name,
      at: await stat(join(cache, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    })),
  );
  for (const { name } of used.sort((a, b) => b.at - a.at).slice(KEPT - 1)) {
    await rm(join(cache, name), { recursive: true, force: true });
  }
}
