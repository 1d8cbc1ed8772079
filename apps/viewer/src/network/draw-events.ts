import { displayEdge, displayNode } from '../graph/display.ts';
import type { Palette } from '../graph/palette.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { Drawing } from './drawing.ts';

/**
 * The graph as it is: events as nodes, roles and relations as lines.
 *
 * @param mask which nodes to draw, by index; null for all
 */
export function drawEvents(graph: ViewGraph, palette: Palette, mask: Uint8Array | null): Drawing {
  const { indexOf } = graph.columns;
  const isDrawn = (key: string) => mask === null || mask[indexOf.get(key) as number] === 1;
  const nodes = [...graph.nodes.values()].filter(({ key }) => isDrawn(key));
  return {
    nodes: nodes.map((node) => ({
      key: node.key,
      ...displayNode(node, palette, nodes.length),
      place: node.x === null || node.y === null ? null : { x: node.x, y: node.y },
    })),
    edges: [...graph.edges.values()]
      .filter(({ source, target }) => isDrawn(source) && isDrawn(target))
      .map((edge) => ({
        key: edge.key,
        source: edge.source,
        target: edge.target,
        ...displayEdge(edge, graph, palette),
      })),
  };
}
