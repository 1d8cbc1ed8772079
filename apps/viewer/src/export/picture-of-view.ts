import { layout } from '@dramatis/graph';
import type { Visibility } from '../filters/visibility.ts';
import type { Palette } from '../graph/palette.ts';
import { drawDyads } from '../network/draw-dyads.ts';
import { drawEvents } from '../network/draw-events.ts';
import type { ExportContext } from './export-context.ts';
import type { Picture } from './network-svg.ts';
import type { Point } from './svg-shapes.ts';
import { viewOfGraph } from './view-of-graph.ts';

/** More nodes than a sheet can show, or a layout here would place in time. */
const MOST_NODES = 10_000;

/**
 * What the network shows, in colours for paper: each node where the stage has it, else where the file has it, else where a new layout
 * puts it.
 *
 * @throws {Error} more nodes than can be drawn, and no stage that has them in groups
 */
export async function pictureOfView(context: ExportContext, visible: Visibility, palette: Palette): Promise<Picture> {
  const { graph, view, stage } = context;
  const { columns } = graph;
  const shown = stage.current?.sigma.getGraph();
  const isGrouped = shown?.someNode((key) => !columns.indexOf.has(key)) ?? false;
  if (shown !== undefined && isGrouped && visible === context.visible)
    return {
      nodes: shown.mapNodes((key, { x, y, ...display }) => ({ key, ...display, place: { x, y } })),
      edges: shown.mapEdges((key, look, source, target) => ({ key, source, target, look })),
    };
  const { nodes, edges } =
    view.state.projection === 'dyads' ? drawDyads(graph, visible, palette) : drawEvents(graph, palette, visible.nodes);
  if (nodes.length > MOST_NODES) throw new Error('there is too much to draw: filter first');
  const known = (key: string, place: Point | null): Point | null => {
    const at = shown?.hasNode(key) ? shown.getNodeAttributes(key) : place;
    return at === null ? null : { x: at.x, y: at.y };
  };
  const places = nodes.map(({ key, place }) => known(key, place));
  if (places.every((place) => place !== null))
    return { nodes: nodes.map((node, at) => ({ ...node, place: places[at] as Point })), edges };
  const found = layout(
    await viewOfGraph(context.opened.file, (key) => visible.nodes[columns.indexOf.get(key) ?? -1] === 1),
  );
  return { nodes: nodes.map((node) => ({ ...node, place: found.get(node.key) ?? { x: 0, y: 0 } })), edges };
}
