const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Area one node takes, as the radius of its disc. */
const NODE_RADIUS = 6;

/** Point `index` of a sunflower: evenly spread over a disc, in order from the centre. */
const sunflower = (index: number, spacing: number): readonly [number, number] => {
  const radius = spacing * Math.sqrt(index);
  return [radius * Math.cos(index * GOLDEN_ANGLE), radius * Math.sin(index * GOLDEN_ANGLE)];
};

/**
 * Starting positions: each community a disc, the discs set from the largest outward.
 *
 * @param communities community of each node
 * @returns x and y of each node, interleaved
 * @example seedPositions([0, 0, 1]).length //=> 6
 */
export function seedPositions(communities: ArrayLike<number>): Float32Array {
  const members = new Map<number, number[]>();
  for (let node = 0; node < communities.length; node += 1) {
    const community = communities[node] as number;
    const list = members.get(community);
    if (list === undefined) members.set(community, [node]);
    else list.push(node);
  }
  const largestFirst = [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const positions = new Float32Array(communities.length * 2);
  let placed = 0;
  for (const nodes of largestFirst) {
    const middle = placed + nodes.length / 2;
    const [centerX, centerY] = placed === 0 ? [0, 0] : sunflower(middle, NODE_RADIUS * 2);
    nodes.forEach((node, index) => {
      const [x, y] = sunflower(index + 0.5, NODE_RADIUS);
      positions[node * 2] = centerX + x;
      positions[node * 2 + 1] = centerY + y;
    });
    placed += nodes.length;
  }
  return positions;
}
