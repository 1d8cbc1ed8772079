import type { Cell, Column } from './column.ts';

export interface TableOptions {
  /** Characters at most in a cell; longer ones end in an ellipsis. */
  readonly cellWidth?: number;
}

export const TABLE_DEFAULTS: Required<TableOptions> = { cellWidth: 48 };

/**
 * An aligned table with a header, a line a part; numbers to the right. Columns that are empty throughout are left out.
 * Characters that steer a terminal or turn the direction of text are shown as spaces.
 *
 * @example [...tableParts([{ n: 7 }], [{ name: 'n', value: ({ n }) => n }])] //=> ['n\n', '7\n']
 */
export function* tableParts<T>(
  items: Iterable<T>,
  columns: readonly Column<T>[],
  options: TableOptions = {},
): Generator<string, void, undefined> {
  const { cellWidth } = { ...TABLE_DEFAULTS, ...options };
  const shown = columns.filter(({ onlyCsv }) => !onlyCsv);
  const rows = Array.from(items, (item) => shown.map(({ value }) => value(item)));
  const kept = shown
    .map((column, at) => ({ column, at }))
    .filter(({ at }) => rows.some((row) => row[at] !== null && row[at] !== ''));
  if (kept.length === 0) return;
  const lines = [
    kept.map(({ column }) => column.name),
    ...rows.map((row) => kept.map(({ at }) => shownCell(row[at]!, cellWidth))),
  ];
  const isNumber = kept.map(({ at }) => rows.every((row) => row[at] === null || typeof row[at] === 'number'));
  const widths = kept.map((_, column) => lines.reduce((most, line) => Math.max(most, widthOf(line[column]!)), 0));
  for (const line of lines) {
    const cells = line.map((text, column) => {
      const space = ' '.repeat(widths[column]! - widthOf(text));
      return isNumber[column] ? space + text : text + space;
    });
    yield `${cells.join('  ').trimEnd()}\n`;
  }
}

function shownCell(cell: Cell, most: number): string {
  if (cell === null) return '';
  const text = String(cell)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .trim();
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** Marks stand on the letter before them; East Asian wide letters take two columns. */
function widthOf(text: string): number {
  const marks = text.match(/\p{M}/gu)?.length ?? 0;
  const wide =
    text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu)
      ?.length ?? 0;
  return [...text].length - marks + wide;
}
