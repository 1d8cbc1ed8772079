import { calendarDay } from '../calendar-day.ts';
import { NoReportError } from '../input-error.ts';
import type { Report } from '../report.ts';
import type { Columns } from './columns.ts';

/**
 * A row as a report. A date that is none, or that may be read in two ways (03/04/2026), is told in the notes: it is never guessed.
 *
 * @param cellOf the row's value in a column, or null
 * @throws {NoReportError} no text in the row
 */
export async function rowReport(columns: Columns, cellOf: (column: string) => string | null): Promise<Report> {
  const value = (column: string | undefined): string | null =>
    column === undefined ? null : cellOf(column)?.trim() || null;
  const written = columns.text === undefined ? null : cellOf(columns.text);
  const text = written !== null && MARKUP.test(written) ? await plainText(written) : written;
  if (text === null || text.trim() === '') throw new NoReportError(`no text in "${columns.text}"`);
  const date = value(columns.date);
  const published = date === null ? null : dayOf(date);
  return {
    text,
    metadata: { title: value(columns.title), published, source: value(columns.source), url: value(columns.url) },
    ...(date !== null && published === null && { notes: [`date "${date.slice(0, 40)}" not understood, read without`] }),
  };
}

const MARKUP = /^\s*<(?:!doctype|html|body|article|section|div|p|span|h[1-6])\b/i;

async function plainText(html: string): Promise<string> {
  const { htmlText } = await import('../html/html.ts');
  return htmlText(html);
}

const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?=$|\s)/;
const EPOCH = /^\d{10}(?:\.\d+)?$|^\d{13}$/;

/**
 * The day of a table's date: as elsewhere, seconds or milliseconds of the Unix epoch (the day in UTC), or `18/01/2026` where only one
 * of the two numbers can be a month.
 */
function dayOf(written: string): string | null {
  if (EPOCH.test(written)) {
    return new Date(Number(written) * (written.length === 13 ? 1 : 1000)).toISOString().slice(0, 10);
  }
  const slashed = SLASHED.exec(written);
  if (slashed === null) return calendarDay(written);
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  if (first <= 12 && second <= 12 && first !== second) return null;
  const [day, month] = first > 12 ? [first, second] : [second, first];
  return calendarDay(`${slashed[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
