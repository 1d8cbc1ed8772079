import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const resolve = { conditions: ['@dramatis/source', 'module', 'import', 'default'] };
const project = (name: string, root: string, more: TestProjectInlineConfiguration['test'] = {}) => ({
  resolve,
  ssr: { resolve },
  test: { name, root, include: ['test/**/*.test.ts'], environment: 'node' as const, testTimeout: 120_000, ...more },
});

export default defineConfig({
  test: {
    projects: [
      project('language', 'packages/language'),
      project('extract', 'packages/extract'),
      project('graph', 'packages/graph'),
      project('cli', 'apps/cli'),
      project('viewer', 'apps/viewer', { exclude: ['test/**/*.browser.test.ts'] }),
      project('browser', 'apps/viewer', {
        include: ['test/**/*.browser.test.ts'],
        globalSetup: fileURLToPath(new URL('apps/viewer/test/build-page.ts', import.meta.url)),
        // One Chromium at a time, after all else: each draws with the processor.
        fileParallelism: false,
        sequence: { groupOrder: 1 },
      }),
      project('evaluation', 'evaluation'),
      project('examples', 'examples'),
    ],
  },
});
