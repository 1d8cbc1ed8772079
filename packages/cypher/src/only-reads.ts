import { CypherError } from './cypher-error.ts';
import type { Token } from './tokens.ts';

/** With what a query that reads the graph begins. */
const OPENINGS = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL', 'EXPLAIN', 'PROFILE'];

/** Clauses that write, or reach files, other databases or the settings. */
const CLOSED: ReadonlySet<string> = new Set([
  ...['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'DROP', 'ALTER', 'UPDATE', 'COMMENT', 'ANALYZE'],
  ...['COPY', 'LOAD', 'EXPORT', 'IMPORT', 'ATTACH', 'INSTALL', 'UNINSTALL', 'EXTENSION', 'FORCE', 'USE'],
  ...['BEGIN', 'COMMIT', 'ROLLBACK', 'CHECKPOINT'],
]);

/** What CALL may ask: tables and functions. */
const CALLED = ['SHOW_TABLES', 'TABLE_INFO', 'SHOW_FUNCTIONS', 'SHOW_CONNECTION', 'DB_VERSION'];

/**
 * Let a query pass that only reads the graph. The engine itself, opened to read, would still write and read files.
 *
 * @throws {CypherError} `read-only`: another clause, more than one statement, or nothing
 */
export function onlyReads(tokens: readonly Token[]): void {
  const said = tokens.filter(({ kind }) => kind !== 'space');
  const first = said[0]?.text.toUpperCase();
  if (first === undefined) throw new CypherError('query', "The query is empty; try 'MATCH (e:Event) RETURN count(*)'");
  if (said[0]!.kind === 'word' && CLOSED.has(first)) throw refused(first);
  if (!OPENINGS.includes(first)) {
    throw new CypherError(
      'query',
      `A query begins with ${OPENINGS.join(', ')}, not with "${said[0]!.text.slice(0, 40)}"`,
    );
  }
  for (const [at, { kind, text }] of said.entries()) {
    if (text === ';' && at < said.length - 1)
      throw new CypherError('read-only', 'One statement at a time: a ";" is in it');
    if (kind !== 'word') continue;
    const word = text.toUpperCase();
    const isName = ['.', ':', '|'].includes(said[at - 1]?.text ?? '') || said[at + 1]?.text === ':';
    if (!isName && CLOSED.has(word)) throw refused(word);
    if (word === 'CALL' && !isName && !CALLED.includes(said[at + 1]?.text.toUpperCase() ?? '')) {
      throw new CypherError(
        'read-only',
        `CALL takes ${CALLED.map((name) => `${name.toLowerCase()}(…)`).join(', ')} only`,
      );
    }
  }
}

function refused(word: string): CypherError {
  return new CypherError(
    'read-only',
    `${word} is refused: the graph is only read here. A name that reads so goes in backticks; a case is changed by dramatis add, merge, rename …`,
  );
}
