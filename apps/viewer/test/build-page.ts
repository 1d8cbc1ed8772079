import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Built once for all browser tests of a run; vitest's global set-up. The sample is the fixture, so that no test depends on the extraction. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = `${ROOT}.cache/page-${process.pid}`;
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });

  process.env.NODE_ENV = mode;
  cpSync(`${ROOT}test/fixtures/ain-al-asad.json`, `${folder}/sample.json`);
  project.provide('page', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built page. */
    page: string;
  }
}
