import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ROOT, run, runMain, tool } from './run.mjs';
import { setup } from './setup.mjs';

const EVALUATION = 'evaluation/dist/main.js';

/**
 * `npm test`: set up, then every check: style, types, dead code, the tests (the browser's included), the scores against the baseline.
 * The last line is `N passed, N failed`; exit code 1 when anything failed.
 */
await runMain(() => {
  try {
    setup();
    process.env.CHROMIUM_PATH = ensureChromium();
  } catch (error) {
    console.error(`\n${error.message}`);
    return conclude([{ name: 'setup', passed: 0, failed: 1 }]);
  }
  return conclude([
    check('biome', tool('biome'), ['check']),
    check('types', tool('tsc'), ['-b']),
    check('knip', tool('knip'), []),
    vitest(),
    ...(existsSync(join(ROOT, EVALUATION)) ? [check('scores', process.execPath, [EVALUATION, '--check'])] : []),
  ]);
});

function check(name, program, args) {
  console.log(`\n── ${name}`);
  const isPassed = run(program, args) === 0;
  return { name, passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 };
}

function vitest() {
  console.log('\n── tests');
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-test-'));
  const file = join(folder, 'vitest.json');
  const code = run(tool('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const counts = existsSync(file) ? countTests(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  return { name: 'tests', passed: counts.passed, failed: counts.failed || (code === 0 ? 0 : 1) };
}

/** A file that fails before its first test is one failure. */
function countTests({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function conclude(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failed = results.filter((result) => result.failed > 0);
  console.log('');
  for (const { name, failed: count } of failed) console.log(`failed: ${name}${count > 1 ? ` (${count})` : ''}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return failed.length > 0 ? 1 : 0;
}
