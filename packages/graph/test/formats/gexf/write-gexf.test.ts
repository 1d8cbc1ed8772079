import { readFileSync } from 'node:fs';
import { build, type Event, type Extraction, writeGexf } from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { actor, event, evidence, extraction, twoReports } from '../../sample.ts';

const sides = { actor: ['a-1'], recipient: ['a-2'] };

function report(...told: readonly Event[]): Extraction {
  return extraction('d-1', [actor('a-1'), actor('a-2'), actor('a-3')], told);
}

function lineOf(gexf: string, id: string): string {
  return gexf.split('\n').find((line) => line.includes(` id="${id}"`)) ?? '';
}

describe('writeGexf, events', () => {
  test('says what Gephi needs before the first node', () => {
    const head = writeGexf(build([])).split('<nodes')[0]!;
    expect(head).toContain(
      '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
    );
    expect(head.match(/<attributes class="node" mode="static">/g)).toHaveLength(1);
    expect(head.match(/<attributes class="edge" mode="static">/g)).toHaveLength(1);
    expect(head).not.toContain('anyURI');
    for (const title of [
      ['type', 'mode', 'quad', 'status', 'date_start', 'date_end', 'date_precision', 'date_words', 'sentence'],
      ['article_title', 'article_url', 'published', 'said_by', 'cameo_root', 'plover'],
    ].flat()) {
      expect(head).toMatch(new RegExp(`<attribute id="\\d+" title="${title}" type="string"/>`));
    }
    for (const [title, type] of [
      ['background', 'boolean'],
      ['confidence', 'double'],
      ['reports', 'integer'],
      ['year', 'integer'],
      ['aliases', 'liststring'],
    ]) {
      expect(head).toMatch(new RegExp(`<attribute id="\\d+" title="${title}" type="${type}"/>`));
    }
  });

  test.each<[string, string | null, string | null, string]>([
    ['a point', '2020-01-08', null, ' start="2020-01-08" end="2020-01-08"'],
    ['a year', '2020', null, ' start="2020-01-01" end="2020-12-31"'],
    ['a leap February', '2024-02', null, ' start="2024-02-01" end="2024-02-29"'],
    ['a span', '2020-01', '2020-03', ' start="2020-01-01" end="2020-03-31"'],
    ['a deadline', null, '2025-09', ' end="2025-09-30"'],
    ['a time of day', '2020-01-08T01:30', null, ' start="2020-01-08" end="2020-01-08"'],
    ['an end before its start', '2020-05', '2020-01', ' start="2020-05-01" end="2020-05-31"'],
    ['no date', null, null, ''],
    ['what is no date', '2020-13', null, ''],
  ])('time: %s', (_, start, end, expected) => {
    const gexf = writeGexf(build([report(event('e-1', sides, { start, end }))]));
    expect(lineOf(gexf, 'e-1')).toContain(`<node id="e-1" label="event e-1"${expected}><attvalues>`);
    expect(lineOf(gexf, 'e-1|actor|a-1')).toContain(`weight="1"${expected}><attvalues>`);
    expect(lineOf(gexf, 'a-1')).toContain('<node id="a-1" label="a-1"><attvalues>');
  });

  test('edges are unique by source, target and kind, whatever the graph holds', () => {
    const graph = build([report(event('e-1', sides))]);
    graph.addEdgeWithKey('again', 'e-1', 'a-1', { kind: 'role', role: 'actor', evidence: [evidence('d-9', 1, 'x')] });
    const lines = writeGexf(graph).match(/source="e-1" target="a-1" kind="actor" label="actor" weight="2"/g);
    expect(lines).toHaveLength(1);
  });

  test('keys that differ only in what XML cannot hold stay apart', () => {
    const graph = build([extraction('d-1', [actor('a\u0001'), actor('a\u0002')])]);
    expect(writeGexf(graph).match(/<node id="[^"]*"/g)).toEqual(['<node id="a_x0001_"', '<node id="a_x0002_"']);
  });

  test('the order of the nodes in the graph does not matter', () => {
    const [one, two] = twoReports() as [Extraction, Extraction];
    expect(writeGexf(build([two, one]))).toBe(writeGexf(build([one, two])));
  });

  test('10,000 nodes are written in linear time', () => {
    const [short, long] = [cpuSeconds(manyEvents(2_000)), cpuSeconds(manyEvents(10_000))];
    expect(long.text.match(/<node /g)).toHaveLength(10_000);
    expect(long.seconds).toBeLessThan(5 * 3 * Math.max(short.seconds, 0.02));
  }, 60_000);
});

describe('docs/gexf.md', () => {
  const docs = readFileSync(new URL('../../../../../docs/gexf.md', import.meta.url), 'utf8');

  test.each(['events', 'actors'] as const)('names every column of %s', (profile) => {
    const titles = [...writeGexf(build([]), { profile }).matchAll(/<attribute id="\d+" title="([^"]+)"/g)];
    expect(titles.length).toBeGreaterThan(20);
    for (const [, title] of titles) expect(docs).toContain(`\`${title}\``);
  });
});

describe('writeGexf, actors', () => {
  const edgesOf = (...told: readonly Event[]): readonly string[] =>
    writeGexf(build([report(...told)]), { profile: 'actors' })
      .split('\n')
      .filter((line) => line.startsWith('<edge '));

  test('spells are merged and sorted', () => {
    const at = (id: string, start: string | null, end: string | null = null) => event(id, sides, { start, end });
    const [edge] = edgesOf(
      at('e-1', '2022-03'),
      at('e-2', '2020'),
      at('e-3', '2020-05-01'),
      at('e-4', null),
      at('e-5', '2022-03-20', '2022-04-02'),
    );
    expect(edge).toContain(
      '<spells><spell start="2020-01-01" end="2020-12-31"/><spell start="2022-03-01" end="2022-04-02"/></spells>',
    );
    expect(edge).toContain('weight="5"');
  });

  test('one spell is start and end; none is no time', () => {
    expect(edgesOf(event('e-1', sides))[0]).toContain(' weight="1" start="2020-01-08" end="2020-01-08"><attvalues>');
    expect(edgesOf(event('e-1', sides, { start: null }))[0]).toContain(' weight="1"><attvalues>');
  });

  test.each<[string, Event, readonly string[]]>([
    ['each actor to each recipient', event('e', { actor: ['a-1', 'a-2'], recipient: ['a-3'] }), ['a-1>a-3', 'a-2>a-3']],
    ['never to itself', event('e', { actor: ['a-1'], recipient: ['a-1', 'a-2'] }), ['a-1>a-2']],
    ['nobody to nobody', event('e', { actor: ['a-1'] }), []],
    ['sides of a meeting, once', event('e', { actor: ['a-2', 'a-1'] }, { type: 'CONSULT' }), ['a-1>a-2']],
    ['not allies in an attack', event('e', { actor: ['a-1', 'a-2'] }), []],
    ['not what was denied', event('e', sides, { status: 'denied' }), []],
    ['not what did not happen', event('e', sides, { status: 'negated' }), []],
  ])('%s', (_, told, expected) => {
    expect(edgesOf(told).map((line) => line.replace(/.*source="([^"]*)" target="([^"]*)".*/, '$1>$2'))).toEqual(
      expected,
    );
  });
});

function manyEvents(count: number): Extraction {
  const actors = Array.from({ length: count / 10 }, (_, index) => actor(`a-${index}`));
  const told = Array.from({ length: count - actors.length }, (_, index) =>
    event(`e-${index}`, { actor: [`a-${index % actors.length}`], recipient: [`a-${(index * 7) % actors.length}`] }),
  );
  return extraction('d-1', actors, told);
}

/** The best of three, as others may be at work on the machine. */
function cpuSeconds(one: Extraction): { readonly text: string; readonly seconds: number } {
  const graph = build([one]);
  let [text, seconds] = ['', Number.POSITIVE_INFINITY];
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    text = writeGexf(graph);
    seconds = Math.min(seconds, process.cpuUsage(before).user / 1e6);
  }
  return { text, seconds };
}
