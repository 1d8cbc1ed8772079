import type { CellValue } from '../columns/column.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A value as a Cypher literal on one line; null where it has none. Quotes and backslashes are escaped. Some versions of Neo4j resolve
 * `\uXXXX` before they look for quotes, so no backslash of the text ever stands before a `u`: the string is broken there.
 *
 * @example cypherValue("it's") //=> "'it\\'s'"
 * @see Neo4j Knowledge Base, Protecting against Cypher injection
 */
export function cypherValue(value: CellValue): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return cypherString(value);
  return `[${value.map(cypherString).join(', ')}]`;
}

/** A text as `cypherValue` writes it. */
export function cypherString(text: string): string {
  const escaped = text
    .replaceAll('\0', '')
    .replace(/[\\'\n\r\t]/g, (character) => ESCAPES[character]!)
    .replace(/\\\\(?=u)/g, "\\\\' + '");
  return `'${escaped}'`;
}
