import type { Adapter } from '../adapter.ts';
import { universalDependencies } from '../predictions/universal-dependencies.ts';

/** Georgetown University Multilayer corpus. */
export const udGum: Adapter = universalDependencies('ud-gum');
