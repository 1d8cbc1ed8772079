import { readdir, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.gexf': 'application/xml; charset=utf-8',
};

export interface ViewerFile {
  readonly path: string;
  readonly type: string;
}

/**
 * `/assets/index.js` → its file, for every file below the folder: what is not listed here cannot be asked for, so no path leads anywhere
 * else.
 *
 * @throws {Error} the folder cannot be read
 */
export async function viewerFiles(folder: string): Promise<ReadonlyMap<string, ViewerFile>> {
  const files = new Map<string, ViewerFile>();
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    const type = MEDIA_TYPES[extname(name)] ?? 'application/octet-stream';
    files.set(encodeURI(`/${name.split(sep).join('/')}`), { path, type });
  }
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}
