import { extract } from '@dramatis/extract';
import { build, writeJson } from '@dramatis/graph';
import type { Document } from '@dramatis/graph/model';
import { analyze } from '@dramatis/language';
import { countWords, leastSeconds } from './measure.ts';

export interface StageFigures {
  readonly tokens: number;
  readonly stages: Readonly<Record<Stage, { readonly tokensPerSecond: number }>>;
  readonly pipeline: { readonly tokensPerSecond: number; readonly documentsPerSecond: number };
}

type Stage = 'baseline' | 'language' | 'extract' | 'graph' | 'json';

/**
 * Tokens a second of each stage by itself, over the same reports: word count by one expression (the baseline of this machine),
 * analysis, extraction from the analysis, graph of the extractions, graph to JSON; and of the pipeline from text to JSON.
 */
export function measureStages(documents: readonly Document[]): StageFigures {
  const analyses = documents.map(({ text, published }) => analyze(text, { published }));
  const extractions = documents.map((document) => extract(document));
  const graph = build(extractions);
  const tokens = analyses.reduce((sum, analysis) => sum + analysis.tokens.length, 0);
  const speed = (work: () => unknown): { readonly tokensPerSecond: number } => ({
    tokensPerSecond: Math.round(tokens / leastSeconds(work)),
  });
  const seconds = leastSeconds(() => writeJson(build(documents.map((document) => extract(document)))));
  return {
    tokens,
    stages: {
      baseline: speed(() => documents.map(({ text }) => countWords(text))),
      language: speed(() => documents.map(({ text, published }) => analyze(text, { published }))),
      extract: speed(() => documents.map((document, index) => extract(document, { analysis: analyses[index]! }))),
      graph: speed(() => build(extractions)),
      json: speed(() => writeJson(graph)),
    },
    pipeline: {
      tokensPerSecond: Math.round(tokens / seconds),
      documentsPerSecond: round(documents.length / seconds),
    },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
