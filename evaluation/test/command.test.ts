import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ADAPTERS } from '../src/adapters/index.ts';
import { readArguments, UsageError } from '../src/arguments.ts';
import { figure, microFigure } from '../src/figures.ts';
import { resultsTable } from '../src/results-table.ts';
import { runBenchmarks } from '../src/run-benchmarks.ts';
import { runScorer } from '../src/run-scorer.ts';
import { pipelineOf } from './records.ts';

const temporary = mkdtempSync(join(tmpdir(), 'dramatis-evaluation-'));
afterAll(() => rmSync(temporary, { recursive: true }));

function script(name: string, content: string): string {
  const file = join(temporary, name);
  writeFileSync(file, content);
  return file;
}

describe('readArguments', () => {
  test('reads every option', () => {
    expect(
      readArguments(['--data', 'x', '--split', 'test', '--only', 'ner, muc4', '--json', 'f'], ['ner', 'muc4']),
    ).toEqual({
      data: 'x',
      split: 'test',
      only: ['ner', 'muc4'],
      json: 'f',
      keep: null,
      check: false,
      update: false,
    });
  });

  test.each([[['--only', 'nerd']], [['--nonsense']], [['stray']], [['--split', '../dev']]])(
    '%j is wrong usage',
    (argv) => {
      expect(() => readArguments(argv, ['ner'])).toThrow(UsageError);
    },
  );
});

describe('runScorer', () => {
  test.each([
    ['says-nothing.mjs', '', /says-nothing\.mjs printed no JSON object/],
    ['says-text.mjs', 'console.log("F1 is fine")', /says-text\.mjs printed no JSON object: F1 is fine/],
    ['breaks.mjs', 'console.error("no such gold"); process.exit(1)', /breaks\.mjs failed: no such gold/],
  ])('%s is an error that names it', async (name, content, message) => {
    await expect(runScorer(script(name, content), 'gold', 'predicted')).rejects.toThrow(message);
  });

  test('gives the JSON as printed', async () => {
    const scorer = script('echo.mjs', 'console.log(JSON.stringify({ files: process.argv.slice(2) }))');
    expect(await runScorer(scorer, 'gold', 'predicted', ['--all'])).toEqual({ files: ['gold', 'predicted', '--all'] });
  });
});

test('missing benchmarks are skipped, each by name, and none fails', async () => {
  const outcome = await runBenchmarks(ADAPTERS, {
    data: temporary,
    split: 'dev',
    pipeline: pipelineOf({}),
    onProgress: () => {},
  });
  expect(outcome.failed).toEqual([]);
  expect(outcome.results).toEqual([]);
  expect(outcome.skipped.map((line) => line.split(':').slice(0, 2).join(':'))).toEqual(
    ADAPTERS.map(({ name }) => `SKIPPED: ${name}`),
  );
});

test('figures read numbers and shares, and say undefined for what is not there', () => {
  expect(figure('a', 'x.y').of({ x: { y: '3/4' } })).toBe('3/4');
  expect(figure('a', 'x.z').of({ x: { y: 1 } })).toBeUndefined();
  const score = { per: { A: { tp: 1, pred: 2, gold: 2 }, B: { tp: 1, pred: 1, gold: 1 } } };
  expect(microFigure('a', 'per', ['A', 'B']).of(score)).toBe(66.67);
  expect(microFigure('a', 'per', ['C']).of(score)).toBeUndefined();
});

test('the table has a line for each benchmark, with documents a second', () => {
  const adapter = ADAPTERS.find(({ name }) => name === 'carb')!;
  const table = resultsTable([
    { adapter, result: { score: { optimal: { F1: 41.5 }, AUC: 20 }, documents: 10, seconds: 4 } },
  ]);
  expect(table.split('\n')).toHaveLength(3);
  expect(table).toMatch(/carb\s+optimal F1 41.5, AUC 20 .* 10\s+2\.5$/);
});
