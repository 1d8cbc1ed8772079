/** What the panel shows: a node, a line of the graph, or all that passed between two actors (the key is `dyadKey`'s). */
export interface Selection {
  readonly kind: 'node' | 'edge' | 'dyad';
  readonly key: string;
}
