import { firstDay, lastDay, NO_DAY } from '@dramatis/graph';
import { quadOf } from './palette.ts';
import { KINDS, type ViewEdge, type ViewGraph, type ViewNode } from './view-graph.ts';

/** A column of words, each kept once: `words[codes[node]]`; code 0 is none. */
export interface CodedColumn {
  readonly codes: Uint32Array;
  readonly words: readonly string[];
}

/** Rows of numbers of different length: those of row `i` are `values[starts[i]] … values[starts[i + 1] - 1]`. */
export interface RaggedColumn {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** The graph as columns of numbers, for whatever walks all of it: filters, facets, timeline, map. A node's index is its place in `keys`. */
export interface GraphColumns {
  readonly keys: readonly string[];
  readonly labelOf: (node: number) => string;
  readonly indexOf: ReadonlyMap<string, number>;
  /** Index into KINDS. */
  readonly kind: Uint8Array;
  readonly type: CodedColumn;
  readonly mode: CodedColumn;
  readonly quad: CodedColumn;
  readonly status: CodedColumn;
  readonly country: CodedColumn;
  readonly sector: CodedColumn;
  /** Key of the speaker. */
  readonly speaker: CodedColumn;
  readonly background: Uint8Array;
  readonly reports: Uint32Array;
  readonly mentions: Uint32Array;
  /** 0 … 100; 255 where the file has none. */
  readonly confidence: Uint8Array;
  /** Days since 1970-01-01, both inclusive; NO_DAY where unknown. */
  readonly eventFirst: Int32Array;
  readonly eventLast: Int32Array;
  /** As above, of the reports that tell it. */
  readonly reportFirst: Int32Array;
  readonly reportLast: Int32Array;
  readonly documents: readonly string[];
  /** Index into `documents`, of each node's evidence. */
  readonly documentsOf: RaggedColumn;
  /** Outlet of each document. */
  readonly outlet: CodedColumn;
  /** Node indices and names of the edges, in the graph's order. */
  readonly edgeKeyOf: (edge: number) => string;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly edgeName: CodedColumn;
  /** 1 for a role, 0 for a relation. */
  readonly isRole: Uint8Array;
  /** Documents that say so. */
  readonly edgeReports: Uint32Array;
  /** Edge indices at each node. */
  readonly edgesAt: RaggedColumn;
  /** x and y of each node, interleaved; null when the file lacks some. */
  readonly places: Float32Array | null;
}

/** The label of the node of a key; the key itself where there is none. */
export function labelOfKey({ indexOf, labelOf }: GraphColumns, key: string): string {
  const node = indexOf.get(key);
  return node === undefined ? key : labelOf(node);
}

/** The columns of a graph; linear in its nodes, edges and pieces of evidence. */
export function columnsOf(graph: Pick<ViewGraph, 'nodes' | 'edges' | 'documents'>): GraphColumns {
  const nodes = [...graph.nodes.values()];
  const edges = [...graph.edges.values()];
  const documents = [...graph.documents.keys()];
  const indexOf = new Map(nodes.map(({ key }, index) => [key, index]));
  const documentsOf = documentsOfNodes(nodes, new Map(documents.map((id, index) => [id, index])));
  const published = documents.map((id) => graph.documents.get(id)?.published ?? null);
  const [reportFirst, reportLast] = reportDays(documentsOf, published, nodes.length);
  const source = Uint32Array.from(edges, (edge) => indexOf.get(edge.source) ?? 0);
  const target = Uint32Array.from(edges, (edge) => indexOf.get(edge.target) ?? 0);
  return {
    keys: nodes.map(({ key }) => key),
    labelOf: (node) => nodes[node]?.label ?? '',
    indexOf,
    kind: Uint8Array.from(nodes, ({ kind }) => KINDS.indexOf(kind)),
    type: coded(nodes, ({ type }) => type),
    mode: coded(nodes, ({ event }) => event?.mode ?? null),
    quad: coded(nodes, ({ event, type }) => (event === null ? null : quadOf(type))),
    status: coded(nodes, ({ event }) => event?.status ?? null),
    country: coded(nodes, ({ country }) => country),
    sector: coded(nodes, ({ sector }) => sector),
    speaker: coded(nodes, ({ event }) => event?.speaker ?? null),
    background: Uint8Array.from(nodes, ({ event }) => Number(event?.background ?? false)),
    reports: Uint32Array.from(nodes, ({ event }) => event?.reports ?? 0),
    mentions: Uint32Array.from(nodes, ({ mentions }) => mentions),
    confidence: Uint8Array.from(nodes, ({ event }) =>
      event?.confidence == null ? 255 : Math.round(Math.min(1, Math.max(0, event.confidence)) * 100),
    ),
    eventFirst: Int32Array.from(nodes, ({ event }) => firstDay(event?.start ?? event?.end ?? null)),
    eventLast: Int32Array.from(nodes, ({ event }) => lastDay(event?.end ?? event?.start ?? null)),
    reportFirst,
    reportLast,
    documents,
    documentsOf,
    outlet: coded(documents, (id) => graph.documents.get(id)?.source ?? null),
    edgeKeyOf: (edge) => edges[edge]?.key ?? '',
    source,
    target,
    edgeName: coded(edges, ({ name }) => name),
    isRole: Uint8Array.from(edges, ({ kind }: ViewEdge) => Number(kind === 'role')),
    edgeReports: Uint32Array.from(edges, ({ evidence }) => new Set(evidence.map(({ document }) => document)).size),
    edgesAt: edgesAtNodes(source, target, nodes.length),
    places: nodes.every(({ x, y }) => x !== null && y !== null)
      ? Float32Array.from(nodes.flatMap(({ x, y }) => [x ?? 0, y ?? 0]))
      : null,
  };
}

export function coded<T>(items: readonly T[], wordOf: (item: T) => string | null): CodedColumn {
  const words = [''];
  const known = new Map<string, number>([['', 0]]);
  const codes = new Uint32Array(items.length);
  items.forEach((item, index) => {
    const word = wordOf(item) ?? '';
    let code = known.get(word);
    if (code === undefined) {
      code = words.length;
      known.set(word, code);
      words.push(word);
    }
    codes[index] = code;
  });
  return { codes, words };
}

function documentsOfNodes(nodes: readonly ViewNode[], indexOf: ReadonlyMap<string, number>): RaggedColumn {
  const starts = new Uint32Array(nodes.length + 1);
  const values: number[] = [];
  nodes.forEach(({ evidence }, node) => {
    const seen = new Set<number>();
    for (const { document } of evidence) {
      const index = indexOf.get(document);
      if (index !== undefined && !seen.has(index)) {
        seen.add(index);
        values.push(index);
      }
    }
    starts[node + 1] = values.length;
  });
  return { starts, values: Uint32Array.from(values) };
}

export function reportDays(
  { starts, values }: RaggedColumn,
  published: readonly (string | null)[],
  order: number,
): readonly [Int32Array, Int32Array] {
  const first = new Int32Array(order).fill(NO_DAY);
  const last = new Int32Array(order).fill(NO_DAY);
  const days = published.map(firstDay);
  for (let node = 0; node < order; node += 1) {
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1) {
      const day = days[values[at] as number] ?? NO_DAY;
      if (day === NO_DAY) continue;
      if (first[node] === NO_DAY || day < (first[node] as number)) first[node] = day;
      if (last[node] === NO_DAY || day > (last[node] as number)) last[node] = day;
    }
  }
  return [first, last];
}

export function edgesAtNodes(source: Uint32Array, target: Uint32Array, order: number): RaggedColumn {
  const starts = new Uint32Array(order + 1);
  const eachEnd = (visit: (node: number, edge: number) => void) => {
    for (let edge = 0; edge < source.length; edge += 1) {
      visit(source[edge] as number, edge);
      if (source[edge] !== target[edge]) visit(target[edge] as number, edge);
    }
  };
  eachEnd((node) => {
    starts[node + 1] = (starts[node + 1] as number) + 1;
  });
  for (let node = 0; node < order; node += 1)
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const values = new Uint32Array(starts[order] as number);
  const next = starts.slice();
  eachEnd((node, edge) => {
    values[next[node] as number] = edge;
    next[node] = (next[node] as number) + 1;
  });
  return { starts, values };
}
