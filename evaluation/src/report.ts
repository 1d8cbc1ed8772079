/** A word of a treebank, and whether a space follows it in the text. */
export interface GoldWord {
  readonly form: string;
  readonly spaceAfter: boolean;
}

/** All of a benchmark's record that the pipeline and the adapters may see. */
export interface Report {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 day, or null where the benchmark gives none. */
  readonly published: string | null;
  /** Treebanks only: the gold tokens ("gold tokens, predicted tags"). */
  readonly words?: readonly GoldWord[];
}

/**
 * Where a benchmark gives the report's date: the path of keys to it, `dateline` for the day that the text itself opens with, or
 * null for nowhere.
 */
export type DateField = readonly string[] | 'dateline' | null;

/**
 * Take id, text and date from a record of gold, and touch nothing else of it.
 *
 * @throws {TypeError} the record has no string `id` or `text`
 * @example reportOf({ id: 'a', text: 'Troops left.', dct: '20200103' }, ['dct']) //=> { id: 'a', text: 'Troops left.', published: '2020-01-03' }
 */
export function reportOf(record: unknown, date: DateField): Report {
  const id = at(record, 'id');
  const text = at(record, 'text');
  if (typeof id !== 'string' || typeof text !== 'string') throw new TypeError('a record needs a string id and text');
  if (date === 'dateline') return { id, text, published: datelineDay(text) };
  return { id, text, published: date ? isoDay(date.reduce(at, record)) : null };
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function isoDay(value: unknown): string | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(String(value ?? ''));
  if (!match) return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATELINE_LENGTH = 120;

/** The day in a dateline of the agencies' old form, "Lima, 9 Jan 90 (EFE) --", years of the 20th century. */
function datelineDay(text: string): string | null {
  const match = /\b(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{2})\b/i.exec(text.slice(0, DATELINE_LENGTH));
  const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return null;
  return isoDay(`19${match[3]}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`);
}
