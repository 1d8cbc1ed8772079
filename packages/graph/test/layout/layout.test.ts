import { assignLayout, build, type Extraction, layout, writeJson } from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { actor, event, extraction, twoReports } from '../sample.ts';

/** Two groups of actors that only meet within their group. */
function twoGroups(size: number): Extraction {
  const names = ['left', 'right'].flatMap((side) => Array.from({ length: size }, (_, index) => `${side}-${index}`));
  const told = names.map((name, index) => {
    const [side] = name.split('-');
    return event(`e-${name}`, { actor: [name], recipient: [`${side}-${(index * 3 + 1) % size}`] });
  });
  return extraction(
    'd-1',
    names.map((name) => actor(name)),
    told,
  );
}

describe('layout', () => {
  test('gives every node a finite place, rounded to 2 decimals', () => {
    const graph = build([twoGroups(20)]);
    const places = layout(graph);
    expect([...places.keys()].sort()).toEqual(graph.nodes().sort());
    for (const { x, y } of places.values()) {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      expect(Math.round(x * 100) / 100).toBe(x);
      expect(Object.is(x, -0) || Object.is(y, -0)).toBe(false);
    }
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(graph.order / 2);
  });

  test('leaves the graph as it was; assignLayout writes x and y', () => {
    const graph = build(twoReports());
    const before = writeJson(graph);
    const places = layout(graph);
    expect(writeJson(graph)).toBe(before);
    assignLayout(graph);
    expect(graph.getNodeAttributes('a-iran')).toMatchObject(places.get('a-iran')!);
  });

  test('is the same twice and in any order of building', () => {
    const [one, two] = twoReports() as [Extraction, Extraction];
    expect([...layout(build([two, one]))]).toEqual([...layout(build([one, two]))]);
    expect([...layout(build([one]), { seed: 2 })]).not.toEqual([...layout(build([one]), { seed: 1 })]);
  });

  test('keeps to these places, on every machine', () => {
    expect(Object.fromEntries(layout(build([twoReports()[0]!])))).toMatchInlineSnapshot(`
      {
        "a-iran": {
          "x": -8.75,
          "y": -2.21,
        },
        "a-usa": {
          "x": -4.36,
          "y": -10.2,
        },
        "e-d-1": {
          "x": 3,
          "y": -0.98,
        },
        "l-asad": {
          "x": 12.8,
          "y": 3.96,
        },
      }
    `);
  });

  test('draws what belongs together together', () => {
    const places = layout(build([twoGroups(30)]));
    const middle = (side: string): { x: number; y: number } => {
      const points = [...places].filter(([key]) => key.startsWith(side)).map(([, point]) => point);
      const mean = (axis: 'x' | 'y'): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
      return { x: mean('x'), y: mean('y') };
    };
    const [left, right] = [middle('left'), middle('right')];
    const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
      Math.hypot(a.x - b.x, a.y - b.y);
    const nearOwn = [...places].filter(([key, point]) => {
      if (key.startsWith('e-')) return false;
      const [own, other] = key.startsWith('left') ? [left, right] : [right, left];
      return distance(point, own) < distance(point, other);
    });
    expect(nearOwn.length).toBeGreaterThanOrEqual(54);
  });

  test('of nothing is nothing; of nodes without edges are places', () => {
    expect(layout(build([])).size).toBe(0);
    expect(layout(build([extraction('d-1', [actor('a-1'), actor('a-2')])])).size).toBe(2);
  });
});
