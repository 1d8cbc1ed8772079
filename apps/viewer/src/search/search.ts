import { KINDS, type ViewGraph } from '../graph/view-graph.ts';

/** A node's names folded for comparison, made once for each graph. */
export interface SearchEntry {
  /** Its index. */
  readonly node: number;
  readonly mentions: number;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** Lower case, without accents, single spaces: "Qassem  Soleimâni" → "qassem soleimani". */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

/** The names of a graph; events have no aliases, so that most of a large file is not decoded for it. */
export function createSearchIndex({ nodes, columns }: Pick<ViewGraph, 'nodes' | 'columns'>): readonly SearchEntry[] {
  return columns.keys.map((key, node) => ({
    node,
    mentions: columns.mentions[node] as number,
    label: fold(columns.labelOf(node)),
    aliases: columns.kind[node] === EVENT ? [] : (nodes.get(key)?.aliases ?? []).map(fold),
  }));
}

const EVENT = KINDS.indexOf('event');

const startsWord = (text: string, query: string): boolean => text.startsWith(query) || text.includes(` ${query}`);

/** 0 is best; null is no match. */
function rank({ label, aliases }: SearchEntry, query: string): number | null {
  if (label === query) return 0;
  if (aliases.includes(query)) return 1;
  if (label.startsWith(query)) return 2;
  if (startsWord(label, query)) return 3;
  if (aliases.some((alias) => startsWord(alias, query))) return 4;
  if (label.includes(query)) return 5;
  if (aliases.some((alias) => alias.includes(query))) return 6;
  const words = query.split(' ');
  const names = [label, ...aliases].join(' ');
  return words.length > 1 && words.every((word) => startsWord(names, word)) ? 7 : null;
}

/**
 * Indices of the nodes whose label or alias holds the query, best first: whole name, start of the name, start of a word, anywhere; then
 * by mentions. A blank query finds none.
 *
 * @example search(index, 'washington')[0] //=> the index of 'Government of the United States'
 */
export function search(index: readonly SearchEntry[], query: string): readonly number[] {
  const folded = fold(query);
  if (folded === '') return [];
  return index
    .flatMap((entry) => {
      const score = rank(entry, folded);
      return score === null ? [] : [{ entry, score }];
    })
    .sort((a, b) => a.score - b.score || b.entry.mentions - a.entry.mentions)
    .map(({ entry }) => entry.node);
}
