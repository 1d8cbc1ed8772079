import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { DramatisGraph } from '../dramatis-graph.ts';
import { byCodeUnits } from '../order.ts';
import { seededRandom } from './seeded-random.ts';

export interface LayoutOptions {
  /** Steps of ForceAtlas2; null for as many as the size of the graph needs and bears (300, from 1,000 nodes on 60). */
  readonly iterations?: number | null;
  readonly seed?: number;
}

/** From this many nodes on, repulsion is approximated (Barnes–Hut). */
const BARNES_HUT_FROM = 1000;

export const LAYOUT_DEFAULTS: Required<LayoutOptions> = { iterations: null, seed: 1 };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Positions for drawing: ForceAtlas2 from a start in which communities (Louvain) lie together. The graph is not changed.
 *
 * The same graph has the same positions, whatever the order it was built in: nodes are taken by key, the random source is
 * seeded, and the start uses no function that machines round differently. ForceAtlas2 takes a logarithm for its step width and
 * keeps its state in single precision, which swallows a last-bit difference; positions are rounded to 2 decimals.
 *
 * @returns by node key, in ForceAtlas2's own unit
 * @example layout(graph).get('a-1') //=> { x: 12.31, y: -4.07 }
 * @see Jacomy et al. 2014, ForceAtlas2, PLoS ONE 9(6); Blondel et al. 2008, J. Stat. Mech. P10008
 */
export function layout(graph: DramatisGraph, options: LayoutOptions = {}): ReadonlyMap<string, Point> {
  const { iterations, seed } = { ...LAYOUT_DEFAULTS, ...options };
  const plain = withoutParallels(graph);
  if (plain.order === 0) return new Map();
  const random = seededRandom(seed);
  const communities = plain.size === 0 ? {} : louvain(plain, { rng: random });
  place(plain, communities, random);
  const isLarge = plain.order >= BARNES_HUT_FROM;
  forceAtlas2.assign(plain, {
    iterations: iterations ?? (isLarge ? 60 : 300),
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: isLarge,
      gravity: 0.05,
      scalingRatio: 10,
      slowDown: 1 + Math.ceil(Math.sqrt(Math.sqrt(plain.order))),
      strongGravityMode: true,
    },
  });
  return new Map(plain.mapNodes((key, { x, y }) => [key, { x: rounded(x), y: rounded(y) }]));
}

/** Writes `layout`'s positions into the nodes as `x` and `y`. */
export function assignLayout(graph: DramatisGraph, options: LayoutOptions = {}): void {
  for (const [key, { x, y }] of layout(graph, options)) graph.mergeNodeAttributes(key, { x, y });
}

interface PlainNode {
  x: number;
  y: number;
}

type Plain = UndirectedGraph<PlainNode, { weight: number }>;

function withoutParallels(graph: DramatisGraph): Plain {
  const plain: Plain = new UndirectedGraph<PlainNode, { weight: number }>();
  for (const key of graph.nodes().sort(byCodeUnits)) plain.addNode(key, { x: 0, y: 0 });
  for (const edge of graph.edges().sort(byCodeUnits)) {
    const [source, target] = graph.extremities(edge);
    if (source === target) continue;
    if (plain.hasEdge(source, target))
      plain.updateEdgeAttribute(source, target, 'weight', (weight) => (weight ?? 0) + 1);
    else plain.addEdge(source, target, { weight: 1 });
  }
  return plain;
}

/** Each community in a cell of a grid, its nodes at random in the cell. */
function place(plain: Plain, communities: Readonly<Record<string, number>>, random: () => number): void {
  const cells = new Map<number, number>();
  for (const community of Object.values(communities)) if (!cells.has(community)) cells.set(community, cells.size);
  const columns = Math.ceil(Math.sqrt(Math.max(1, cells.size)));
  const width = 10 * Math.ceil(Math.sqrt(plain.order / Math.max(1, cells.size)));
  plain.forEachNode((key) => {
    const cell = cells.get(communities[key] ?? -1) ?? 0;
    plain.mergeNodeAttributes(key, {
      x: width * ((cell % columns) + 0.8 * random() - columns / 2),
      y: width * (Math.floor(cell / columns) + 0.8 * random() - columns / 2),
    });
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
