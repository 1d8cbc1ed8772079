import type { Analysis, AnalysisWarning, AnalyzeOptions, Sentence } from './analysis.ts';
import type { Draft } from './draft.ts';
import { lemmatize } from './lemmas/lemmatize.ts';
import { annotate } from './network/annotate.ts';
import { defaultNetwork } from './network/default-network.ts';
import { findTimes } from './times/find-times.ts';
import { repairTrees } from './trees/repair-trees.ts';

/** A text cut into tokens and sentences. */
export interface CutText {
  readonly tokens: Draft[];
  readonly sentences: readonly Sentence[];
  readonly warnings?: readonly AnalysisWarning[];
}

/** What is read of tokens, whoever cut them: tags, tree, names, lemmas, times. */
export function readTokens(text: string, cut: CutText, options: AnalyzeOptions): Analysis {
  const { tokens, sentences, warnings = [] } = cut;
  const names = annotate(options.network ?? defaultNetwork(), tokens, sentences);
  lemmatize(tokens);
  repairTrees(tokens, sentences, names);
  const times = findTimes(tokens, sentences, options.published ?? null);
  return { text, tokens, sentences, names, times, ...(warnings.length > 0 ? { warnings } : {}) };
}
