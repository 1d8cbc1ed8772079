import type { Adapter } from './adapter.ts';
import type { BenchmarkResult } from './run-benchmark.ts';

const HEADER = ['benchmark', 'headline', 'reference', 'docs', 'docs/s'] as const;

export interface TableRow {
  readonly adapter: Adapter;
  readonly result: BenchmarkResult;
}

/** The benchmarks' table, one line each, as text for a terminal. */
export function resultsTable(rows: readonly TableRow[]): string {
  const cells = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ');
  return [line(cells[0]!), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.slice(1).map(line)].join('\n');
}

function cellsOf({ adapter, result }: TableRow): readonly string[] {
  const headline = adapter.headline.map(({ label, of }) => `${label} ${of(result.score) ?? '?'}`).join(', ');
  const speed = result.seconds > 0 ? (result.documents / result.seconds).toFixed(1) : '–';
  return [adapter.name, headline, adapter.reference, String(result.documents), speed];
}
