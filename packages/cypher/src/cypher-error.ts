export type CypherErrorCode =
  /** No engine for this machine is installed. */
  | 'unavailable'
  /** The query would write, or reach outside the graph. */
  | 'read-only'
  /** The engine does not take the query. */
  | 'query'
  /** The query took longer than it may. */
  | 'timeout';

/** A query that has no answer; the message says why, and what would help. */
export class CypherError extends Error {
  override readonly name = 'CypherError';
  readonly code: CypherErrorCode;

  constructor(code: CypherErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
