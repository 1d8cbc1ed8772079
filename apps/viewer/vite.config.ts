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

export default defineConfig({
  base: './',
  // 'worker': readers run in one, where a package for pages may want a `document`.
  resolve: { conditions: ['@dramatis/source', 'worker', 'module', 'browser', 'import', 'default'] },
  plugins: [contentSecurityPolicy()],
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
