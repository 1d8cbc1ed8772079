import type { Draft } from '../draft.ts';
import { tokenize } from '../tokens/tokenize.ts';

/** Where the longest phrase of a table that starts at a token ends (exclusive), or `index` where none does. */
export type PhraseEnd = (tokens: readonly Draft[], index: number) => number;

/**
 * A table of phrases, found as written or all in capitals; made at the first call.
 *
 * @example phraseTable(['Agence France-Presse'])(tokenize('AGENCE FRANCE-PRESSE said').tokens, 0) //=> 4
 */
export function phraseTable(phrases: readonly string[]): PhraseEnd {
  let table: Table | undefined;
  return (tokens, index) => {
    table ??= makeTable(phrases);
    const found = table
      .get(tokens[index]?.text ?? '')
      ?.find((texts) => texts.every((text, at) => tokens[index + at]?.text === text));
    return index + (found?.length ?? 0);
  };
}

/** Texts of the tokens of phrases by the first of them, longest first. */
type Table = ReadonlyMap<string, readonly (readonly string[])[]>;

function makeTable(phrases: readonly string[]): Table {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of new Set(phrases.flatMap((each) => [each, each.toUpperCase()]))) {
    const texts = tokenize(phrase).tokens.map(({ text }) => text);
    const rows = table.get(texts[0]!) ?? [];
    rows.push(texts);
    table.set(
      texts[0]!,
      rows.sort((a, b) => b.length - a.length),
    );
  }
  return table;
}
