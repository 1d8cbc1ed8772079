import type { Cell, Column } from './column.ts';

/**
 * CSV by RFC 4180, a record a part: a header, CRLF, quotes where needed. A text that a spreadsheet would take for a formula
 * (it begins with = + - @, wide or not, or with a tab or line break) gets an apostrophe before it; numbers stay as they are.
 *
 * @example [...csvParts([{ n: '=1+1' }], [{ name: 'n', value: ({ n }) => n }])].join('') //=> "n\r\n'=1+1\r\n"
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function* csvParts<T>(items: Iterable<T>, columns: readonly Column<T>[]): Generator<string, void, undefined> {
  yield record(columns.map(({ name }) => name));
  for (const item of items) yield record(columns.map(({ value }) => value(item)));
}

function record(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
