import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { isShown, type Visibility } from '../filters/visibility.ts';
import { displayEdge, displayNode, type EdgeDisplay, type NodeDisplay } from '../graph/display.ts';
import { mixColors, type Palette } from '../graph/palette.ts';
import { neighbours, type ViewGraph } from '../graph/view-graph.ts';
import { seedPositions } from '../layout/seed-positions.ts';
import { startLayout } from '../layout/start-layout.ts';
import type { Selection } from '../state/selection.ts';
import { drawLabels } from './draw-labels.ts';
import { frameNodes } from './frame-nodes.ts';
import { layoutRequest } from './layout-request.ts';
import { LineProgram } from './line-program.ts';
import { ShapeProgram, shapeBackground } from './shape-program.ts';

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
  readonly onSelect: (selection: Selection | null) => void;
  readonly onLayout: (isBusy: boolean) => void;
}

/** The drawing, and the few things the page may ask of it. */
export interface Network {
  readonly select: (selection: Selection | null, move: boolean) => void;
  readonly show: (visible: Visibility) => void;
  readonly paint: (palette: Palette) => void;
  readonly zoom: (direction: 'in' | 'out' | 'all') => void;
  readonly kill: () => void;
}

type Place = { x: number; y: number };

/**
 * Draw a graph into an empty element.
 *
 * @throws {Error} the browser has no WebGL
 */
export function createNetwork(container: HTMLElement, graph: ViewGraph, options: NetworkOptions): Network {
  const { isStill, onSelect, onLayout } = options;
  let { palette } = options;
  const drawing = new MultiDirectedGraph<NodeDisplay & Place, EdgeDisplay>();
  const keys = [...graph.nodes.keys()];
  const hasPositions = keys.length > 0 && [...graph.nodes.values()].every(({ x, y }) => x !== null && y !== null);
  const seed = seedPositions(keys.map(() => 0));
  keys.forEach((key, index) => {
    const node = graph.nodes.get(key);
    if (node === undefined) return;
    const place = hasPositions
      ? { x: node.x ?? 0, y: node.y ?? 0 }
      : { x: seed[index * 2] ?? 0, y: seed[index * 2 + 1] ?? 0 };
    drawing.addNode(key, { ...displayNode(node, palette, graph.nodes.size), ...place });
  });
  for (const edge of graph.edges.values())
    drawing.addEdgeWithKey(edge.key, edge.source, edge.target, displayEdge(edge, graph, palette));
  const isJoined = (key: string) => Number(graph.edgesOf.has(key));
  const size = (key: string) => drawing.getNodeAttribute(key, 'size');
  const order = [...keys].sort((a, b) => isJoined(b) - isJoined(a) || size(b) - size(a) || (a < b ? -1 : 1));

  let visible: Visibility | null = null;
  let selection: Selection | null = null;
  let hovered: string | null = null;
  /** Nodes and edges of the selection; all others are faint. */
  let focus: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null = null;

  const isDrawn = (key: string) => visible === null || isShown(graph.columns, visible, key);
  const setBackground = () => {
    const channel = (at: number) => Number.parseInt(palette.background.slice(at, at + 2), 16) / 255;
    shapeBackground.color = [channel(1), channel(3), channel(5)];
  };
  setBackground();

  const sigma = new Sigma<NodeDisplay & Place, EdgeDisplay>(drawing, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    nodeProgramClasses: { shape: ShapeProgram as never },
    edgeProgramClasses: { line: LineProgram as never },
    defaultDrawNodeHover: () => undefined,
    enableEdgeEvents: graph.edges.size <= POINTABLE_EDGES,
    hideEdgesOnMove: graph.edges.size > MANY_EDGES,
    stagePadding: 64,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    nodeReducer: (key, data) => {
      if (!isDrawn(key)) return { ...data, hidden: true };
      if (key === selection?.key) return { ...data, size: data.size * 1.25 + 1, zIndex: 3, color: palette.ink };
      if (key === hovered) return { ...data, size: data.size * 1.15 + 1, zIndex: 3, color: palette.ink };
      if (focus !== null && !focus.nodes.has(key)) {
        return { ...data, opacity: FAINT, zIndex: 0 };
      }
      return { ...data, zIndex: focus === null ? 1 : 2 };
    },
    edgeReducer: (key, data) => {
      const edge = graph.edges.get(key);
      if (edge === undefined || !isDrawn(edge.source) || !isDrawn(edge.target)) return { ...data, hidden: true };
      const isNear = hovered !== null && (edge.source === hovered || edge.target === hovered);
      if (key === selection?.key || key === hovered)
        return { ...data, color: palette.ink, size: data.size + 1.5, zIndex: 3 };
      if (isNear || focus?.edges.has(key)) return { ...data, color: data.strong, size: data.size + 0.4, zIndex: 2 };
      if (focus !== null) return { ...data, color: mixColors(data.color, palette.background, 0.75), zIndex: 0 };
      return { ...data, zIndex: 1 };
    },
  });

  sigma.on('afterRender', () => {
    const isNode = (key: string | undefined | null): key is string =>
      key != null && graph.nodes.has(key) && isDrawn(key);
    const near = isNode(hovered) ? [...neighbours(graph, hovered)] : [];
    drawLabels(sigma as unknown as Sigma, {
      order,
      must: [hovered, selection?.key].filter(isNode),
      forced: [...near, ...(focus?.nodes ?? [])].filter(isNode),
      isFocused: focus !== null,
      palette,
    });
  });

  const around = (key: string | null): { nodes: string[]; edges: string[] } => {
    if (key === null) return { nodes: [], edges: [] };
    if (!graph.nodes.has(key)) return { nodes: [], edges: graph.edges.has(key) ? [key] : [] };
    return { nodes: [key], edges: [...(graph.edgesOf.get(key) ?? [])] };
  };
  const hover = (key: string | null) => {
    if (key === hovered) return;
    const before = around(hovered);
    hovered = key;
    const after = around(key);
    container.style.cursor = key === null ? '' : 'pointer';
    sigma.refresh({
      partialGraph: { nodes: [...before.nodes, ...after.nodes], edges: [...before.edges, ...after.edges] },
      skipIndexation: true,
      schedule: true,
    });
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('enterEdge', ({ edge }) => hover(edge));
  sigma.on('leaveEdge', () => hover(null));
  sigma.on('clickNode', ({ node }) => {
    clicked = node;
    onSelect({ kind: 'node', key: node });
  });
  sigma.on('clickEdge', ({ edge }) => onSelect({ kind: 'edge', key: edge }));
  sigma.on('clickStage', () => onSelect(null));
  sigma.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault());

  const moveTo = (key: string) => {
    const near = [key, ...neighbours(graph, key)].filter(isDrawn);
    frameNodes(sigma as unknown as Sigma, near, isStill);
  };

  /** Chosen on the canvas: the view stays where the pointer is. */
  let clicked: string | null = null;
  let isLayingOut = false;
  let endLayout: () => void = () => undefined;
  const finishLayout = () => {
    isLayingOut = false;
    sigma.refresh();
    if (selection?.kind === 'node') moveTo(selection.key);
    onLayout(false);
  };
  if (!hasPositions && keys.length > 1) {
    const index = new Map(keys.map((key, at) => [key, at]));
    isLayingOut = true;
    onLayout(true);
    endLayout = startLayout(
      layoutRequest(graph, index, size),
      ({ positions, done }) => {
        if (!isStill || done)
          drawing.updateEachNodeAttributes(
            (key, attributes) => {
              const at = (index.get(key) ?? 0) * 2;
              return { ...attributes, x: positions[at] ?? 0, y: positions[at + 1] ?? 0 };
            },
            { attributes: ['x', 'y'] },
          );
        if (done) finishLayout();
      },
      finishLayout,
    );
  }

  return {
    select: (next, move) => {
      selection = next;
      const edge = next?.kind === 'edge' ? graph.edges.get(next.key) : undefined;
      if (next === null) focus = null;
      else if (edge !== undefined) focus = { nodes: new Set([edge.source, edge.target]), edges: new Set([edge.key]) };
      else
        focus = {
          nodes: new Set([next.key, ...neighbours(graph, next.key)]),
          edges: new Set(graph.edgesOf.get(next.key) ?? []),
        };
      sigma.refresh({ skipIndexation: true });
      if (move && !isLayingOut && next?.kind === 'node' && next.key !== clicked) moveTo(next.key);
      clicked = null;
    },
    show: (next) => {
      visible = next;
      sigma.refresh();
    },
    paint: (next) => {
      palette = next;
      setBackground();
      drawing.updateEachNodeAttributes((key, attributes) => {
        const node = graph.nodes.get(key);
        return node === undefined ? attributes : { ...attributes, ...displayNode(node, palette, graph.nodes.size) };
      });
      drawing.updateEachEdgeAttributes((key, attributes) => {
        const edge = graph.edges.get(key);
        return edge === undefined ? attributes : displayEdge(edge, graph, palette);
      });
      sigma.refresh();
    },
    zoom: (direction) => {
      const camera = sigma.getCamera();
      const step = { duration: isStill ? 1 : 180 };
      if (direction === 'all') void camera.animatedReset(step);
      else if (direction === 'in') void camera.animatedZoom(step);
      else void camera.animatedUnzoom(step);
    },
    kill: () => {
      endLayout();
      sigma.kill();
    },
  };
}
