/** As much of a text item as is used; an item is a run of characters of one font. */
export interface PdfItem {
  readonly str: string;
  /** Scale, rotation and place on the page; its last two are x and y of the start of the base line, y growing upwards. */
  readonly transform: readonly number[];
  readonly width: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** A line, or a column's part of one. Lengths are in points, y grows downwards. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The base line. */
  readonly y: number;
  /** Of the letters. */
  readonly height: number;
  /** Of the column: the outermost of its lines. */
  readonly column: { readonly left: number; readonly right: number };
  /** 0 at the top of the page, 1 at its bottom. */
  readonly place: number;
}

type Run = Omit<PdfLine, 'column' | 'place'>;

/** In letter heights: a gap between words, and one that may be a gutter between columns. */
const WORD_GAP = 0.12;
const GUTTER = 0.9;

/** Lines on both sides that make a gutter of a gap. */
const FEWEST_ROWS = 4;

/** The lines of a page in reading order: columns from left to right, what stands across them before and after. */
export function linesOfPage(items: readonly unknown[], viewport: Viewport): readonly PdfLine[] {
  const runs = items.flatMap((item) => runOf(item as PdfItem, viewport) ?? []);
  return inOrder(fragments(runs)).flatMap((column) => linesOfColumn(column, viewport.height));
}

/** An item as a run of the page as it is seen; null for blanks and for what is turned (a stamp in the margin). */
function runOf(item: PdfItem, { transform: view }: Viewport): Run | null {
  if (typeof item.str !== 'string' || item.str.trim() === '') return null;
  const own = item.transform;
  const [a, b] = [view[0]! * own[0]! + view[2]! * own[1]!, view[1]! * own[0]! + view[3]! * own[1]!];
  if (Math.abs(b) > 0.1 * Math.abs(a)) return null;
  const left = view[0]! * own[4]! + view[2]! * own[5]! + view[4]!;
  const y = view[1]! * own[4]! + view[3]! * own[5]! + view[5]!;
  const height = Math.hypot(view[0]! * own[2]! + view[2]! * own[3]!, view[1]! * own[2]! + view[3]! * own[3]!);
  return { text: item.str, left, right: left + item.width, y, height: height || Math.abs(a) };
}

/** Runs of one base line side by side are one fragment, up to a gap that may be a gutter. */
function fragments(runs: readonly Run[]): readonly Run[] {
  const sorted = [...runs].sort((one, other) => one.y - other.y || one.left - other.left);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(run.y - row[0]!.y) < 0.35 * Math.min(run.height, row[0]!.height)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    const joined: Run[] = [];
    for (const run of row.sort((one, other) => one.left - other.left)) {
      const last = joined.at(-1);
      if (last !== undefined && run.left - last.right < GUTTER * Math.max(run.height, last.height)) {
        joined[joined.length - 1] = join(last, run);
      } else joined.push(run);
    }
    return joined;
  });
}

function join(one: Run, other: Run): Run {
  const gap = other.left - one.right > WORD_GAP * Math.max(one.height, other.height);
  const space = gap && !/\s$/.test(one.text) && !/^\s/.test(other.text) ? ' ' : '';
  return {
    text: one.text + space + other.text,
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    y: one.y,
    height: one.text.trim().length >= other.text.trim().length ? one.height : other.height,
  };
}

/** Columns in reading order; a column is its fragments from top to bottom. */
function inOrder(all: readonly Run[]): readonly (readonly Run[])[] {
  const gutter = gutterOf(all);
  if (gutter === null) return all.length === 0 ? [] : [all];
  const columns: (readonly Run[])[] = [];
  let [left, right]: [Run[], Run[]] = [[], []];
  const flush = (): void => {
    columns.push(...inOrder(left), ...inOrder(right));
    [left, right] = [[], []];
  };
  let across: Run[] = [];
  for (const run of all) {
    if (run.left < gutter && run.right > gutter) {
      if (left.length + right.length > 0) flush();
      across.push(run);
      continue;
    }
    if (across.length > 0) columns.push(across);
    across = [];
    (run.right <= gutter ? left : right).push(run);
  }
  flush();
  if (across.length > 0) columns.push(across);
  return columns;
}

/** Where most rows have a gap at one place, with lines of text on both sides: its x, or null. */
function gutterOf(all: readonly Run[]): number | null {
  const gaps: { readonly from: number; readonly to: number }[] = [];
  for (let i = 1; i < all.length; i += 1) {
    const [one, other] = [all[i - 1]!, all[i]!];
    if (Math.abs(one.y - other.y) < 0.35 * Math.min(one.height, other.height) && other.left > one.right) {
      gaps.push({ from: one.right, to: other.left });
    }
  }
  if (gaps.length < FEWEST_ROWS) return null;
  const ends = [...gaps.map(({ from }) => [from, 1] as const), ...gaps.map(({ to }) => [to, -1] as const)];
  ends.sort(([a, one], [b, other]) => a - b || one - other);
  let [open, most, x] = [0, 0, 0];
  for (const [index, [at, step]] of ends.entries()) {
    open += step;
    if (open > most) [most, x] = [open, (at + (ends[index + 1]?.[0] ?? at)) / 2];
  }
  const across = all.filter((run) => run.left < x && run.right > x).length;
  return most >= FEWEST_ROWS && most > across ? x : null;
}

/** Fragments of a column that stand on one base line are one line. */
function linesOfColumn(column: readonly Run[], pageHeight: number): readonly PdfLine[] {
  const bounds = {
    left: column.reduce((least, run) => Math.min(least, run.left), Number.POSITIVE_INFINITY),
    right: column.reduce((most, run) => Math.max(most, run.right), Number.NEGATIVE_INFINITY),
  };
  const lines: Run[] = [];
  for (const run of column) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(run.y - last.y) < 0.35 * Math.min(run.height, last.height)) {
      lines[lines.length - 1] = join(last, run);
    } else lines.push(run);
  }
  return lines.map((line) => ({ ...line, text: line.text.trim(), column: bounds, place: line.y / pageHeight }));
}
