import type { PdfFragment } from './page-fragments.ts';

/** Shares of a page's height in which headers and footers stand. */
const HEAD = 0.12;
const FOOT = 0.88;

/** A line so often at one place of so large a share of the pages is a header or footer. */
const FEWEST_PAGES = 2;
const FEWEST_SHARE = 0.5;

/**
 * Pages without headers, footers and page numbers: lines near the upper or lower edge that stand, but for numbers, at the same place of at
 * least half of the pages (of a longer document a quarter, for odd and even pages may differ); and numbers of pages by themselves.
 */
export function dropRepeated(pages: readonly (readonly PdfFragment[])[]): readonly (readonly PdfFragment[])[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter(isAtEdge).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(FEWEST_PAGES, FEWEST_SHARE * Math.floor(pages.length / (pages.length >= 4 ? 2 : 1)));
  const isRepeated = (line: PdfFragment): boolean =>
    isAtEdge(line) && (PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= needed);
  return pages.map((page) => page.filter((line) => !isRepeated(line)));
}

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?$/i;

const isAtEdge = ({ place }: PdfFragment): boolean => place < HEAD || place > FOOT;

/** Two points of tolerance are a rounding's worth; a place that falls on the border of two is counted apart, which only keeps a line. */
const keyOf = ({ text, y }: PdfFragment): string =>
  `${Math.round(y / 3)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
