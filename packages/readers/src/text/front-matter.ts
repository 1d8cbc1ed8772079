import { parse } from 'yaml';
import { calendarDay } from '../calendar-day.ts';
import { InputError } from '../input-error.ts';
import { NO_METADATA, type ReportMetadata } from '../report.ts';

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n|^)---[ \t]*(?:\r?\n|$)/;
const LINE = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/;

/**
 * Split a front-matter block (`title`, `date`, `source`, `url` between `---` lines) from the text after it.
 * A block that is no list of keys (a rule between paragraphs) stays in the text.
 *
 * @returns the metadata, null where not given, and the text from the line after the block, unaltered
 * @throws {InputError} `date` is given and is no day of the calendar
 * @example splitFrontMatter('---\ndate: 2026-01-18\n---\nTroops left.') //=> { metadata: { published: '2026-01-18', … }, text: 'Troops left.' }
 */
export function splitFrontMatter(text: string): { readonly metadata: ReportMetadata; readonly text: string } {
  const block = BLOCK.exec(text);
  const fields = block === null ? null : parseFields(block[1]!);
  if (block === null || fields === null) return { metadata: NO_METADATA, text };
  const date = stringOf(fields.date ?? fields.published);
  const published = date === null ? null : calendarDay(date);
  if (date !== null && published === null) throw new InputError(`invalid date "${date}": write YYYY-MM-DD`);
  const metadata = {
    title: stringOf(fields.title),
    published,
    source: stringOf(fields.source),
    url: stringOf(fields.url),
  };
  return { metadata, text: text.slice(block[0].length) };
}

type Fields = Readonly<Record<string, unknown>>;

function parseFields(block: string): Fields | null {
  try {
    const value: unknown = parse(block, { schema: 'failsafe', logLevel: 'error' });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? lowerKeys(value) : null;
  } catch {
    return parseLines(block);
  }
}

/** `title: Minister: "no deal"` is no YAML but common in hand-written blocks: then each line is `key: rest`. */
function parseLines(block: string): Fields | null {
  const lines = block.split(/\r?\n/).filter((line) => line.trim() !== '');
  const fields = lines.map((line) => LINE.exec(line));
  return fields.every((field) => field !== null)
    ? lowerKeys(Object.fromEntries(fields.map((field) => [field[1]!, field[2]!])))
    : null;
}

const lowerKeys = (fields: object): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));

const stringOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
