/** What a store needs beside the package's front to merge piece by piece what `build` merges at once. */
export { edgeKey } from '../build/edge-key.ts';
export { rangesOf } from './counts.ts';
export { uniteEvidence, uniteStrings } from './unite-evidence.ts';
