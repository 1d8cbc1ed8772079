import type { CellValue } from '../columns/column.ts';

/** What spreadsheets take for the beginning of a formula (OWASP, CSV Injection), full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A cell after RFC 4180. Text is always in quotes, so that an empty text is not a missing value; what a spreadsheet would run as a
 * formula begins with an apostrophe. Lists are joined by `;`, which within their items becomes a comma.
 *
 * @example csvCell('say "no"') //=> '"say ""no"""'
 * @example csvCell('=1+1') //=> `"'=1+1"`
 * @example csvCell(null) //=> ''
 */
export function csvCell(value: CellValue | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.map((item) => item.replaceAll(';', ',')).join(';');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('\0', '').replaceAll('"', '""')}"`;
}
