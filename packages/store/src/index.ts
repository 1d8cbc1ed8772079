export type { Added } from './add/add-reports.ts';
export { CaseError, type CaseErrorCode } from './case-error.ts';
export type { Decision, DecisionStamp, LoggedDecision } from './decisions/decision.ts';
export type { CaseInfo } from './info.ts';
export { CASE_FILE, type Case, OPEN_DEFAULTS, type OpenOptions, openCase } from './open-case.ts';
export * from './pack/index.ts';
export { CASE_VERSION } from './schema/migrate.ts';
