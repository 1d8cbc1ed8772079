import type { Adapter } from './adapter.ts';
import type { BenchmarkResult } from './run-benchmark.ts';

const HEADER = ['benchmark', 'headline', 'reference', 'docs', 'docs/s'] as const;

export interface TableRow {
  readonly adapter: Adapter;
  readonly result: BenchmarkResult;
}

/** The benchmarks' table, one line each, as text for a terminal. */
export function resultsTable(rows: readonly TableRow[]): string {
  const cells = [HEADER, ...rows.flatMap((row) => [cellsOf(row), ...rawCells(row)])];
  const widths = HEADER.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ');
  return [line(cells[0]!), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.slice(1).map(line)].join('\n');
}

/** A treebank's second line: from raw text. */
function rawCells({ adapter, result: { raw } }: TableRow): (readonly string[])[] {
  if (raw === undefined) return [];
  const headline = `tokens ${raw.tokens.f1}, sentences ${raw.sentences.f1}, UPOS ${raw.upos.f1}, UAS ${raw.uas.f1}, LAS ${raw.las.f1}`;
  return [[`${adapter.name} raw`, headline, 'F1 from raw text, as CoNLL 2018 counts', String(raw.documents), '–']];
}

function cellsOf({ adapter, result }: TableRow): readonly string[] {
  const headline = adapter.headline.map(({ label, of }) => `${label} ${of(result.score) ?? '?'}`).join(', ');
  const speed = result.seconds > 0 ? (result.documents / result.seconds).toFixed(1) : '–';
  return [adapter.name, headline, adapter.reference, String(result.documents), speed];
}
