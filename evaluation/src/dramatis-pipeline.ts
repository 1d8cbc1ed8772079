import {
  createDocument,
  defaultGazetteer,
  extract,
  type Gazetteer,
  overlayGazetteer,
  readActorDictionary,
  readNames,
} from '@dramatis/extract';
import { build } from '@dramatis/graph';
import { analyze, analyzeWords } from '@dramatis/language';
import type { Pipeline } from './pipeline.ts';

/** The pipeline as it ships. */
export function dramatisPipeline(gazetteer: Gazetteer = defaultGazetteer()): Pipeline {
  return {
    analyze: ({ text, published, words }) =>
      words === undefined ? analyze(text, { published }) : analyzeWords([words], { published }),
    extract: ({ text, published }, analysis) =>
      extract(createDocument({ text, published }), analysis ? { analysis, gazetteer } : { gazetteer }),
    build: (extractions) => build(extractions, { uncoded: true }),
    names: ({ text, published }) => readNames(createDocument({ text, published })),
    gazetteer,
    withActors: (dictionary) =>
      dramatisPipeline(overlayGazetteer(gazetteer, readActorDictionary(dictionary, { gazetteer }).entries)),
  };
}
