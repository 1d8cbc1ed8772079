import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { ADAPTERS } from '../src/adapters/index.ts';
import { runBenchmark } from '../src/run-benchmark.ts';
import { runScorer } from '../src/run-scorer.ts';
import { pipelineOf } from './records.ts';

const BENCH = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/bench');
const absent = !existsSync(BENCH);
if (absent) console.warn(`SKIPPED: gold as prediction: ${BENCH} is not there, no scorer was tried`);

/** Where gold against itself is not 100: a low figure is the best one, or the scorer counts otherwise. */
const MAXIMA: Readonly<Record<string, number>> = { 'rolesSwapped (low)': 0 };

const folder = (name: string): string => join(BENCH, name);

describe('the harness and the benchmarks’ own scorers', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'dramatis-gold-'));
  afterAll(() => rmSync(temporary, { recursive: true }));

  test.skipIf(absent).each(ADAPTERS)('$name: gold as prediction has the highest figures', async (adapter) => {
    const gold = join(folder(adapter.name), `dev.${adapter.format.extension}`);
    const options = adapter.scorerOptions?.filter((option) => option !== '--tokenize');
    const score = await runScorer(join(folder(adapter.name), 'score.mjs'), gold, gold, options);
    for (const { label, of } of adapter.headline) {
      expect({ label, value: percent(of(score)) }).toEqual({ label, value: MAXIMA[label] ?? 100 });
    }
  });

  test.skipIf(absent).each(ADAPTERS)(
    '$name: a pipeline that finds nothing is scored, over every document',
    async (adapter) => {
      const { score, documents } = await runBenchmark(adapter, {
        folder: folder(adapter.name),
        split: 'dev',
        pipeline: pipelineOf({}),
      });
      expect(documents).toBeGreaterThan(0);
      expect(adapter.headline.filter(({ of }) => of(score) !== undefined)).not.toEqual([]);
    },
  );
});

/** "12/40", "90.0 (9/10)" and plain numbers as per cent. */
function percent(value: number | string | undefined): number {
  if (typeof value === 'number') return value;
  const share = /^(\d+)\/(\d+)$/.exec(value ?? '');
  return share ? (100 * Number(share[1])) / Number(share[2]) : Number.parseFloat(value ?? '');
}
