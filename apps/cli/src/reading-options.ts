import { calendarDay, parseColumns, type ReaderOptions } from '@dramatis/readers';
import { UsageError } from './usage-error.ts';

/** Options of every command that reads reports, for `parseArgs`. */
export const READING_FLAGS = {
  date: { type: 'string' },
  columns: { type: 'string' },
  feed: { type: 'boolean' },
  'any-language': { type: 'boolean' },
} as const;

/** The lines of `--help` for them. */
export const READING_HELP = `  --date YYYY-MM-DD   the day the reports were published, in place of what they say themselves (front matter, metadata of pages,
                      PDF files, mails, feeds, tables); without any, words such as "on Friday" stay unresolved
  --columns LIST      which columns of CSV and TSV files, or fields of JSON lines, hold what:
                      text=body,date=published,title=headline,source=outlet,url=link; what is not named is guessed by usual names
  --feed              of a web page read the feed that it names, item by item, in place of the page
  --any-language      read reports in other languages than English too, in place of leaving them out`;

type Values = Readonly<Partial<Record<'date' | 'columns', string> & Record<'feed' | 'any-language', boolean>>>;

/**
 * What the options say, for `readFiles`.
 *
 * @throws {UsageError} a day that is none, or columns that are not written right
 */
export function readingOptions(values: Values): Pick<ReaderOptions, 'columns' | 'anyLanguage'> & {
  readonly published: string | null;
  readonly feed: boolean;
} {
  const { date, columns: written, feed = false, 'any-language': anyLanguage = false } = values;
  if (date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(date) && calendarDay(date) !== null)) {
    throw new UsageError(`--date ${date} is no day: write YYYY-MM-DD`);
  }
  const columns = written === undefined ? null : parseColumns(written);
  if (written !== undefined && columns === null) {
    throw new UsageError(`--columns ${written}: write PART=COLUMN,… with the parts text, date, title, source, url`);
  }
  return { published: date ?? null, columns, feed, anyLanguage };
}
