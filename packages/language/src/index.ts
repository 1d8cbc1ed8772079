export type * from './analysis.ts';
export { analyze } from './analyze.ts';
