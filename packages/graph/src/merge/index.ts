export { choose } from '../build/choose.ts';
export { contradictions } from '../build/contradictions.ts';
export { edgeKey } from '../build/edge-key.ts';
export { type Account, type EventGroup, groupEvents } from '../build/group-events.ts';
export { mergeEvents } from '../build/merge-events.ts';
export { sameEventKey } from '../build/same-event.ts';
export { uniteEvidence, uniteStrings } from '../build/unite-evidence.ts';
