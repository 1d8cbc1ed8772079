import type { CellValue, Column } from './columns/column.ts';
import { EDGE_COLUMNS, sortOf } from './columns/edge-columns.ts';
import { shownBy } from './columns/evidence-columns.ts';
import { columnsOf, type NodeItem } from './columns/node-columns.ts';
import { nodeItem } from './columns/node-item.ts';
import { nodeLabel, relationshipType } from './cypher/names.ts';
import type { GraphStream, NodeFacts, StreamEdge, StreamNode } from './stream/graph-stream.ts';

/** A value of a property, null where there is none. */
export type PropertyValue = CellValue | null;

export interface Property {
  readonly name: string;
  readonly type: Column<never>['type'];
}

/** Key and label, then the columns of the kind. */
export interface NodeTable {
  readonly label: 'Actor' | 'Location' | 'Event';
  readonly properties: readonly Property[];
}

const KINDS: readonly NodeFacts['kind'][] = ['actor', 'location', 'event'];

/** The graph as a property graph (labels, relationship types, flat properties), as the databases of Cypher hold it. */
export const NODE_TABLES: readonly NodeTable[] = KINDS.map((kind) => ({
  label: nodeLabel({ kind }),
  properties: [{ name: 'key', type: 'string' }, { name: 'label', type: 'string' }, ...columnsOf(kind).map(property)],
}));

export const RELATIONSHIP_PROPERTIES: readonly Property[] = EDGE_COLUMNS.map(property);

/** The values of a node in the order of its table. */
export function nodeRow(stream: GraphStream, node: StreamNode): readonly PropertyValue[] {
  const item: NodeItem = nodeItem(stream, node);
  return [node.key, node.attributes.label, ...columnsOf(node.attributes.kind).map(({ value }) => value(item))];
}

/** The values of a relationship in the order of `RELATIONSHIP_PROPERTIES`. */
export function relationshipRow(stream: GraphStream, { attributes, evidence }: StreamEdge): readonly PropertyValue[] {
  const item = { edge: attributes, ...shownBy(evidence, stream) };
  return EDGE_COLUMNS.map(({ value }) => value(item));
}

export function relationshipOf({ attributes }: StreamEdge): string {
  return relationshipType(sortOf(attributes));
}

function property({ title, type }: Column<never>): Property {
  return { name: title, type };
}

export { nodeLabel, relationshipType };
