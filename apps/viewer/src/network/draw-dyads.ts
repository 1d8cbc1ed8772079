import { dyads } from '../dyads/dyads.ts';
import type { Visibility } from '../filters/visibility.ts';
import { displayNode } from '../graph/display.ts';
import { mixColors, type Palette, quadColor } from '../graph/palette.ts';
import type { ViewGraph, ViewNode } from '../graph/view-graph.ts';
import type { Drawing } from './drawing.ts';

/** Actors alone, and a line from one to another for all the shown events between them: coloured by quadrant, thicker the more there are. */
export function drawDyads(graph: ViewGraph, visible: Visibility, palette: Palette): Drawing {
  const { columns } = graph;
  const found = dyads(columns, visible.nodes);
  const taking = new Set(found.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: [...taking]
      .sort((a, b) => a - b)
      .map((index) => graph.nodes.get(columns.keys[index] as string) as ViewNode)
      .map((node) => ({ key: node.key, ...displayNode(node, palette, taking.size), place: null })),
    edges: found.map(({ key, from, to, events, quad }) => {
      const strong = quadColor(quad, palette);
      return {
        key,
        source: columns.keys[from] as string,
        target: columns.keys[to] as string,
        look: {
          pattern: 'arrow',
          size: Math.min(8, 1 + 1.2 * Math.sqrt(events.length)),
          color: mixColors(strong, palette.background, 0.3),
          strong,
          pull: Math.sqrt(events.length),
        },
      };
    }),
  };
}
