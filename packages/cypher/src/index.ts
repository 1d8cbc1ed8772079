export { CypherError, type CypherErrorCode } from './cypher-error.ts';
export {
  CYPHER_DEFAULTS,
  type CypherAnswer,
  type CypherOptions,
  type CypherRow,
  type CypherView,
  openView,
  type ViewOptions,
} from './open-view.ts';
export type { PlainValue } from './plain-value.ts';
