import type { ScalingFigures } from './scaling.ts';
import type { StageFigures } from './stages.ts';

/** Columns of text, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('   '))
    .join('\n');
}

export function stagesTable({ stages, pipeline }: StageFigures): string {
  const { baseline } = stages;
  const row = (name: string, tokensPerSecond: number): readonly string[] => [
    name,
    tokensPerSecond.toLocaleString('en'),
    (baseline.tokensPerSecond / tokensPerSecond).toPrecision(3),
  ];
  return table([
    ['stage', 'tokens/s', 'times the baseline’s cost'],
    ...Object.entries(stages).map(([name, { tokensPerSecond }]) => row(name, tokensPerSecond)),
    row('pipeline', pipeline.tokensPerSecond),
  ]);
}

/** Growth: processor seconds a megabyte and peak memory against the smallest size; 1.00 is linear time and flat memory. */
export function scalingTable(rows: readonly ScalingFigures[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  return table([
    ['megabytes', 'documents', 'seconds', 'CPU s', 'CPU s/MB', 'growth', 'peak MB', 'growth'],
    ...rows.map((row) => [
      String(row.megabytes),
      String(row.documents),
      row.seconds.toFixed(2),
      row.cpuSeconds.toFixed(2),
      (row.cpuSeconds / row.megabytes).toFixed(2),
      (row.cpuSeconds / row.megabytes / (first.cpuSeconds / first.megabytes)).toFixed(2),
      String(row.peakMB),
      (row.peakMB / first.peakMB).toFixed(2),
    ]),
  ]);
}
