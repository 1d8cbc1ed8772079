import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, must, ROOT, runMain, tool } from './run.mjs';
import { unlessDone } from './stamp.mjs';

const MIN_NODE = [20, 19];
const PACKAGES = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.base.json'];
const MANIFESTS = [
  'apps/cli',
  'apps/server',
  'apps/viewer',
  'bench',
  'evaluation',
  'examples',
  'packages/extract',
  'packages/graph',
  'packages/language',
  'packages/store',
  'packages/readers',
];

/** Install and build what is not installed or built yet, and nothing else. */
export const setup = () => {
  checkNode();
  const manifests = [...PACKAGES, ...MANIFESTS.map((folder) => `${folder}/package.json`)];
  unlessDone('install', manifests, 'node_modules/.modules.yaml', install);
  must('Building the packages', tool('tsc'), ['-b']);
  unlessDone('sample', [...manifests, 'packages', 'apps/cli', 'data'], SAMPLE, extractSample);
  unlessDone('viewer', [...manifests, 'packages', 'apps/viewer'], 'apps/viewer/dist/index.html', buildViewer);
};

const SAMPLE = 'apps/viewer/public/sample.json';

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1])) {
    throw new Error(
      `Dramatis needs Node ${MIN_NODE.join('.')} or newer; this is ${process.version}. See https://nodejs.org.`,
    );
  }
};

const install = () => {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [pnpm] = packageManager.split('+');
  must('Installing the dependencies', 'npx', ['--yes', pnpm, 'install', '--frozen-lockfile']);
};

/** The graph of data/corpus, which the viewer shows when it is given none. */
const extractSample = () =>
  must('Extracting the sample reports', process.execPath, [
    'apps/cli/bin/dramatis.js',
    'extract',
    'data/corpus',
    '--texts',
    '-o',
    SAMPLE,
  ]);

const buildViewer = () =>
  must('Building the viewer', tool('vite', 'apps/viewer'), ['build', '--logLevel', 'warn'], {
    cwd: join(ROOT, 'apps/viewer'),
  });

if (isMain(import.meta.url)) await runMain(setup);
