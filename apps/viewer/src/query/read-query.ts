import type { Filters } from '../filters/filters.ts';
import type { GraphColumns } from '../graph/columns.ts';
import { fold, type SearchEntry } from '../search/search.ts';
import { nearWords } from './near-words.ts';
import { QUERY_FLAGS, type QueryFlag } from './query-flags.ts';
import { type QueryPiece, queryPieces } from './query-pieces.ts';
import { resolveNames } from './resolve-names.ts';

/** What a query asks for. */
export interface ReadQuery {
  /** The filters it sets; the others stay as they are. */
  readonly filters: Partial<Filters>;
  readonly hasFilters: boolean;
  /** What is left to be searched for. */
  readonly words: string;
  /** What is wrong with it, for people; then nothing of it should be done. */
  readonly problems: readonly string[];
}

/** Names, looked up only where a query has some. */
export type NameIndex = () => readonly SearchEntry[];

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Read a query: the flags of `dramatis query`, long (`--actor iran`) or short (`actor:iran`), and words to search for. A flag given again, or
 * values parted by commas: any of them; different flags: all of them.
 *
 * @example readQuery('actor:iran type:assault drone', columns, index)
 */
export function readQuery(query: string, columns: GraphColumns, names: NameIndex): ReadQuery {
  const filters: { -readonly [K in keyof Filters]?: Filters[K] } = {};
  const problems: string[] = [];
  const words: string[] = [];
  const pieces = queryPieces(query, Object.keys(QUERY_FLAGS));
  for (const piece of pieces) {
    if (piece.flag === null) words.push(piece.value ?? '');
    else {
      const flag = Object.hasOwn(QUERY_FLAGS, piece.flag) ? QUERY_FLAGS[piece.flag] : undefined;
      const problem = flag === undefined ? unknownFlag(piece.flag) : set(filters, words, piece, flag, columns, names);
      if (problem !== null) problems.push(problem);
    }
  }
  const hasFilters = pieces.some(({ flag }) => flag !== null);
  return { filters, hasFilters, words: hasFilters ? words.join(' ') : query, problems };
}

type Setting = { -readonly [K in keyof Filters]?: Filters[K] };

/** Null when all is well, else what is wrong. */
function set(
  filters: Setting,
  words: string[],
  { flag: name, value }: QueryPiece,
  flag: QueryFlag,
  columns: GraphColumns,
  names: NameIndex,
): string | null {
  if (flag.kind === 'absent') return `${name}: ${flag.why}.`;
  if (value === null) return `${name}: what? Write ${name}:… after it.`;
  switch (flag.kind) {
    case 'name': {
      const { keys, near } = resolveNames(columns, names(), value, flag.of);
      if (keys.length === 0) return nobody(name as string, value, near);
      filters[flag.filter] = [...new Set([...(filters[flag.filter] ?? []), ...keys])] as never;
      return null;
    }
    case 'place': {
      const { keys, near } = resolveNames(columns, names(), value, 'location');
      if (keys[0] === undefined) return nobody('place', value, near);
      if (filters.place !== undefined && filters.place !== keys[0])
        return 'place: one place at a time; a place takes in those within it.';
      filters.place = keys[0];
      return null;
    }
    case 'choice':
      return choose(filters, name as string, flag.filter, value, flag.choices);
    case 'word':
      return choose(filters, name as string, flag.filter, value, columns[flag.column].words.slice(1));
    case 'date':
      if (!DATE.test(value)) return `${name}: “${value}” is no date. Write 2024, 2024-09 or 2024-09-30.`;
      filters[flag.filter] = value;
      return null;
    case 'clock':
      if (value !== 'event' && value !== 'report')
        return 'clock: there are event (when it was) and report (when it was told).';
      filters.clock = value;
      return null;
    case 'background':
      if (value !== 'yes' && value !== 'no') return 'background: there are yes (only history told in passing) and no.';
      filters.background = value === 'yes' ? 'only' : 'none';
      return null;
    case 'reports':
      if (!/^\d{1,4}$/.test(value)) return `min-reports: “${value}” is no whole number.`;
      filters.minReports = Number(value) > 1 ? Number(value) : 0;
      return null;
    case 'confidence':
      if (!/^(0(\.\d+)?|1(\.0+)?|\.\d+)$/.test(value)) return `min-confidence: “${value}” is no number from 0 to 1.`;
      filters.minConfidence = Math.round(Number(value) * 100);
      return null;
    case 'text':
      words.push(value);
      return null;
  }
}

/** Words of a list, in any case, parted by commas; a whole one may have commas too. */
function choose(
  filters: Setting,
  name: string,
  filter: Extract<QueryFlag, { kind: 'choice' }>['filter'],
  value: string,
  choices: readonly string[],
): string | null {
  const byFolded = new Map(choices.map((choice) => [fold(choice), choice]));
  const whole = byFolded.get(fold(value));
  const chosen: string[] = [];
  for (const part of whole === undefined ? value.split(',') : [value]) {
    const choice = byFolded.get(fold(part));
    if (choice === undefined) {
      const near = nearWords(fold(part), byFolded.keys()).map((word) => byFolded.get(word) as string);
      const some = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${listed(choices)}.`;
      return `${name}: there is no “${part.trim()}”. ${some}`;
    }
    chosen.push(choice);
  }
  filters[filter] = [...new Set([...(filters[filter] ?? []), ...chosen])] as never;
  return null;
}

const SHOWN = 24;
const listed = (words: readonly string[]): string =>
  words.length === 0
    ? 'none here'
    : words.length <= SHOWN
      ? words.join(', ')
      : `${words.slice(0, SHOWN).join(', ')} and ${words.length - SHOWN} more`;

const nobody = (flag: string, name: string, near: readonly string[]): string =>
  `${flag}: nothing here is named “${name}”.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`;

function unknownFlag(flag: string): string {
  const near = nearWords(flag, Object.keys(QUERY_FLAGS));
  return `There is no --${flag}.${near.length > 0 ? ` Did you mean --${near.join(' or --')}?` : ''}`;
}
