/** A piece of a Cypher text; all pieces together are the text. */
export interface Token {
  readonly kind: 'space' | 'string' | 'quoted' | 'word' | 'number' | 'sign';
  readonly text: string;
}

const SPACE = /\s+/uy;
const WORD = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\d[\p{L}\p{N}_.]*/uy;
const SIGN = /[\s\S]/uy;

/**
 * The words, strings and signs of a Cypher text; comments are space. What is not closed ends with the text. Linear.
 *
 * @example tokens("a:'x'").map(({ kind }) => kind) //=> ['word', 'sign', 'string']
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const [kind, end] = pieceAt(text, at);
    found.push({ kind, text: text.slice(at, end) });
    at = end;
  }
  return found;
}

function pieceAt(text: string, at: number): readonly [Token['kind'], number] {
  const first = text[at]!;
  if (first === "'" || first === '"') return ['string', closedBy(text, at, first)];
  if (first === '`') return ['quoted', after(text, '`', at + 1)];
  if (text.startsWith('//', at)) return ['space', lineEnd(text, at)];
  if (text.startsWith('/*', at)) return ['space', after(text, '*/', at + 2)];
  for (const [kind, pattern] of [
    ['space', SPACE],
    ['word', WORD],
    ['number', NUMBER],
    ['sign', SIGN],
  ] as const) {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) return [kind, at + length];
  }
  return ['sign', at + 1];
}

function closedBy(text: string, at: number, quote: string): number {
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === '\\') next += 1;
    else if (text[next] === quote) return next + 1;
  }
  return text.length;
}

function after(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found + sign.length;
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}
