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

/** What stands together on one base line, up to a gap that may be a gutter. Lengths are in points, y grows downwards. */
export interface PdfFragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The base line. */
  readonly y: number;
  /** Of the letters. */
  readonly height: number;
  /** 0 at the top of the page, 1 at its bottom. */
  readonly place: number;
}

/** In letter heights: a gap between words, and one that may be a gutter between columns, in running text and in headings. */
const WORD_GAP = 0.12;
const GUTTER = 0.9;
const HEADING_GUTTER = 2.5;

/** Letters so many times as high as most of the page's are a heading's. */
const HEADING = 1.25;

/** The fragments of a page, from top to bottom, those of one base line from left to right. */
export function fragmentsOfPage(items: readonly unknown[], viewport: Viewport): readonly PdfFragment[] {
  return fragments(items.flatMap((item) => runOf(item as PdfItem, viewport) ?? []));
}

/** Whether two stand on one base line. */
export const onOneLine = (one: PdfFragment, other: PdfFragment): boolean =>
  Math.abs(one.y - other.y) < 0.35 * Math.min(one.height, other.height);

/** An item as a run of the page as it is seen; null for blanks and for what is turned (a stamp in the margin). */
function runOf(item: PdfItem, { transform: view, height: pageHeight }: Viewport): PdfFragment | null {
  if (typeof item.str !== 'string' || item.str.trim() === '') return null;
  const own = item.transform;
  const [a, b] = [view[0]! * own[0]! + view[2]! * own[1]!, view[1]! * own[0]! + view[3]! * own[1]!];
  if (Math.abs(b) > 0.1 * Math.abs(a)) return null;
  const left = view[0]! * own[4]! + view[2]! * own[5]! + view[4]!;
  const y = view[1]! * own[4]! + view[3]! * own[5]! + view[5]!;
  const height = Math.hypot(view[0]! * own[2]! + view[2]! * own[3]!, view[1]! * own[2]! + view[3]! * own[3]!);
  return { text: item.str, left, right: left + item.width, y, height: height || Math.abs(a), place: y / pageHeight };
}

/** Runs of one base line side by side are one fragment, up to a gap that may be a gutter. */
function fragments(runs: readonly PdfFragment[]): readonly PdfFragment[] {
  const usual = usualHeight(runs);
  const gutter = (height: number): number => height * (height > HEADING * usual ? HEADING_GUTTER : GUTTER);
  const sorted = [...runs].sort((one, other) => one.y - other.y || one.left - other.left);
  const rows: PdfFragment[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && onOneLine(run, row[0]!)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    const joined: PdfFragment[] = [];
    for (const run of row.sort((one, other) => one.left - other.left)) {
      const last = joined.at(-1);
      if (last !== undefined && run.left - last.right < gutter(Math.max(run.height, last.height))) {
        joined[joined.length - 1] = joinFragments(last, run);
      } else joined.push(run);
    }
    return joined;
  });
}

/** The height that most letters have. */
function usualHeight(runs: readonly PdfFragment[]): number {
  const counts = new Map<number, number>();
  for (const { height, text } of runs) counts.set(height, (counts.get(height) ?? 0) + text.length);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

export function joinFragments(one: PdfFragment, other: PdfFragment): PdfFragment {
  const gap = other.left - one.right > WORD_GAP * Math.max(one.height, other.height);
  const space = gap && !/\s$/.test(one.text) && !/^\s/.test(other.text) ? ' ' : '';
  return {
    text: one.text + space + other.text,
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    y: one.y,
    place: one.place,
    height: one.text.trim().length >= other.text.trim().length ? one.height : other.height,
  };
}
