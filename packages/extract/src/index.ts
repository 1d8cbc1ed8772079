export { createDocument, type DocumentInput } from './document.ts';
export { type Explanation, explain, type SentenceExplanation } from './explain.ts';
export { createGazetteer } from './gazetteer/create-gazetteer.ts';
export { defaultGazetteer } from './gazetteer/default-gazetteer.ts';
export type * from './gazetteer/gazetteer.ts';
export { isSpelledAs, type SpellingOptions } from './gazetteer/is-spelled-as.ts';
export { type ExtractOptions, extract } from './pipeline.ts';
export { eventTypeTriggers } from './triggers/index.ts';
export type * from './triggers/trigger.ts';
