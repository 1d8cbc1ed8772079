import { NO_DAY } from '@dramatis/graph';
import type { Visibility } from '../filters/visibility.ts';
import type { GraphColumns } from '../graph/columns.ts';
import { KINDS, type ViewGraph } from '../graph/view-graph.ts';

export const TABLE_COLUMNS = ['when', 'type', 'actor', 'event', 'recipient', 'place', 'status', 'reports'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface Sorting {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

/** Names in a role, by event index: "Iraqi army, Government of Iraq". */
export interface RoleNames {
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly place: readonly string[];
}

const EVENT = KINDS.indexOf('event');
const COLUMN_OF_ROLE: Readonly<Record<string, keyof RoleNames>> = {
  actor: 'actor',
  recipient: 'recipient',
  location: 'place',
  origin: 'place',
  destination: 'place',
};

/** Who and where of every event, once for a graph. */
export function roleNames({ columns, nodes }: ViewGraph): RoleNames {
  const names: Record<keyof RoleNames, string[]> = { actor: [], recipient: [], place: [] };
  const { source, target, isRole, edgeName, keys } = columns;
  for (let edge = 0; edge < source.length; edge += 1) {
    const column = COLUMN_OF_ROLE[edgeName.words[edgeName.codes[edge] as number] ?? ''];
    if (isRole[edge] !== 1 || column === undefined) continue;
    const event = source[edge] as number;
    const label = nodes.get(keys[target[edge] as number] as string)?.label ?? '';
    const known = names[column][event];
    names[column][event] = known === undefined ? label : `${known}, ${label}`;
  }
  return names;
}

/**
 * Indices of the events shown, sorted; of what is equal, the graph's order. What is unknown comes last either way.
 *
 * @param words labels by node index, where the column sorts by words
 */
export function tableRows(
  graph: ViewGraph,
  { nodes }: Visibility,
  { column, isDescending }: Sorting,
  names: RoleNames,
): Uint32Array {
  const { columns } = graph;
  const rows: number[] = [];
  for (let node = 0; node < nodes.length; node += 1)
    if (nodes[node] === 1 && columns.kind[node] === EVENT) rows.push(node);
  const rank = rankBy(graph, column, names, rows);
  const sign = isDescending ? -1 : 1;
  return Uint32Array.from(rows).sort((a, b) => {
    const [first, second] = [rank[a] as number, rank[b] as number];
    if (first === second) return a - b;
    return first === UNKNOWN ? 1 : second === UNKNOWN ? -1 : (first - second) * sign;
  });
}

const UNKNOWN = Number.MAX_SAFE_INTEGER;

/** A number for each row that sorts as the column does: words are compared once each, not once a pair. */
function rankBy(graph: ViewGraph, column: TableColumn, names: RoleNames, rows: readonly number[]): Float64Array {
  const { columns } = graph;
  const ranks = new Float64Array(columns.keys.length);
  const fill = (rankOf: (row: number) => number) => {
    for (const row of rows) ranks[row] = rankOf(row);
    return ranks;
  };
  if (column === 'when')
    return fill((row) => (columns.eventFirst[row] === NO_DAY ? UNKNOWN : (columns.eventFirst[row] as number)));
  if (column === 'reports') return fill((row) => columns.reports[row] as number);
  const wordOf = wordsOf(graph, column, names);
  const places = new Map([...new Set(rows.map(wordOf))].sort(byWords.compare).map((word, at) => [word, at]));
  return fill((row) => (wordOf(row) === '' ? UNKNOWN : (places.get(wordOf(row)) ?? UNKNOWN)));
}

const byWords = new Intl.Collator('en');

function wordsOf(graph: ViewGraph, column: TableColumn, names: RoleNames): (row: number) => string {
  const coded =
    ({ codes, words }: GraphColumns['type']) =>
    (row: number) =>
      words[codes[row] as number] ?? '';
  switch (column) {
    case 'type':
      return coded(graph.columns.type);
    case 'status':
      return coded(graph.columns.status);
    case 'actor':
    case 'recipient':
    case 'place':
      return (row) => names[column][row] ?? '';
    default:
      return (row) => graph.nodes.get(graph.columns.keys[row] as string)?.event?.trigger ?? '';
  }
}
