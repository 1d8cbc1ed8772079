import type { Column } from '../columns/column.ts';
import { EDGE_COLUMNS, sortOf } from '../columns/edge-columns.ts';
import { shownBy } from '../columns/evidence-columns.ts';
import { NODE_COLUMNS } from '../columns/node-columns.ts';
import { nodeItem } from '../columns/node-item.ts';
import { edgesOf, type GraphStream } from '../stream/graph-stream.ts';
import { cypherString, cypherValue } from './cypher-value.ts';
import { nodeLabel, relationshipType } from './names.ts';

/**
 * A script of MERGE statements, one a line, for Neo4j, Memgraph, LadybugDB and other databases that speak openCypher. Run twice it
 * changes nothing. docs/exports.md says which indexes to make first.
 *
 * @example [...cypherParts(stream)][0] //=> "MERGE (n:Actor {key: 'actor:government:IRN'}) SET n.label = 'Government of Iran', …;\n"
 */
export function* cypherParts(stream: GraphStream): Generator<string, void, undefined> {
  const labels = new Map<string, string>();
  for (const node of stream.nodes()) {
    const label = nodeLabel(node.attributes);
    if (label !== 'Event') labels.set(node.key, label);
    const own = `n.label = ${cypherString(node.attributes.label)}`;
    const rest = settings('n', nodeItem(stream, node), NODE_COLUMNS);
    yield `MERGE (n:${label} {key: ${cypherString(node.key)}}) SET ${[own, ...rest].join(', ')};\n`;
  }
  for (const { source, target, attributes, evidence } of edgesOf(stream)) {
    const [from, to] = [source, target].map(
      (key, at) => `(${'ab'[at]}:${labels.get(key) ?? 'Event'} {key: ${cypherString(key)}})`,
    );
    const rest = settings('r', { edge: attributes, ...shownBy(evidence, stream) }, EDGE_COLUMNS);
    const type = relationshipType(sortOf(attributes));
    yield `MATCH ${from}, ${to} MERGE (a)-[r:${type}]->(b) SET ${rest.join(', ')};\n`;
  }
}

function settings<Item>(name: string, item: Item, columns: readonly Column<Item>[]): readonly string[] {
  return columns.flatMap((column) => {
    const value = column.value(item);
    const literal = value === null ? null : cypherValue(value);
    return literal === null ? [] : [`${name}.${column.title} = ${literal}`];
  });
}
