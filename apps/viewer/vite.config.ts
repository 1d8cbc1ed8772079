import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** No inline script or style, nothing from elsewhere: article text cannot run, and nothing leaves the machine. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // WebAssembly, not eval: the language network's kernels.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Only in the build: the dev server injects its own inline styles. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
});

/** Files larger than this are kept when first used (the extraction's model), not at the first visit. */
const LARGEST_KEPT = 2_000_000;

/** Writes service-worker.js with the built files' names, so that the page opens without a network after the first visit. */
const serviceWorker = (): Plugin => ({
  name: 'service-worker',
  apply: 'build',
  writeBundle({ dir }) {
    const folder = dir ?? 'dist';
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => statSync(join(folder, name)).isFile() && !name.endsWith('.map') && name !== 'service-worker.js')
      .sort();
    const hash = createHash('sha256');
    for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
    const kept = names.filter((name) => name !== 'index.html' && statSync(join(folder, name)).size <= LARGEST_KEPT);
    const source = readFileSync(fileURLToPath(new URL('service-worker.js', import.meta.url)), 'utf8');
    writeFileSync(
      join(folder, 'service-worker.js'),
      source
        .replace('__VERSION__', hash.digest('hex').slice(0, 12))
        .replace("['__FILES__']", JSON.stringify(['./', ...kept.map((name) => `./${name}`)])),
    );
  },
});

export default defineConfig({
  base: './',
  // 'worker': readers run in one, where a package for pages may want a `document`.
  resolve: { conditions: ['@dramatis/source', 'worker', 'module', 'browser', 'import', 'default'] },
  plugins: [contentSecurityPolicy(), serviceWorker()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Of @dramatis/graph only the records and colours are used here; its formats stay out of the page.
      treeshake: { moduleSideEffects: (id) => !id.includes('/packages/graph/') },
    },
  },
});
