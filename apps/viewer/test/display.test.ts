import { readFileSync } from 'node:fs';
import { STATUSES } from '@dramatis/graph/model';
import { describe, expect, test } from 'vitest';
import { displayNode, patternOf, shapeOf } from '../src/graph/display.ts';
import { mixColors, PALETTES } from '../src/graph/palette.ts';
import { readGraph } from '../src/graph/read-graph.ts';
import { safeLink } from '../src/graph/safe-link.ts';
import type { ViewNode } from '../src/graph/view-graph.ts';
import { drawEvents } from '../src/network/draw-events.ts';

const graph = readGraph(readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8'));
const node = (key: string) => graph.nodes.get(key) as ViewNode;
const light = PALETTES.light;
const drawn = drawEvents(graph, light, null);
const edge = (key: string) => drawn.edges.find((each) => each.key === key);

describe('displayNode', () => {
  test('shape says the kind', () => {
    expect([shapeOf('actor'), shapeOf('location'), shapeOf('event')]).toEqual(['circle', 'square', 'diamond']);
  });

  test.each([
    ['a-usa', light.actor],
    ['l-asad', light.location],
    ['e-kill', light.conflict],
    ['e-agree', light.talk],
    ['e-leave', light.cooperation],
    ['e-control', light.neutral],
    ['e-under', light.neutral],
  ])('%s has its colour', (key, color) => {
    expect(displayNode(node(key), light, 22).color).toBe(color);
  });

  test('an event that is not fact is hollow, one that is is full', () => {
    const planned = displayNode(node('e-rest'), light, 22);
    const happened = displayNode(node('e-leave'), light, 22);
    expect(planned.fill).not.toBe(planned.color);
    expect(happened.fill).toBe(happened.color);
  });

  test('more mentions are larger, and a larger graph has smaller nodes', () => {
    const size = (key: string, order: number) => displayNode(node(key), light, order).size;
    expect(size('a-usa', 22)).toBeGreaterThan(size('a-colonel', 22));
    expect(size('a-usa', 5000)).toBeLessThan(size('a-usa', 22));
  });
});

describe('lines', () => {
  test('every status has a pattern, and only facts are solid', () => {
    expect(STATUSES.filter((status) => patternOf(status) === 'solid')).toEqual(['happened', 'ongoing']);
  });

  test.each([
    ['e-kill>actor>a-usa', 'solid'],
    ['e-rest>actor>a-coalition', 'dashed'],
    ['e-rockets>actor>a-militias', 'dotted'],
    ['e-denied>actor>a-militias', 'crossed'],
    ['e-rockets>contradicts>e-denied', 'solid'],
  ])('%s is %s', (key, pattern) => {
    expect(edge(key)?.look.pattern).toBe(pattern);
  });

  test('more reports are thicker', () => {
    const width = (key: string) => edge(key)?.look.size ?? 0;
    expect(width('e-agree>actor>a-usa')).toBeGreaterThan(width('e-kill>actor>a-usa'));
    expect(width('e-kill>actor>a-usa')).toBeGreaterThan(width('e-leave>actor>a-coalition'));
  });
});

test.each([
  ['#000000', '#ffffff', 0, '#000000'],
  ['#000000', '#ffffff', 1, '#ffffff'],
  ['#000000', '#ffffff', 0.5, '#808080'],
])('mixColors(%s, %s, %d) is %s', (from, to, part, mixed) => {
  expect(mixColors(from, to, part)).toBe(mixed);
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org/', 'http://example.org/'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['/relative', null],
  ['', null],
  [null, null],
])('safeLink(%s) is %s', (address, link) => {
  expect(safeLink(address)).toBe(link);
});
