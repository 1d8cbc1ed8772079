import type { Accuracy, Score } from './counts.ts';
import type { GoldReport } from './run-gold.ts';
import { COUNTED, SHARED } from './tally.ts';

/** The figures as a table for people: precision, recall, F1, then accuracy on what was found, then each report. */
export function goldTable(report: GoldReport, title = 'Own gold'): string {
  const scoreRow = (name: string, { precision, recall, f1, correct, predicted, gold }: Score): readonly string[] => [
    name,
    ...[precision, recall, f1].map((value) => value.toFixed(1)),
    `${correct} right, ${predicted} predicted, ${gold} gold`,
  ];
  const accuracyRow = (name: string, share: Accuracy): readonly string[] => [
    name,
    share.of === 0 ? '–' : share.accuracy.toFixed(1),
    `${share.correct} of ${share.of}`,
  ];
  const columns = ['nodes', 'events', 'eventsStrict', 'roles'] as const;
  return [
    `${title}: ${report.documents} reports`,
    align([
      ['', 'P', 'R', 'F1', ''],
      ...COUNTED.map((name) => scoreRow(name, report.scores[name])),
      ...Object.entries(report.byRole)
        .filter(([, { predicted, gold }]) => predicted + gold > 0)
        .map(([role, figures]) => scoreRow(`  ${role}`, figures)),
    ]),
    align([['of the matched', '%', ''], ...SHARED.map((name) => accuracyRow(name, report.accuracies[name]))]),
    `events told twice: ${report.repeats}`,
    align([
      ['F1', ...columns],
      ...Object.entries(report.reports).map(([name, { scores }]) => [
        name,
        ...columns.map((column) => scores[column].f1.toFixed(1)),
      ]),
    ]),
  ].join('\n\n');
}

/** Columns apart by two spaces; all but the first and last to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || /[a-z ]/.test(cell) ? cell.padEnd(width(column)) : cell.padStart(width(column)),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
