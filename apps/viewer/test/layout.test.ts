import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forceLayout } from '../src/layout/force-layout.ts';
import type { LayoutRequest } from '../src/layout/layout-messages.ts';
import { seedPositions } from '../src/layout/seed-positions.ts';
import { placeLabels } from '../src/network/place-labels.ts';

const NONE_HELD = { held: new Uint32Array(), heldAt: new Float32Array() };

/** Two rings of `half` nodes joined by one edge. */
const rings = (half: number): LayoutRequest => {
  const pairs = Array.from({ length: half * 2 }, (_, node) => {
    const start = node < half ? 0 : half;
    return [node, start + ((node - start + 1) % half)] as const;
  });
  const edges = [...pairs, [0, half] as const];
  return {
    order: half * 2,
    sources: Uint32Array.from(edges, ([source]) => source),
    targets: Uint32Array.from(edges, ([, target]) => target),
    weights: new Float32Array(edges.length).fill(1),
    sizes: new Float32Array(half * 2).fill(5),
    ...NONE_HELD,
  };
};
const last = (parts: Iterable<Float32Array>) => [...parts].at(-1);

describe('forceLayout', () => {
  test('the same graph has the same positions, in whatever parts it is computed', () => {
    expect(last(forceLayout(rings(12), 7))).toEqual(last(forceLayout(rings(12), 100)));
  });

  test('keeps apart what is not joined', () => {
    const positions = last(forceLayout(rings(12), 50)) as Float32Array;
    const middle = (from: number) => {
      const own = Array.from({ length: 12 }, (_, offset) => (from + offset) * 2);
      const mean = (axis: number) => own.reduce((sum, at) => sum + (positions[at + axis] ?? 0), 0) / 12;
      return [mean(0), mean(1)] as const;
    };
    const [left, right] = [middle(0), middle(12)];
    expect(Math.hypot(left[0] - right[0], left[1] - right[1])).toBeGreaterThan(20);
  });

  test('what is held stays, and the rest goes around it', () => {
    const held = { held: Uint32Array.of(3), heldAt: Float32Array.of(500, -40) };
    const positions = last(forceLayout({ ...rings(12), ...held }, 50)) as Float32Array;
    expect([...positions.slice(6, 8)]).toEqual([500, -40]);
    expect(positions.every(Number.isFinite)).toBe(true);
  });

  test.each([1, 2, 3])('places a graph of %d nodes without an edge', (order) => {
    const none = { ...NONE_HELD, sources: new Uint32Array(), targets: new Uint32Array(), weights: new Float32Array() };
    const positions = last(forceLayout({ order, ...none, sizes: new Float32Array(order).fill(4) }, 50));
    expect([...(positions ?? [])].filter(Number.isFinite)).toHaveLength(order * 2);
  });
});

test('seedPositions gives every node a place of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 80 }), (communities) => {
      const positions = seedPositions(communities);
      const places = new Set(communities.map((_, node) => `${positions[node * 2]} ${positions[node * 2 + 1]}`));
      expect(places.size).toBe(communities.length);
    }),
  );
});

test('placeLabels never lets two labels touch, nor one leave the drawing', () => {
  const candidate = fc.record({
    key: fc.string(),
    text: fc.constant('x'),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.integer({ min: 2, max: 12 }),
    width: fc.integer({ min: 10, max: 120 }),
    claim: fc.constantFrom('near' as const, 'free' as const),
  });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 30 }), (candidates) => {
      const numbered = candidates.map((one, at) => ({ ...one, key: String(at) }));
      const boxes = placeLabels(numbered, 16, { width: 400, height: 300 }).map(({ key, x, y }) => {
        const width = numbered[Number(key)]?.width ?? 0;
        return { left: x, right: x + width, top: y - 8, bottom: y + 8 };
      });
      for (const [at, box] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
        for (const other of boxes.slice(at + 1))
          expect(
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
          ).toBe(true);
      }
    }),
  );
});

test('placeLabels lets a label that must show cover others, and one that is near cover nodes only', () => {
  const at = (key: string, x: number, claim: 'must' | 'near' | 'free') =>
    ({ key, text: key, x, y: 8, radius: 4, width: 60, claim }) as const;
  const keys = (...claims: Parameters<typeof at>[2][]) =>
    placeLabels(
      claims.map((claim, index) => at(String(index), 40 + index * 10, claim)),
      16,
      { width: 120, height: 16 },
    ).map(({ key }) => key);
  expect(keys('must', 'must', 'free')).toEqual(['0', '1']);
  expect(keys('near', 'near', 'free')).toEqual(['0']);
  expect(keys('free', 'free')).toEqual(['1']);
});
