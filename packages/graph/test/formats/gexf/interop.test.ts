import { readFileSync } from 'node:fs';
import { assignLayout, build, type DramatisGraph, type EventAttributes, writeGexf } from '@dramatis/graph';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf/node/index.js';
import { describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { twoReports } from '../../sample.ts';
import { anyExtraction } from '../arbitrary.ts';

const SCHEMA = readFileSync(new URL('../../schema/gexf-1.3-subset.rng', import.meta.url), 'utf8');
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const PROFILES = ['events', 'actors'] as const;

function clean(text: string): string {
  return text.replace(NOT_XML, '');
}

async function errorsOf(gexf: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'graph.gexf', contents: gexf.replace(/<viz:[^>]*>/g, '').replace(/ xmlns:viz="[^"]*"/, '') }],
    schema: [SCHEMA],
    extension: 'relaxng',
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map((error) => error.message);
}

function readByGraphology(text: string): MultiDirectedGraph {
  return parse(MultiDirectedGraph, text) as MultiDirectedGraph;
}

/** Every attribute as graphology-gexf names it; a missing value is no attribute. */
function expectedNode(graph: DramatisGraph, key: string): Record<string, unknown> {
  const node = graph.getNodeAttributes(key);
  const [evidence] = node.evidence;
  const article = graph.getAttribute('documents')[evidence!.document];
  const shared = {
    label: node.label === '' || clean(node.label) === '' ? null : clean(node.label),
    kind: node.kind,
    type: node.type,
    sentence: clean(evidence!.sentence.text),
    article_title: article!.title && clean(article!.title),
    article_url: article!.url && clean(article!.url),
    article_source: article!.source && clean(article!.source),
    published: article!.published,
    document: evidence!.document,
    words_in_text: clean(evidence!.text),
    words_start: evidence!.start,
    words_end: evidence!.end,
    sentence_start: evidence!.sentence.start,
    sentence_end: evidence!.sentence.end,
    rule: clean(evidence!.rule),
  };
  const own = node.kind === 'event' ? expectedEvent(graph, node) : { aliases: node.aliases.map(clean).filter(Boolean) };
  return withoutNulls({ ...shared, ...own });
}

function expectedEvent(graph: DramatisGraph, node: EventAttributes): Record<string, unknown> {
  return {
    mode: node.mode,
    quad: node.quad,
    status: node.status,
    background: node.background,
    trigger: clean(node.trigger),
    lemma: clean(node.lemma),
    words: node.words.map(clean).filter(Boolean),
    date_start: node.start,
    date_end: node.end,
    date_words: node.time === null ? null : clean(node.time),
    said_by: node.speaker === null ? null : clean(graph.getNodeAttribute(node.speaker, 'label')),
    speaker: node.speaker,
    cue: node.cue === null ? null : clean(node.cue),
    confidence: node.confidence,
    reports: node.reports,
    ...node.quantity,
  };
}

function withoutNulls(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
}

describe('GEXF for others', () => {
  test('graphology-gexf reads every node, edge and attribute', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        const graph = build([extraction]);
        const back = readByGraphology(writeGexf(graph));
        expect(back.nodes().sort()).toEqual(graph.nodes().sort());
        expect(back.edges().sort()).toEqual(graph.edges().sort());
        for (const key of graph.nodes()) {
          expect(back.getNodeAttributes(key)).toMatchObject(expectedNode(graph, key));
        }
        for (const key of graph.edges()) {
          const edge = graph.getEdgeAttributes(key);
          expect(back.extremities(key)).toEqual(graph.extremities(key));
          expect(back.getEdgeAttributes(key)).toMatchObject({
            kind: edge.kind === 'role' ? edge.role : edge.relation,
            edge_type: edge.kind,
            weight: 1,
            sentence: clean(edge.evidence[0]!.sentence.text),
          });
        }
      }),
    );
  });

  test('graphology-gexf reads positions and colours', () => {
    const graph = build(twoReports());
    assignLayout(graph);
    const back = readByGraphology(writeGexf(graph));
    for (const key of graph.nodes()) {
      const { x, y } = graph.getNodeAttributes(key);
      expect(back.getNodeAttributes(key)).toMatchObject({ x, y });
    }
    expect(back.getNodeAttributes('a-iran').color).toBe('rgb(0,114,178)');
    expect(back.getNodeAttributes('e-d-1').color).toBe('rgb(213,94,0)');
    expect(back.getNodeAttributes('e-d-1')).toMatchObject({
      size: 6.83,
      cameo_root: '18',
      plover: 'ASSAULT',
      year: 2020,
    });
  });

  test('graphology-gexf reads the actors profile', () => {
    const back = readByGraphology(writeGexf(build(twoReports()), { profile: 'actors' }));
    expect(back.nodes()).toEqual(['a-iran', 'a-usa']);
    expect(back.mapEdges((_, attributes, source, target) => ({ ...attributes, source, target }))).toEqual([
      expect.objectContaining({
        source: 'a-iran',
        target: 'a-usa',
        kind: 'ASSAULT',
        type: 'ASSAULT',
        quad: 'material-conflict',
        weight: 1,
        n_events: 1,
        n_happened: 1,
        n_reports: 2,
        first: '2020-01-08',
        last: '2020-01-08',
        sentence: '… fired on …',
        article_title: 'Title of d-1',
      }),
    ]);
  });

  test.each(PROFILES)(
    '%s: valid, whatever the text',
    async (profile) => {
      const samples = fc.sample(anyExtraction(), { numRuns: 40, seed: 7 });
      for (const graph of [build([]), build(twoReports()), ...samples.map((sample) => build([sample]))].slice(0, 12)) {
        expect(await errorsOf(writeGexf(graph, { profile }))).toEqual([]);
      }
      const many = build(
        samples.map((sample, index) => ({ ...sample, document: { ...sample.document, id: `d-${index}` } })),
      );
      expect(await errorsOf(writeGexf(many, { profile }))).toEqual([]);
    },
    60_000,
  );

  test.each([
    ['an unknown element', '<meta>', '<meta><x/>'],
    ['a second block of columns', '<nodes', '<attributes class="node" mode="static"></attributes><nodes'],
    ['a date that is none', 'start="2020-01-08"', 'start="2020-02-30"'],
    ['a weight that is no number', 'weight="2"', 'weight="much"'],
  ])('the schema check sees %s', async (_, from, to) => {
    const whole = writeGexf(build(twoReports()));
    const broken = whole.replace(from, to);
    expect(broken).not.toBe(whole);
    expect((await errorsOf(broken)).length).toBeGreaterThan(0);
  });
});
