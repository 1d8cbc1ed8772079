import type { Interval } from '../../time/interval.ts';
import type { Column } from '../columns/column.ts';

export interface GexfNode<Item> {
  readonly key: string;
  readonly label: string;
  readonly item: Item;
  readonly time: Interval | null;
  /** `#rrggbb`. */
  readonly color: string;
  readonly size: number;
  readonly position: { readonly x: number; readonly y: number } | null;
}

export interface GexfEdge<Item> {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly weight: number;
  readonly item: Item;
  /** One is written as start and end, several as spells. Sorted, apart. */
  readonly times: readonly Interval[];
}

/** All that a GEXF file of ours says, before it is XML. No two edges have the same source, target and kind. */
export interface GexfFile<NodeItem, EdgeItem> {
  readonly creator: string;
  readonly description: string;
  readonly keywords: string;
  readonly nodeColumns: readonly Column<NodeItem>[];
  readonly edgeColumns: readonly Column<EdgeItem>[];
  readonly nodes: Iterable<GexfNode<NodeItem>>;
  readonly edges: Iterable<GexfEdge<EdgeItem>>;
}
