import type { Analysis } from '@dramatis/language';
import type { Pipeline } from '../pipeline.ts';
import { type Count, countRaw, type RawCounts, type RawTree } from './count-raw.ts';
import { treebankDocuments } from './treebank-document.ts';

/** Precision, recall and F1 in per cent. */
interface RawFigure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Figures of a whole treebank, from its raw text. */
export type RawScore = { readonly [Key in keyof RawCounts]: RawFigure } & { readonly documents: number };

/**
 * Analyse a treebank's documents from their raw text and compare tokens, sentences, tags and trees by characters, as the scorer of the
 * CoNLL 2018 shared task does. The pipeline is given the text alone.
 */
export async function scoreRaw(gold: string, pipeline: Pick<Pipeline, 'analyze'>): Promise<RawScore> {
  const total = new Map<string, { gold: number; ours: number; equal: number }>();
  let documents = 0;
  for await (const document of treebankDocuments(gold)) {
    documents++;
    const analysis = pipeline.analyze({ id: document.id, text: document.text, published: null });
    for (const [key, count] of Object.entries(countRaw(document, treeOf(analysis))) as [string, Count][]) {
      const sum = total.get(key) ?? { gold: 0, ours: 0, equal: 0 };
      total.set(key, { gold: sum.gold + count.gold, ours: sum.ours + count.ours, equal: sum.equal + count.equal });
    }
  }
  const figures = [...total].map(([key, count]) => [key, figureOf(count)] as const);
  return { ...(Object.fromEntries(figures) as { [Key in keyof RawCounts]: RawFigure }), documents };
}

function treeOf({ tokens, sentences }: Analysis): RawTree {
  return {
    words: tokens.map(({ text, start, end, upos, xpos, head, deprel }) => ({
      start,
      end,
      form: text,
      upos,
      xpos,
      head,
      deprel,
    })),
    sentences,
  };
}

function figureOf({ gold, ours, equal }: Count): RawFigure {
  return { precision: percent(equal, ours), recall: percent(equal, gold), f1: percent(2 * equal, gold + ours) };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100);
