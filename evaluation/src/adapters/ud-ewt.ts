import type { Adapter } from '../adapter.ts';
import { universalDependencies } from '../predictions/universal-dependencies.ts';

/** English Web Treebank. */
export const udEwt: Adapter = universalDependencies('ud-ewt');
