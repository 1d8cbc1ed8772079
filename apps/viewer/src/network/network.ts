import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { EdgeDisplay, NodeDisplay } from '../graph/display.ts';
import type { Palette } from '../graph/palette.ts';
import { startLayout } from '../layout/start-layout.ts';
import { drawLabels } from './draw-labels.ts';
import type { Drawing } from './drawing.ts';
import { edgeLooks } from './edge-looks.ts';
import { frameNodes } from './frame-nodes.ts';
import type { ItemMask } from './item-mask.ts';
import { layoutRequest } from './layout-request.ts';
import { lineProgram } from './line-program.ts';
import { letNodesBeDragged } from './node-drag.ts';
import { type Known, placeNodes } from './place-nodes.ts';
import { shapeBackground, shapeProgram } from './shape-program.ts';

/** Above this many edges they are not hovered or clicked: finding the edge under the pointer costs as much as drawing all. */
const POINTABLE_EDGES = 2000;
/** Above this many they are not drawn while the view moves. */
const MANY_EDGES = 5000;
/** Opacity of nodes outside the selection's neighbourhood. */
const FAINT = 0.18;

export interface NetworkOptions {
  readonly palette: Palette;
  /** Without motion the layout shows only when it is done, and the camera jumps. */
  readonly isStill: boolean;
  readonly onNode: (key: string) => void;
  readonly onEdge: (key: string) => void;
  readonly onStage: () => void;
  readonly onLayout: (isBusy: boolean) => void;
}

type Place = { x: number; y: number };
/** `at` is its number in the drawing. */
export type NodeAttributes = NodeDisplay & Place & { readonly at: number; isPinned?: boolean };
export type NetworkGraph = MultiDirectedGraph<NodeAttributes, EdgeDisplay>;

/** Nodes and edges that stand out; all others are faint. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** The drawing, and the few things the page may ask of it. */
export interface Network {
  /** Draw something else in its place; what stays keeps its position. */
  readonly draw: (drawing: Drawing, palette: Palette) => void;
  /** Select a node or edge of the drawing with what is next to it; null for none. */
  readonly select: (key: string | null) => void;
  /** Stand out beside the selection: a path. */
  readonly mark: (emphasis: Emphasis | null) => void;
  readonly show: (isShown: (key: string) => boolean) => void;
  readonly zoom: (direction: 'in' | 'out' | 'all') => void;
  /** Lay it out anew; nodes moved by hand stay where they are. */
  readonly arrange: () => void;
  /** Keys of the shown nodes within a polygon, in pixels of the container. */
  readonly within: (polygon: readonly Place[]) => readonly string[];
  /** What is on the stage now, for pictures of it. */
  readonly sigma: Sigma<NodeAttributes, EdgeDisplay>;
  readonly kill: () => void;
}

/**
 * Draw into an empty element.
 *
 * @throws {Error} the browser has no WebGL
 */
export function createNetwork(container: HTMLElement, first: Drawing, options: NetworkOptions): Network {
  const { isStill, onLayout } = options;
  let { palette } = options;
  const graph: NetworkGraph = new MultiDirectedGraph();
  /** Where each node was last, drawn now or not: what comes back stands where it stood. */
  const known = new Map<string, Known>();
  let order: readonly string[] = [];
  const mask: ItemMask = { nodes: new Uint8Array(first.nodes.length).fill(1), version: 0 };
  const isShown = (key: string) => mask.nodes[graph.getNodeAttribute(key, 'at')] === 1;
  let selected: string | null = null;
  let hovered: string | null = null;
  let focus: Emphasis | null = null;
  let marked: Emphasis | null = null;
  /** Chosen on the canvas: the view stays where the pointer is. */
  let clicked: string | null = null;
  let endLayout: (() => void) | null = null;

  const isPlaced = fill(graph, first, known);
  order = labelOrder(graph);
  setBackground(palette);
  let looks = edgeLooks(palette);

  const sigma = new Sigma<NodeAttributes, EdgeDisplay>(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    nodeProgramClasses: { shape: shapeProgram(mask) as never },
    edgeProgramClasses: { line: lineProgram(mask) as never },
    defaultDrawNodeHover: () => undefined,
    enableEdgeEvents: graph.size <= POINTABLE_EDGES,
    hideEdgesOnMove: graph.size > MANY_EDGES,
    stagePadding: 64,
    zIndex: true,
    minCameraRatio: 0.005,
    maxCameraRatio: 4,
    nodeReducer: (key, data) => {
      if (key === selected) return { ...data, size: data.size * 1.25 + 1, zIndex: 3, color: palette.ink };
      if (key === hovered) return { ...data, size: data.size * 1.15 + 1, zIndex: 3, color: palette.ink };
      if (focus === null && marked === null) return data;
      return focus?.nodes.has(key) || marked?.nodes.has(key)
        ? { ...data, zIndex: 2 }
        : { ...data, opacity: FAINT, zIndex: 0 };
    },
    edgeReducer: (key) => {
      const look = graph.getEdgeAttributes(key);
      if (key === selected || key === hovered) return looks.chosen(look);
      if (marked?.edges.has(key)) return looks.marked(look);
      if (focus?.edges.has(key) || (hovered !== null && graph.extremities(key).includes(hovered)))
        return looks.strong(look);
      return focus === null && marked === null ? looks.plain(look) : looks.faint(look);
    },
  });

  const isDrawnNode = (key: string | null | undefined): key is string =>
    key != null && graph.hasNode(key) && isShown(key);
  sigma.on('afterRender', () => {
    const near = isDrawnNode(hovered) ? graph.neighbors(hovered) : [];
    drawLabels(sigma as unknown as Sigma, {
      order,
      must: [hovered, selected].filter(isDrawnNode),
      forced: [...near, ...(marked?.nodes ?? []), ...(focus?.nodes ?? [])].filter(isDrawnNode),
      isFocused: focus !== null || marked !== null,
      isShown,
      palette,
    });
  });

  const hover = (key: string | null) => {
    if (key === hovered) return;
    const changed = [hovered, key];
    hovered = key;
    container.style.cursor = key === null ? '' : 'pointer';
    const nodes = changed.filter((each): each is string => each !== null && graph.hasNode(each));
    const edges = changed.flatMap((each) =>
      each === null ? [] : graph.hasNode(each) ? graph.edges(each) : graph.hasEdge(each) ? [each] : [],
    );
    sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('enterEdge', ({ edge }) => hover(edge));
  sigma.on('leaveEdge', () => hover(null));
  sigma.on('clickNode', ({ node }) => {
    clicked = node;
    options.onNode(node);
  });
  sigma.on('clickEdge', ({ edge }) => options.onEdge(edge));
  sigma.on('clickStage', () => options.onStage());
  sigma.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault());
  letNodesBeDragged(sigma, graph);

  const moveTo = (key: string) =>
    frameNodes(sigma as unknown as Sigma, [key, ...graph.neighbors(key)].filter(isDrawnNode), isStill);

  const arrange = () => {
    endLayout?.();
    endLayout = null;
    if (graph.order < 2) return;
    onLayout(true);
    const finish = () => {
      endLayout = null;
      sigma.setCustomBBox(null);
      sigma.refresh();
      if (selected !== null && graph.hasNode(selected)) moveTo(selected);
      onLayout(false);
    };
    endLayout = startLayout(
      layoutRequest(graph),
      ({ positions, done }) => {
        if (!isStill || done) {
          let at = 0;
          graph.updateEachNodeAttributes(
            (_, attributes) => {
              if (attributes.isPinned !== true) {
                attributes.x = positions[at] ?? 0;
                attributes.y = positions[at + 1] ?? 0;
              }
              at += 2;
              return attributes;
            },
            { attributes: ['x', 'y'] },
          );
        }
        if (done) finish();
      },
      finish,
    );
  };
  if (!isPlaced) arrange();

  return {
    sigma,
    draw: (next, nextPalette) => {
      palette = nextPalette;
      setBackground(palette);
      looks = edgeLooks(palette);
      mask.nodes = new Uint8Array(next.nodes.length).fill(1);
      mask.version += 1;
      const isPlacedNow = fill(graph, next, known);
      order = labelOrder(graph);
      sigma.setSetting('enableEdgeEvents', graph.size <= POINTABLE_EDGES);
      sigma.setSetting('hideEdgesOnMove', graph.size > MANY_EDGES);
      if (!isPlacedNow) arrange();
      sigma.refresh({ schedule: true });
    },
    select: (key) => {
      const next = key !== null && (graph.hasNode(key) || graph.hasEdge(key)) ? key : null;
      if (next === selected && isEmphasisOf(graph, focus, next)) return;
      selected = next;
      if (selected === null) focus = null;
      else if (graph.hasEdge(selected))
        focus = { nodes: new Set(graph.extremities(selected)), edges: new Set([selected]) };
      else focus = { nodes: new Set([selected, ...graph.neighbors(selected)]), edges: new Set(graph.edges(selected)) };
      sigma.refresh({ skipIndexation: true });
      if (endLayout === null && selected !== null && graph.hasNode(selected) && selected !== clicked) moveTo(selected);
      clicked = null;
    },
    mark: (emphasis) => {
      if (emphasis === marked) return;
      marked = emphasis;
      sigma.refresh({ skipIndexation: true });
      if (emphasis !== null) frameNodes(sigma as unknown as Sigma, [...emphasis.nodes].filter(isDrawnNode), isStill);
    },
    show: (isOne) => {
      const nodes = Uint8Array.from(graph.nodes(), (key) => Number(isOne(key)));
      if (nodes.length === mask.nodes.length && nodes.every((each, at) => each === mask.nodes[at])) return;
      mask.nodes = nodes;
      mask.version += 1;
      sigma.scheduleRender();
    },
    zoom: (direction) => {
      const camera = sigma.getCamera();
      const step = { duration: isStill ? 1 : 180 };
      if (direction === 'all') void camera.animatedReset(step);
      else if (direction === 'in') void camera.animatedZoom(step);
      else void camera.animatedUnzoom(step);
    },
    arrange,
    within: (polygon) =>
      graph.filterNodes((key) => {
        const data = sigma.getNodeDisplayData(key);
        return data !== undefined && isShown(key) && isInside(sigma.framedGraphToViewport(data), polygon);
      }),
    kill: () => {
      endLayout?.();
      sigma.kill();
    },
  };
}

/** Puts a drawing into the graph in place of what is there; returns whether it may stay so, without being laid out. */
function fill(graph: NetworkGraph, { nodes, edges }: Drawing, known: Map<string, Known>): boolean {
  graph.forEachNode((key, { x, y, isPinned }) => known.set(key, { x, y, ...(isPinned && { isPinned }) }));
  graph.clear();
  const { places, isPlaced } = placeNodes({ nodes, edges }, known);
  nodes.forEach(({ key, place: _, outOf: __, ...display }, at) => {
    graph.addNode(key, { ...display, at, ...(places[at] as Known) });
  });
  for (const { key, source, target, look } of edges) graph.addDirectedEdgeWithKey(key, source, target, look);
  return isPlaced;
}

/** Every node, the most important label first: joined ones, then by size. */
function labelOrder(graph: NetworkGraph): readonly string[] {
  const rank = new Map(graph.mapNodes((key, { size }) => [key, size + (graph.degree(key) > 0 ? 1000 : 0)] as const));
  return graph.nodes().sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || (a < b ? -1 : 1));
}

function setBackground({ background }: Palette): void {
  const channel = (at: number) => Number.parseInt(background.slice(at, at + 2), 16) / 255;
  shapeBackground.color = [channel(1), channel(3), channel(5)];
}

/** Whether what stands out is what belongs to a selection, as the graph is now. */
function isEmphasisOf(graph: NetworkGraph, focus: Emphasis | null, selected: string | null): boolean {
  if (selected === null || focus === null) return selected === null && focus === null;
  const edges = graph.hasEdge(selected) ? [selected] : graph.edges(selected);
  return edges.length === focus.edges.size && edges.every((edge) => focus.edges.has(edge));
}

/** Whether a point is in a polygon: an odd number of its sides lies to the right. */
function isInside({ x, y }: Place, polygon: readonly Place[]): boolean {
  let isIn = false;
  polygon.forEach((a, at) => {
    const b = polygon[(at + 1) % polygon.length] as Place;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
  });
  return isIn;
}
