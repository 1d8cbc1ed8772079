import { joinFragments, onOneLine, type PdfFragment } from './page-fragments.ts';

/** A line, or a column's part of one. */
export interface PdfLine extends PdfFragment {
  /** Of the column: the outermost of its lines. */
  readonly column: { readonly left: number; readonly right: number };
}

/** Lines on both sides that make a gutter of a gap. */
const FEWEST_ROWS = 4;

/** Places looked at for a gutter, and columns within columns. */
const MOST_CANDIDATES = 20;
const MOST_LEVELS = 6;

/** The lines of a page in reading order: columns from left to right, what stands across them before and after. */
export const inReadingOrder = (fragments: readonly PdfFragment[]): readonly PdfLine[] =>
  columnsOf(fragments, MOST_LEVELS).flatMap(linesOfColumn);

/** Columns in reading order; a column is its fragments from top to bottom. */
function columnsOf(all: readonly PdfFragment[], levels: number): readonly (readonly PdfFragment[])[] {
  const gutter = levels === 0 ? null : gutterOf(all);
  if (gutter === null) return all.length === 0 ? [] : [all];
  const columns: (readonly PdfFragment[])[] = [];
  let [left, right, across]: [PdfFragment[], PdfFragment[], PdfFragment[]] = [[], [], []];
  const flush = (): void => {
    columns.push(...columnsOf(left, levels - 1), ...columnsOf(right, levels - 1));
    [left, right] = [[], []];
  };
  for (const one of all) {
    if (one.left < gutter && one.right > gutter) {
      if (left.length + right.length > 0) flush();
      across.push(one);
      continue;
    }
    if (across.length > 0) columns.push(across);
    across = [];
    (one.right <= gutter ? left : right).push(one);
  }
  flush();
  if (across.length > 0) columns.push(across);
  return columns;
}

/**
 * Where a column begins beside another: just left of where many fragments begin that have a fragment to their left at their height, and
 * where fewer fragments cross; or null.
 */
function gutterOf(all: readonly PdfFragment[]): number | null {
  const counts = new Map<number, number>();
  for (const { left } of all) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const candidates = [...counts].filter(([, count]) => count >= FEWEST_ROWS).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  let best: { readonly x: number; readonly rows: number } | null = null;
  for (const [start] of candidates.slice(0, MOST_CANDIDATES)) {
    const x = start - 1.5;
    const rows = rowsBeside(all, x);
    if (rows > (best?.rows ?? 0)) best = { x, rows };
  }
  return best !== null && best.rows >= FEWEST_ROWS ? best.x : null;
}

/** Fragments right of x that have one left of it at their height, if not as many cross x at the same heights; else 0. */
function rowsBeside(all: readonly PdfFragment[], x: number): number {
  const left = all.filter(({ right }) => right <= x);
  const right = all.filter((one) => one.left >= x);
  let [rows, at] = [0, 0];
  let [top, bottom] = [Number.POSITIVE_INFINITY, 0];
  for (const one of right) {
    while (at < left.length && left[at]!.y < one.y - 0.7 * one.height) at += 1;
    if (at < left.length && left[at]!.y <= one.y + 0.7 * one.height) {
      rows += 1;
      top = Math.min(top, one.y);
      bottom = Math.max(bottom, one.y);
    }
  }
  const across = all.filter((one) => one.left < x && one.right > x && one.y > top && one.y < bottom).length;
  return rows > 2 * across ? rows : 0;
}

/** Fragments of a column that stand on one base line are one line. */
function linesOfColumn(column: readonly PdfFragment[]): readonly PdfLine[] {
  const bounds = {
    left: column.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: column.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
  };
  const lines: PdfFragment[] = [];
  for (const one of column) {
    const last = lines.at(-1);
    if (last !== undefined && onOneLine(one, last)) lines[lines.length - 1] = joinFragments(last, one);
    else lines.push(one);
  }
  return lines.map((line) => ({ ...line, text: line.text.trim(), column: bounds }));
}
