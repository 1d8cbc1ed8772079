import type { GraphColumns } from '../graph/columns.ts';
import { KINDS } from '../graph/view-graph.ts';
import { fold, type SearchEntry } from '../search/search.ts';
import { nearWords } from './near-words.ts';

/** Whom a name means: keys, the more mentioned first; and where nobody has it, names like it. */
export interface ResolvedNames {
  readonly keys: readonly string[];
  readonly near: readonly string[];
}

const SMALL_WORDS = ['the', 'of', 'and', 'a', 'an', 'in', 'for'];
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Whom a name typed by somebody means, as on the command line; the first that gives anything: a key; a whole label or alias in any case
 * and spelling of accents; for an actor the government of a country of that name or code; names that have all its words, a place's
 * beginning with them (of a country never: South Sudan is not Sudan). All who have the name are taken.
 *
 * @example resolveNames(columns, index, 'iraq', 'actor').keys //=> ['actor:government:IRQ']
 */
export function resolveNames(
  columns: GraphColumns,
  index: readonly SearchEntry[],
  name: string,
  kind: 'actor' | 'location' | null,
): ResolvedNames {
  const { indexOf, keys, kind: kindOf } = columns;
  const isWanted = (node: number) => (kind === null ? kindOf[node] !== EVENT : kindOf[node] === KINDS.indexOf(kind));
  const exact = indexOf.get(name);
  if (exact !== undefined && isWanted(exact)) return { keys: [name], near: [] };
  const folded = fold(name);
  const given = (entries: readonly SearchEntry[]): ResolvedNames => ({
    keys: [...entries]
      .sort((a, b) => b.mentions - a.mentions || a.node - b.node)
      .map(({ node }) => keys[node] as string),
    near: [],
  });
  const wanted = index.filter(({ node }) => isWanted(node));
  const named = wanted.filter(({ label, aliases }) => label === folded || aliases.includes(folded));
  if (named.length > 0) return given(named);
  if (kind !== 'location') {
    const seat = indexOf.get(`actor:government:${name.toUpperCase()}`);
    const national = wanted.filter(
      ({ node, label }) =>
        node === seat || label === `government of ${folded}` || label === `government of the ${folded}`,
    );
    if (national.length > 0) return given(national);
  }
  const words = wordsOf(folded).filter((word) => !SMALL_WORDS.includes(word));
  const withWords = wanted.filter(({ node, label, aliases }) => {
    if (columns.kind[node] === LOCATION && columns.type.words[columns.type.codes[node] as number] === 'country')
      return false;
    return [label, ...aliases].some((one) => {
      const own = wordsOf(one);
      const isBegun = columns.kind[node] !== LOCATION || own.find((word) => !SMALL_WORDS.includes(word)) === words[0];
      return isBegun && words.every((word) => own.includes(word));
    });
  });
  if (words.length > 0 && withWords.length > 0) return given(withWords);
  const labelOf = new Map(wanted.flatMap(({ node, label, aliases }) => [label, ...aliases].map((one) => [one, node])));
  return {
    keys: [],
    near: nearWords(folded, labelOf.keys()).map((near) => columns.labelOf(labelOf.get(near) as number)),
  };
}

const [LOCATION, EVENT] = [KINDS.indexOf('location'), KINDS.indexOf('event')];
const wordsOf = (text: string): readonly string[] => text.replaceAll("'", '').match(WORD) ?? [];
