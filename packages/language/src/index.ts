export type * from './analysis.ts';
export { analyze } from './analyze.ts';
export type { ConlluSentence, ConlluWord } from './conllu/conllu.ts';
export { conlluOf } from './conllu/conllu-of.ts';
export { ConlluFormatError, readConllu } from './conllu/read-conllu.ts';
export { writeConllu } from './conllu/write-conllu.ts';
export { loadNetwork } from './network/load-network.ts';
export { ModelFormatError } from './network/read-model.ts';
export type { SentenceReading, TagNetwork, TagNetworkOptions } from './network/tag-network.ts';
