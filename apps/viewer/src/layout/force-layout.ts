import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { communitiesOf } from './communities.ts';
import type { LayoutRequest } from './layout-messages.ts';
import { placeLoneNodes, splitLoneNodes } from './lone-nodes.ts';
import { seedPositions } from './seed-positions.ts';

const FLOATS_PER_NODE = 10;
const FLOATS_PER_EDGE = 3;
/** Where a node's row says whether it is held. */
const FIXED = 9;

/**
 * Above this many nodes few, long steps are taken: from a start by communities, twenty without slowing down bring the ends of edges as near
 * each other as a hundred and twenty slow ones (0.55 of the distance of any two nodes, at 10,000 nodes), in a seventh of the time.
 */
const MANY = 2000;
/** Steps for a readable drawing. */
const stepsFor = (order: number): number => (order <= 500 ? 600 : order <= MANY ? 300 : 18);

/**
 * Lay a graph out: Louvain communities as a start (readable far sooner), then ForceAtlas2, the last fifth of it with room for each
 * node's size. Nodes without an edge are set in rows below. The same graph gives the same positions whatever `stepsPerPart`.
 *
 * @yields positions after every `stepsPerPart` steps; the last is the result
 * @see Jacomy et al. 2014, PLoS ONE 9(6) (ForceAtlas2); Blondel et al. 2008 (Louvain)
 */
export function* forceLayout(request: LayoutRequest, stepsPerPart: number): Generator<Float32Array> {
  const { connected, joined } = splitLoneNodes(request);
  if (joined.order === 0) yield placeLoneNodes(request.order, connected, new Float32Array());
  else
    for (const positions of joinedLayout(joined, stepsPerPart))
      yield placeLoneNodes(request.order, connected, positions);
}

function* joinedLayout(request: LayoutRequest, stepsPerPart: number): Generator<Float32Array> {
  const { order, sources, targets, weights, sizes, held, heldAt } = request;
  const start = seedPositions(communitiesOf(request));
  const nodes = new Float32Array(order * FLOATS_PER_NODE);
  const edges = new Float32Array(sources.length * FLOATS_PER_EDGE);
  for (let node = 0; node < order; node += 1)
    nodes.set(
      [start[node * 2] as number, start[node * 2 + 1] as number, 0, 0, 0, 0, 1, 1, (sizes[node] as number) * 1.2, 0],
      node * FLOATS_PER_NODE,
    );
  held.forEach((node, row) => {
    const at = node * FLOATS_PER_NODE;
    nodes[at] = heldAt[row * 2] as number;
    nodes[at + 1] = heldAt[row * 2 + 1] as number;
    nodes[at + FIXED] = 1;
  });
  sources.forEach((source, edge) => {
    const target = targets[edge] as number;
    const weight = weights[edge] as number;
    edges.set([source * FLOATS_PER_NODE, target * FLOATS_PER_NODE, weight], edge * FLOATS_PER_EDGE);
    for (const end of [source, target]) {
      const at = end * FLOATS_PER_NODE + 6;
      nodes[at] = (nodes[at] as number) + weight;
    }
  });
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 14,
    strongGravityMode: true,
    gravity: 0.06,
    slowDown: order > MANY ? 1 : 1 + Math.log(Math.max(2, order)),
    barnesHutOptimize: order > 1000,
    barnesHutTheta: order > MANY ? 1.5 : 0.6,
  };
  const steps = stepsFor(order);
  const withRoom = { ...settings, adjustSizes: true, barnesHutOptimize: false };
  const roomFrom = order > MANY ? steps : Math.floor(steps * 0.8);
  for (let step = 1; step <= steps; step += 1) {
    iterate(step > roomFrom ? withRoom : settings, nodes, edges);
    if (step % stepsPerPart === 0 || step === steps) yield positionsOf(nodes, order);
  }
}

function positionsOf(nodes: Float32Array, order: number): Float32Array {
  const positions = new Float32Array(order * 2);
  for (let node = 0; node < order; node += 1) {
    const x = nodes[node * FLOATS_PER_NODE] as number;
    const y = nodes[node * FLOATS_PER_NODE + 1] as number;
    positions[node * 2] = Number.isFinite(x) ? x : 0;
    positions[node * 2 + 1] = Number.isFinite(y) ? y : 0;
  }
  return positions;
}
