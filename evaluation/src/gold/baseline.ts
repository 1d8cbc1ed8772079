import type { GoldReport } from './run-gold.ts';
import { COUNTED } from './tally.ts';

/** The figures a change is held against: F1 by name, per cent. */
export interface Baseline {
  readonly documents: number;
  readonly f1: Readonly<Record<string, number>>;
}

/** The most an F1 may drop without failing, in points. */
export const LARGEST_DROP = 0.5;

/** @example baselineOf(report) //=> { documents: 6, f1: { nodes: 61.2, … } } */
export function baselineOf(report: GoldReport): Baseline {
  return {
    documents: report.documents,
    f1: Object.fromEntries(COUNTED.map((name) => [name, report.scores[name].f1])),
  };
}

/**
 * What is worse than the baseline by more than `LARGEST_DROP`, one line each; empty when nothing is.
 *
 * @example regressions(report, baseline) //=> ['events: F1 40.10, baseline 42.00']
 */
export function regressions(report: GoldReport, baseline: Baseline): readonly string[] {
  const now = baselineOf(report);
  const faults = Object.entries(baseline.f1)
    .filter(([name, f1]) => (now.f1[name] ?? 0) < f1 - LARGEST_DROP)
    .map(([name, f1]) => `${name}: F1 ${(now.f1[name] ?? 0).toFixed(2)}, baseline ${f1.toFixed(2)}`);
  return now.documents === baseline.documents
    ? faults
    : [`${now.documents} reports, the baseline was made on ${baseline.documents}`, ...faults];
}
