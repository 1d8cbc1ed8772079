import { createDocument, defaultGazetteer, extract, readNames } from '@dramatis/extract';
import { build } from '@dramatis/graph';
import { analyze, analyzeWords } from '@dramatis/language';
import type { Pipeline } from './pipeline.ts';

/** The pipeline as it ships. */
export function dramatisPipeline(): Pipeline {
  return {
    analyze: ({ text, published, words }) =>
      words === undefined ? analyze(text, { published }) : analyzeWords([words], { published }),
    extract: ({ text, published }, analysis) =>
      extract(createDocument({ text, published }), analysis ? { analysis } : {}),
    build: (extractions) => build(extractions, { uncoded: true }),
    names: ({ text, published }) => readNames(createDocument({ text, published })),
    gazetteer: defaultGazetteer(),
  };
}
