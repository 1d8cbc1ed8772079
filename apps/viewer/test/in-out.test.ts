import { build, joinGraphs, readColumnar, readJson } from '@dramatis/graph';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { networkSvg } from '../src/export/network-svg.ts';
import { reportHtml } from '../src/export/report-html.ts';
import { legendSvg, SHEET_BOX, sheet } from '../src/export/sheet.ts';
import { lineSvg } from '../src/export/svg-shapes.ts';
import { timelineSvg } from '../src/export/timeline-svg.ts';
import { viewOfGraph } from '../src/export/view-of-graph.ts';
import { FILTER_DEFAULTS } from '../src/filters/filters.ts';
import { visibility } from '../src/filters/visibility.ts';
import { PATTERNS } from '../src/graph/display.ts';
import { PALETTES } from '../src/graph/palette.ts';
import { readGraph } from '../src/graph/read-graph.ts';
import { drawEvents } from '../src/network/draw-events.ts';
import { extractionsOfLines } from '../src/text-in/extractions-of-lines.ts';
import { givenKind } from '../src/text-in/given-kind.ts';
import { joined } from '../src/text-in/joined.ts';
import { HOSTILE, hostileGraph } from './hostile-graph.ts';
import { fixture } from './page.ts';

const palette = PALETTES.light;
const measure = (text: string, size: number) => text.length * size * 0.6;

function wellFormed(markup: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(markup).close();
  return names;
}

const pictureOf = (text: string) => {
  const graph = readGraph(text);
  const { nodes, edges } = drawEvents(graph, palette, null);
  return {
    graph,
    picture: { nodes: nodes.map((node) => ({ ...node, place: node.place ?? { x: 0, y: 0 } })), edges },
    visible: visibility(graph.columns, FILTER_DEFAULTS),
  };
};

describe('what a file is', () => {
  test.each<[string, string, ReturnType<typeof givenKind>]>([
    ['graph.json', '{"attributes":{"schema":"dramatis/1"}}', 'graph'],
    ['notes', '{\n"nodes": [], "edges": []}', 'graph'],
    ['torn.json', 'Troops left.', 'graph'],
    ['x.dram', 'DRAMATIS\u0001', 'graph'],
    ['a.txt', '<?xml version="1.0"?><!-- <p> --><gexf xmlns="x">', 'gexf'],
    ['a.xml', '<graphml>', 'graphml'],
    ['feed.xml', '<?xml version="1.0"?><rss version="2.0"><channel>', 'report'],
    ['page.html', '<!doctype html><html><body>about gexf', 'report'],
    ['all.jsonl', '{"document":{"id":"d-1"},"entities":[]}', 'extractions'],
    ['wire.jsonl', '{"text":"Troops left.","title":"A"}', 'report'],
    ['notes.txt', 'Troops left Erbil.', 'report'],
    ['letter.txt', 'DRAMATIC scenes in Erbil', 'report'],
    ['a.pdf', '%PDF-1.7', 'report'],
    ['a', '', 'report'],
  ])('%s, %j: %s', (name, text, kind) => {
    expect(givenKind(name, new TextEncoder().encode(text))).toBe(kind);
  });
});

test('lines of extractions: each is one, or the line is named', () => {
  const line = '{"document":{"id":"d"},"entities":[],"events":[],"relations":[]}';
  expect(extractionsOfLines(`${line}\n\n${line}\n`)).toHaveLength(2);
  expect(() => extractionsOfLines(`${line}\n{"document":{}}`)).toThrow('Line 2');
  expect(() => extractionsOfLines('Troops left.')).toThrow('Line 1');
});

test('reports join a graph without changing it, and are joined again without counting twice', () => {
  const base = readJson(fixture);
  const before = JSON.stringify(base.export());
  const once = readColumnar(joined(base, [], new Set()).bytes);
  expect(once.order).toBe(base.order);
  const twice = joinGraphs(base, base);
  expect([twice.order, twice.size]).toEqual([base.order, base.size]);
  twice.forEachNode((key, { evidence }) =>
    expect(evidence).toHaveLength(base.getNodeAttribute(key, 'evidence').length),
  );
  expect(joined(base, [], new Set()).select).toBeNull();
  joinGraphs(base, build([])).forEachEdge((_, attributes) => Object.assign(attributes, { evidence: [] }));
  expect(JSON.stringify(base.export())).toBe(before);
});

describe('pictures', () => {
  test.each(PATTERNS.map((pattern) => [pattern]))('a %s line is well-formed, also of no length', (pattern) => {
    for (const to of [
      { x: 0, y: 0 },
      { x: 30, y: 40 },
    ])
      wellFormed(`<g>${lineSvg(pattern, { x: 0, y: 0 }, to, 2, '#000000', 4)}</g>`);
  });

  test('a sheet has every node, the legend and the title, and no labels over another', () => {
    const { picture } = pictureOf(fixture);
    const svg = sheet({
      title: 'A & B',
      subtitle: '',
      picture: networkSvg(picture, SHEET_BOX, palette, measure),
      legend: legendSvg(palette),
      palette,
    });
    expect(wellFormed(svg)[0]).toBe('svg');
    for (const words of ['A &amp; B', 'Government of the United States', 'planned, threatened'])
      expect(svg).toContain(words);
    const labels = [
      ...networkSvg(picture, SHEET_BOX, palette, measure).matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g),
    ];
    const boxes = labels.map(([, x, y, text]) => ({
      left: Number(x),
      right: Number(x) + measure(text ?? '', 11),
      y: Number(y),
    }));
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(Math.abs(a.y - b.y) >= 14 || a.right <= b.left || b.right <= a.left).toBe(true);
  });

  test('one node and none are drawn too', () => {
    const { picture } = pictureOf(fixture);
    for (const nodes of [picture.nodes.slice(0, 1), []])
      expect(networkSvg({ nodes, edges: [] }, SHEET_BOX, palette, measure)).not.toMatch(/NaN|Infinity/);
  });

  test('the timeline stands for every dated event; without dates there is none', () => {
    const { graph, visible } = pictureOf(fixture);
    const box = { x: 0, y: 0, width: 1000, height: 160 };
    expect(timelineSvg(graph.columns, visible, palette, box)?.svg).toContain('<rect');
    const { graph: other, visible: none } = pictureOf(hostileGraph);
    expect(timelineSvg(other.columns, none, palette, box)).toBeNull();
  });
});

test('a report is inert and whole, whatever the strings', () => {
  const { graph, picture, visible } = pictureOf(hostileGraph);
  const html = reportHtml({
    title: HOSTILE.markup,
    subtitle: HOSTILE.attribute,
    graph,
    visible,
    picture,
    about: 'middle',
    palette,
    measure,
  });
  expect(html).not.toMatch(/<(?:script|img|iframe)\b/i);
  expect(html).not.toMatch(/<[^>]*\son\w+=/i);
  expect(html).not.toContain('href="javascript');
  expect(html).toContain('&lt;script&gt;');
});

test('the view of a graph is what is shown, with the documents it speaks of', async () => {
  const whole = readJson(fixture);
  const shown = new Set(['e-rockets', ...whole.neighbors('e-rockets')]);
  const view = await viewOfGraph(new Blob([fixture]), (key) => shown.has(key));
  expect(view.nodes().sort()).toEqual([...shown].sort());
  const cited = Object.keys(view.getAttribute('documents'));
  expect(cited.length).toBeGreaterThan(0);
  await expect(viewOfGraph(new Blob(['{}']), () => true)).rejects.toThrow('attributes');
});
