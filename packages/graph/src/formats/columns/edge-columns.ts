import type { EdgeFacts } from '../stream/graph-stream.ts';
import type { Column } from './column.ts';
import { EVIDENCE_COLUMNS, type Shown } from './evidence-columns.ts';

export interface EdgeItem extends Shown {
  readonly edge: EdgeFacts;
}

/** All columns of role and relation edges, in order. */
export const EDGE_COLUMNS: readonly Column<EdgeItem>[] = [
  { title: 'edge_type', type: 'string', value: ({ edge }) => edge.kind },
  ...EVIDENCE_COLUMNS,
];

/** The role or relation: what the edge says. */
export function sortOf(edge: EdgeFacts): string {
  return edge.kind === 'role' ? edge.role : edge.relation;
}
