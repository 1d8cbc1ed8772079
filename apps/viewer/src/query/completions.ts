import type { GraphColumns } from '../graph/columns.ts';
import { KINDS } from '../graph/view-graph.ts';
import { fold, search } from '../search/search.ts';
import { FLAG_NAMES, QUERY_FLAGS } from './query-flags.ts';
import { queryPieces } from './query-pieces.ts';
import type { NameIndex } from './read-query.ts';

export interface Completion {
  readonly label: string;
  /** The whole query with it, and where the caret is then. */
  readonly query: string;
  readonly caret: number;
}

/** Offered at most. */
const MOST = 8;

/** What the piece of a query before the caret may be going to be: flags after `--`, and the values of a flag. */
export function completions(
  query: string,
  caret: number,
  columns: GraphColumns,
  names: NameIndex,
): readonly Completion[] {
  const typed = query.slice(0, caret);
  const piece = queryPieces(typed, Object.keys(QUERY_FLAGS)).at(-1);
  if (piece === undefined || (piece.to < caret && piece.value !== null)) return [];
  const put = (from: number, text: string, label: string): Completion => ({
    label,
    query: query.slice(0, from) + text + query.slice(caret),
    caret: from + text.length,
  });
  if (/^--[\p{L}-]*$/u.test(typed.slice(piece.from)))
    return FLAG_NAMES.filter((name) => name.startsWith(typed.slice(piece.from + 2).toLowerCase()))
      .slice(0, MOST)
      .map((name) => put(piece.from, `${name}:`, `${name}:`));
  if (piece.flag === null) return [];
  return valuesOf(piece.flag, piece.value ?? '', columns, names)
    .slice(0, MOST)
    .map((label) =>
      put(piece.value === null ? caret : piece.valueFrom, `${/[\s,]/.test(label) ? `"${label}"` : label} `, label),
    );
}

function valuesOf(name: string, value: string, columns: GraphColumns, names: NameIndex): readonly string[] {
  const flag = Object.hasOwn(QUERY_FLAGS, name) ? QUERY_FLAGS[name] : undefined;
  switch (flag?.kind) {
    case 'name':
      return named(value, columns, names, flag.of === 'actor' ? [ACTOR] : [ACTOR, LOCATION]);
    case 'place':
      return named(value, columns, names, [LOCATION]);
    case 'choice':
      return starting(value, flag.choices);
    case 'word':
      return starting(value, columns[flag.column].words.slice(1));
    case 'clock':
      return starting(value, ['event', 'report']);
    case 'background':
      return starting(value, ['yes', 'no']);
    default:
      return [];
  }
}

const [ACTOR, LOCATION] = [KINDS.indexOf('actor'), KINDS.indexOf('location')];

/** Labels of the nodes of some kinds that have a name with these letters, best first. */
export function named(
  value: string,
  columns: GraphColumns,
  names: NameIndex,
  kinds: readonly number[],
): readonly string[] {
  const found = search(names(), value).filter((node) => kinds.includes(columns.kind[node] as number));
  return [...new Set(found.slice(0, MOST * 4).map(columns.labelOf))];
}

function starting(value: string, words: readonly string[]): readonly string[] {
  const folded = fold(value);
  const starts = words.filter((word) => fold(word).startsWith(folded));
  return starts.length === 1 && fold(starts[0] as string) === folded ? [] : starts;
}
