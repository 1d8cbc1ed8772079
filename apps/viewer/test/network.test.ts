import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dyadKey, dyads, readDyadKey } from '../src/dyads/dyads.ts';
import { FILTER_DEFAULTS } from '../src/filters/filters.ts';
import { shortestPath } from '../src/filters/shortest-path.ts';
import { surroundings } from '../src/filters/surroundings.ts';
import { visibility } from '../src/filters/visibility.ts';
import { PALETTES } from '../src/graph/palette.ts';
import { readGraph } from '../src/graph/read-graph.ts';
import { communitiesOf } from '../src/layout/communities.ts';
import { drawCommunities, readCommunity } from '../src/network/draw-communities.ts';
import { drawDyads } from '../src/network/draw-dyads.ts';
import { drawEvents } from '../src/network/draw-events.ts';

const graph = readGraph(readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8'));
const { columns } = graph;
const visible = visibility(columns, FILTER_DEFAULTS);
const light = PALETTES.light;
const names = (mask: Uint8Array) => columns.keys.filter((_, node) => mask[node] === 1);

describe('dyads', () => {
  test.each([
    ['a-usa', 'a-soleimani', ['e-kill'], 'material-conflict'],
    ['a-iraq', 'a-usa', ['e-agree', 'e-talks'], 'verbal-cooperation'],
  ])('%s → %s', (from, to, events, quad) => {
    const found = dyads(columns, visible.nodes).find(({ key }) => key === dyadKey(from, to));
    expect(found?.events.map((event) => columns.keys[event])).toEqual(events);
    expect(found?.quad).toBe(quad);
  });

  test('what is filtered out makes none', () => {
    const only = visibility(columns, { ...FILTER_DEFAULTS, types: ['AGREE'] });
    expect(dyads(columns, only.nodes).map(({ key }) => key)).toEqual([dyadKey('a-iraq', 'a-usa')]);
  });

  test('keys are read back, and what is none is null', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(readDyadKey(dyadKey(a, b))).toEqual([a, b]);
      }),
    );
    for (const junk of ['', 'a', '[1,2]', '["a"]', '{}']) expect(readDyadKey(junk)).toBeNull();
  });
});

describe('surroundings', () => {
  test('one step is an event and all who take part in it', () => {
    const near = names(surroundings(columns, visible, 'a-soleimani', 1).nodes);
    expect(near).toContain('a-usa');
    expect(near).toContain('l-airport');
    expect(near).not.toContain('e-agree');
    expect(names(surroundings(columns, visible, 'a-soleimani', 2).nodes)).toContain('e-agree');
  });

  test('a node that is not there has none', () => {
    expect(names(surroundings(columns, visible, 'a-atlantis', 3).nodes)).toEqual([]);
  });
});

describe('shortestPath', () => {
  const path = (from: string, to: string) => shortestPath(columns, visible.nodes, from, to);
  test('runs through the events between', () => {
    const found = path('a-soleimani', 'a-iraq');
    expect(found?.nodes.map((node) => columns.keys[node])).toEqual([
      'a-soleimani',
      'e-kill',
      'a-usa',
      'e-agree',
      'a-iraq',
    ]);
    expect(found?.edges.length).toBe(4);
  });
  test('from a node to itself it is the node', () => expect(path('a-usa', 'a-usa')?.edges).toEqual([]));
  test('there is none to nowhere', () => expect(path('a-usa', 'a-atlantis')).toBeNull());
  test('and none over what is hidden', () => {
    const hidden = visibility(columns, FILTER_DEFAULTS, new Set(['e-kill']));
    expect(shortestPath(columns, hidden.nodes, 'a-soleimani', 'a-usa')?.edges.length).not.toBe(2);
  });
});

describe('drawings', () => {
  test('events: all nodes and edges, or those of a mask', () => {
    expect(drawEvents(graph, light, null).nodes.length).toBe(graph.nodes.size);
    const some = drawEvents(graph, light, visible.nodes);
    expect(some.nodes.length).toBe(graph.nodes.size - 1);
    const keys = new Set(some.nodes.map(({ key }) => key));
    expect(some.edges.every(({ source, target }) => keys.has(source) && keys.has(target))).toBe(true);
  });

  test('dyads: actors alone, coloured by what passed between them', () => {
    const { nodes, edges } = drawDyads(graph, visible, light);
    expect(nodes.every(({ key }) => graph.nodes.get(key)?.kind === 'actor')).toBe(true);
    expect(edges.find(({ key }) => key === dyadKey('a-usa', 'a-soleimani'))?.look.strong).toBe(light.conflict);
  });

  test('communities: every shown node is in one, or is drawn itself where it is opened', () => {
    const communities = communitiesOf({
      order: columns.keys.length,
      sources: columns.source,
      targets: columns.target,
      weights: new Float32Array(columns.source.length).fill(1),
    });
    const closed = drawCommunities(graph, communities, visible.nodes, new Set(), light);
    expect(closed.nodes.length).toBe(new Set(communities).size - Number(isLone('e-under')));
    const first = readCommunity(closed.nodes[0]?.key ?? '') as number;
    const opened = drawCommunities(graph, communities, visible.nodes, new Set([first]), light);
    const members = columns.keys.filter((_, node) => communities[node] === first && visible.nodes[node] === 1);
    expect(
      opened.nodes
        .filter(({ key }) => graph.nodes.has(key))
        .map(({ key }) => key)
        .sort(),
    ).toEqual(members.sort());
    const keys = new Set(opened.nodes.map(({ key }) => key));
    expect(opened.edges.every(({ source, target }) => keys.has(source) && keys.has(target))).toBe(true);
    expect(new Set(opened.edges.map(({ key }) => key)).size).toBe(opened.edges.length);
  });
});

const isLone = (key: string) => (graph.edgesOf.get(key) ?? []).length === 0;
