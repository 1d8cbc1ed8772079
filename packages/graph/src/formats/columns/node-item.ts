import type { GraphStream, StreamNode } from '../stream/graph-stream.ts';
import { shownBy } from './evidence-columns.ts';
import type { NodeItem } from './node-columns.ts';

/** What the columns of a node are filled from. */
export function nodeItem(stream: GraphStream, { attributes: node, evidence }: StreamNode): NodeItem {
  const speaker = node.kind === 'event' && node.speaker !== null ? stream.node(node.speaker) : null;
  return { node, saidBy: speaker?.attributes.label ?? null, ...shownBy(evidence, stream) };
}
