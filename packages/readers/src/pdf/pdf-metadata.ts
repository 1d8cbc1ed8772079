import { calendarDay } from '../calendar-day.ts';
import type { ReportMetadata } from '../report.ts';

/** The document's XMP record, as the parser gives it. */
export interface Xmp {
  get(name: string): unknown;
}

/** What programs write in place of a title. */
const NO_TITLE =
  /^(?:untitled|microsoft (?:word|powerpoint)|slide 1|document\d*|\(?anonymous\)?|[^\s]+\.(?:docx?|indd|qxp|rtf|tex|dvi|pdf|html?))\b/i;

/**
 * Title and day of a PDF: its XMP record first, then its information dictionary. The day is that of publication where it is stated, else
 * of the file's making; never that of a change.
 */
export function pdfMetadata(
  info: Readonly<Record<string, unknown>>,
  xmp: Xmp | null,
): Pick<ReportMetadata, 'title' | 'published'> {
  const stated = (name: string): unknown => xmp?.get(name);
  const titles = [stated('dc:title'), info.Title].map(textOf);
  const dates = [stated('prism:publicationdate'), stated('dc:date'), stated('xmp:createdate'), info.CreationDate].map(
    textOf,
  );
  return {
    title: titles.find((title) => title !== '' && !NO_TITLE.test(title)) ?? null,
    published: dates.map(dayOf).find((day) => day !== null) ?? null,
  };
}

const textOf = (value: unknown): string => {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one.replace(/\s+/g, ' ').trim() : '';
};

/** `D:20260118093000+01'00'` (ISO 32000-1, 7.9.4) or ISO 8601. */
const dayOf = (written: string): string | null => calendarDay(written.replace(/^D:(\d{8}).*$/, '$1'));
