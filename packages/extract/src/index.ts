export type * from './gazetteer/gazetteer.ts';
export type * from './triggers/trigger.ts';
