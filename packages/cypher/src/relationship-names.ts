import type { Token } from './tokens.ts';

/** The engine knows names in any case, so a relationship may not be called as nodes are: Actor, Location. */
const CLASHING = ['ACTOR', 'LOCATION', 'EVENT'];

/** The name of a type in the engine. */
export function inEngine(type: string): string {
  return CLASHING.includes(type.toUpperCase()) ? `${type.toUpperCase()}_` : type;
}

/** What the user calls it. */
export function forUser(name: string): string {
  return name.endsWith('_') && CLASHING.includes(name.slice(0, -1)) ? name.slice(0, -1) : name;
}

/** As `forUser`, wherever such a name stands in a text of the engine: an error, the head of a column. */
export function textForUser(text: string): string {
  return text.replace(/\b(ACTOR|LOCATION|EVENT)_(?![A-Za-z0-9_])/g, '$1');
}

/**
 * A query with the engine's names for the types in `-[r:ACTOR|RECIPIENT]-`, and the user's for those that label(r) and type(r)
 * give.
 *
 * @example withEngineNames(tokens('MATCH (:Actor)-[:ACTOR]-(e)')) //=> 'MATCH (:Actor)-[:ACTOR_]-(e)'
 */
export function withEngineNames(tokens: readonly Token[]): string {
  let text = '';
  let before = '';
  let wordBefore = '';
  let [inBrackets, inBraces] = [false, 0];
  for (const [at, token] of tokens.entries()) {
    const { kind } = token;
    let piece = token.text;
    if (kind === 'sign') {
      if (piece === '[' && before === '-') [inBrackets, inBraces] = [true, 0];
      else if (piece === ']') inBrackets = false;
      else if (piece === '{') inBraces += 1;
      else if (piece === '}') inBraces -= 1;
    } else if (inBrackets && inBraces === 0 && (kind === 'word' || kind === 'quoted') && /^[:|]$/.test(before)) {
      const name = kind === 'quoted' ? piece.slice(1, -1) : piece;
      if (CLASHING.includes(name.toUpperCase())) piece = inEngine(name);
    } else if (kind === 'word' && isTypeCall(tokens, at, wordBefore)) {
      piece = 'label';
    }
    text += piece;
    if (kind !== 'space') [before, wordBefore] = [token.text, token.text];
  }
  return text;
}

/** Neo4j's `type(r)` is `label(r)` here. */
function isTypeCall(tokens: readonly Token[], at: number, before: string): boolean {
  return tokens[at]!.text.toLowerCase() === 'type' && tokens[at + 1]?.text === '(' && before !== '.' && before !== ':';
}
