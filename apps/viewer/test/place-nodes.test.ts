import { describe, expect, test } from 'vitest';
import { displayNode } from '../src/graph/display.ts';
import { PALETTES } from '../src/graph/palette.ts';
import type { Drawing, DrawnNode } from '../src/network/drawing.ts';
import { type Known, placeNodes } from '../src/network/place-nodes.ts';

const looks = displayNode({ kind: 'actor', label: '', type: null, mentions: 1, event: null }, PALETTES.light, 10);
const node = (key: string, more: Partial<DrawnNode> = {}): DrawnNode => ({ key, ...looks, place: null, ...more });
const edge = (source: string, target: string) => ({
  key: `${source} ${target}`,
  source,
  target,
  look: { pattern: 'solid' as const, size: 1, color: '#000000', strong: '#000000', pull: 1 },
});
const place = (drawing: Partial<Drawing>, known: Readonly<Record<string, Known>>) =>
  placeNodes({ nodes: [], edges: [], ...drawing }, new Map(Object.entries(known)));
const ten = Array.from({ length: 10 }, (_, at) => `n${at}`);
const known = Object.fromEntries(ten.map((key, at) => [key, { x: at * 10, y: 0 }]));

describe('placeNodes', () => {
  test('what was drawn before stays, even against the file', () => {
    const { places, isPlaced } = place({ nodes: ten.map((key) => node(key, { place: { x: -1, y: -1 } })) }, known);
    expect(places).toEqual(Object.values(known));
    expect(isPlaced).toBe(true);
  });

  test('nothing known: laid out, each at a place of its own until then', () => {
    const { places, isPlaced } = place({ nodes: ten.map((key) => node(key)) }, {});
    expect(isPlaced).toBe(false);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(10);
  });

  test('the members of an opened community come out of it, and the others stay', () => {
    const members = Array.from({ length: 40 }, (_, at) => node(`m${at}`, { outOf: 'community:3' }));
    const { places, isPlaced } = place(
      { nodes: [...ten.map((key) => node(key)), ...members] },
      { ...known, 'community:3': { x: 50, y: 20 } },
    );
    expect(isPlaced).toBe(true);
    expect(places.slice(0, 10)).toEqual(Object.values(known));
    for (const { x, y } of places.slice(10)) expect(Math.hypot(x - 50, y - 20)).toBeLessThan(10);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(50);
  });

  test('a few new ones stand by what they are joined to; many ask for a layout', () => {
    const some = place(
      { nodes: [...ten.map((key) => node(key)), node('new')], edges: [edge('new', 'n4'), edge('n6', 'new')] },
      known,
    );
    expect(some.isPlaced).toBe(true);
    expect(Math.abs((some.places.at(-1)?.x ?? 0) - 50)).toBeLessThan(3);
    const many = place({ nodes: [node('n1'), node('a'), node('b')] }, known);
    expect(many.isPlaced).toBe(false);
  });
});
