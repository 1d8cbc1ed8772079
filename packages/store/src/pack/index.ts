export { packReport } from './pack-report.ts';
export type * from './packed-report.ts';
