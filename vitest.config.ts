import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['@dramatis/source', 'module', 'import', 'default'] };
const project = (name: string, root: string) => ({
  resolve,
  ssr: { resolve },
  test: { name, root, include: ['test/**/*.test.ts'], environment: 'node' as const, testTimeout: 120_000 },
});

export default defineConfig({
  test: {
    projects: [
      project('language', 'packages/language'),
      project('extract', 'packages/extract'),
      project('graph', 'packages/graph'),
      project('cypher', 'packages/cypher'),
      project('store', 'packages/store'),
      project('readers', 'packages/readers'),
      project('server', 'apps/server'),
      project('cli', 'apps/cli'),
      project('viewer', 'apps/viewer'),
      project('evaluation', 'evaluation'),
      project('examples', 'examples'),
    ],
  },
});
