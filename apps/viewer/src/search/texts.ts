import type { ViewGraph } from '../graph/view-graph.ts';

/** A sentence, and the node it leads to. */
export interface Sentence {
  readonly text: string;
  /** Id of its document. */
  readonly document: string;
  /** Index of the first event it tells of; where it tells of none, of the first actor or place. */
  readonly node: number;
}

/** All that can be searched. Names go by node index. */
export interface Texts {
  readonly labels: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  readonly sentences: readonly Sentence[];
}

/** The names and sentences of a graph, each sentence once; one pass over the evidence. */
export function textsOf({ nodes, columns }: Pick<ViewGraph, 'nodes' | 'columns'>): Texts {
  const labels: string[] = [];
  const aliases: (readonly string[])[] = [];
  const found = new Map<string, Sentence>();
  let index = 0;
  for (const node of nodes.values()) {
    labels.push(node.label);
    aliases.push(node.aliases);
    for (const { document, sentence } of node.evidence) {
      const place = `${document} ${sentence.start}`;
      const known = found.get(place);
      const isBetter =
        known === undefined || (node.kind === 'event' && columns.kind[known.node] !== columns.kind[index]);
      if (isBetter) found.set(place, { text: sentence.text, document, node: index });
    }
    index += 1;
  }
  return { labels, aliases, sentences: [...found.values()] };
}
