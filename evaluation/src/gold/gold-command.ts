import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Document, Extraction } from '@dramatis/graph/model';
import { type Baseline, baselineOf, regressions } from './baseline.ts';
import { goldTable } from './gold-table.ts';
import { GOLD_DEFAULTS, type GoldOptions, type GoldReport, runGold } from './run-gold.ts';

export interface GoldCommandOptions extends GoldOptions {
  /** Compare with the baseline; a drop is a failure. */
  readonly check: boolean;
  /** Write the baseline anew. */
  readonly update: boolean;
  /** File of the baseline. */
  readonly baseline: string;
  /** What the table is headed by. */
  readonly title: string;
  readonly print: (text: string) => void;
}

export const GOLD_COMMAND_DEFAULTS: GoldCommandOptions = {
  ...GOLD_DEFAULTS,
  check: false,
  update: false,
  baseline: fileURLToPath(new URL('../../baseline.json', import.meta.url)),
  title: 'Own gold',
  print: () => {},
};

/** The reports nobody may mend a rule from (data/gold-held-out/README.md): graphs and reports lie in one folder. */
export const HELD_OUT_GOLD: Pick<GoldCommandOptions, 'corpus' | 'gold' | 'baseline' | 'title'> = {
  corpus: fileURLToPath(new URL('../../../data/gold-held-out', import.meta.url)),
  gold: fileURLToPath(new URL('../../../data/gold-held-out', import.meta.url)),
  baseline: fileURLToPath(new URL('../../baseline-held-out.json', import.meta.url)),
  title: 'Own gold, held out',
};

/**
 * Score, print the table, and compare with the committed baseline or write it.
 *
 * @returns the figures, and whether the check passed (true when none was asked for)
 */
export async function goldCommand(
  extract: (document: Document) => Extraction | Promise<Extraction>,
  options: Partial<GoldCommandOptions> = {},
): Promise<{ readonly report: GoldReport; readonly passed: boolean }> {
  const { check, update, baseline, title, print, ...folders } = { ...GOLD_COMMAND_DEFAULTS, ...options };
  const report = await runGold(extract, folders);
  print(goldTable(report, title));
  if (update) {
    writeFileSync(baseline, `${JSON.stringify(baselineOf(report), null, 2)}\n`);
    print(`\nbaseline written: ${baseline}`);
  }
  if (!check) return { report, passed: true };
  const faults = existsSync(baseline)
    ? regressions(report, JSON.parse(readFileSync(baseline, 'utf8')) as Baseline)
    : [`no baseline at ${baseline}`];
  print(faults.length === 0 ? '\nno worse than the baseline' : ['', ...faults, HOW_TO_UPDATE].join('\n'));
  return { report, passed: faults.length === 0 };
}

const HOW_TO_UPDATE = 'If the change is meant, write the baseline anew with --update and say why in the commit.';
