import type { CodedColumn, GraphColumns } from '../graph/columns.ts';
import { KINDS } from '../graph/view-graph.ts';
import type { Filters } from './filters.ts';
import { visibility } from './visibility.ts';

/** The lists that have a count for each word. */
export const FACETS = [
  'types',
  'modes',
  'quads',
  'statuses',
  'actors',
  'recipients',
  'actorTypes',
  'countries',
  'sectors',
  'speakers',
  'outlets',
] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetValue {
  readonly word: string;
  /** Events that would be shown with this word alone of its list. */
  readonly count: number;
}

const [ACTOR, EVENT] = [KINDS.indexOf('actor'), KINDS.indexOf('event')];

/**
 * The words of one list with their number of events, most first; all the other filters apply, the list's own does not.
 */
export function facetValues(columns: GraphColumns, filters: Filters, facet: Facet): readonly FacetValue[] {
  const { nodes } = visibility(columns, { ...filters, kinds: KINDS, [facet]: [] });
  const [column, codesOf] = reading(columns, facet);
  const counts = new Uint32Array(column.words.length);
  const counted = new Int32Array(column.words.length).fill(-1);
  for (let node = 0; node < nodes.length; node += 1) {
    if (nodes[node] !== 1 || columns.kind[node] !== EVENT) continue;
    codesOf(node, (code) => {
      if (counted[code] === node) return;
      counted[code] = node;
      counts[code] = (counts[code] as number) + 1;
    });
  }
  const chosen = new Set(filters[facet]);
  return column.words
    .flatMap((word, code) => {
      const count = counts[code] as number;
      return word !== '' && (count > 0 || chosen.has(word)) ? [{ word, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

type CodesOf = (event: number, visit: (code: number) => void) => void;

function reading(columns: GraphColumns, facet: Facet): readonly [Pick<CodedColumn, 'words'>, CodesOf] {
  switch (facet) {
    case 'types':
      return own(columns.type);
    case 'modes':
      return own(columns.mode);
    case 'quads':
      return own(columns.quad);
    case 'statuses':
      return own(columns.status);
    case 'speakers':
      return own(columns.speaker);
    case 'actors':
      return inRole(columns, 'actor');
    case 'recipients':
      return inRole(columns, 'recipient');
    case 'actorTypes':
      return ofActors(columns, columns.type);
    case 'countries':
      return ofActors(columns, columns.country);
    case 'sectors':
      return ofActors(columns, columns.sector);
    case 'outlets':
      return ofOutlets(columns);
  }
}

const own = (column: CodedColumn): readonly [CodedColumn, CodesOf] => [
  column,
  (event, visit) => visit(column.codes[event] as number),
];

/** Who has a role: the words are keys, the codes node indices. */
function inRole(columns: GraphColumns, role: string): readonly [Pick<CodedColumn, 'words'>, CodesOf] {
  const { source, target, isRole, edgeName, edgesAt, keys } = columns;
  const code = edgeName.words.indexOf(role);
  return [
    { words: keys },
    (event, visit) => {
      for (let at = edgesAt.starts[event] as number; at < (edgesAt.starts[event + 1] as number); at += 1) {
        const edge = edgesAt.values[at] as number;
        if (isRole[edge] === 1 && source[edge] === event && edgeName.codes[edge] === code)
          visit(target[edge] as number);
      }
    },
  ];
}

function ofActors(columns: GraphColumns, column: CodedColumn): readonly [CodedColumn, CodesOf] {
  const { source, target, isRole, kind, edgesAt } = columns;
  return [
    column,
    (event, visit) => {
      for (let at = edgesAt.starts[event] as number; at < (edgesAt.starts[event + 1] as number); at += 1) {
        const edge = edgesAt.values[at] as number;
        const node = target[edge] as number;
        if (isRole[edge] === 1 && source[edge] === event && kind[node] === ACTOR) visit(column.codes[node] as number);
      }
    },
  ];
}

function ofOutlets({ outlet, documentsOf: { starts, values } }: GraphColumns): readonly [CodedColumn, CodesOf] {
  return [
    outlet,
    (event, visit) => {
      for (let at = starts[event] as number; at < (starts[event + 1] as number); at += 1)
        visit(outlet.codes[values[at] as number] as number);
    },
  ];
}
