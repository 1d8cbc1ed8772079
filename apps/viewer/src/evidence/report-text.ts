import type { Evidence } from '@dramatis/graph/model';
import type { Kind, ViewGraph } from '../graph/view-graph.ts';

/** A stretch of a report: plain, or words that name a node or evoke an event. */
export interface ReportPart {
  readonly text: string;
  readonly node: { readonly key: string; readonly kind: Kind } | null;
  /** Within the sentence that was asked for. */
  readonly isCited: boolean;
}

export interface ReportText {
  /** False: the file lacks the text, and these are the sentences it cites. */
  readonly isWhole: boolean;
  /** Stretches without a gap; between two of them text is missing. */
  readonly pieces: readonly (readonly ReportPart[])[];
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly kind: Kind;
}

/**
 * A report with every mention and trigger marked: its text, or, where the file has none, the sentences that are cited from it.
 * Of marks that overlap the one that begins first wins, of those the longer.
 *
 * @param at a place in the sentence asked for, in UTF-16 code units from the report's start
 */
export function reportText(graph: ViewGraph, document: string, at: number): ReportText {
  const found = nodesIn(graph, document).flatMap(({ key, kind, evidence }) =>
    evidence.filter((one) => one.document === document).map((one) => ({ evidence: one, key, kind })),
  );
  const sentences = new Map<number, Evidence['sentence']>();
  for (const { evidence } of found) sentences.set(evidence.sentence.start, evidence.sentence);
  const cited = [...sentences.values()].find(({ start, end }) => start <= at && at < end) ?? null;
  const text = graph.textOf(document);
  const stretches =
    text === null ? [...sentences.values()].sort((a, b) => a.start - b.start) : [{ start: 0, end: text.length, text }];
  const marks = found
    .map(({ evidence: { start, end }, key, kind }) => ({ start, end, key, kind }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { isWhole: text !== null, pieces: cut(stretches, marks, cited) };
}

/** The nodes with evidence in a document, by the columns: only those are decoded. */
function nodesIn(graph: ViewGraph, document: string) {
  const { documents, documentsOf, keys } = graph.columns;
  const index = documents.indexOf(document);
  if (index === -1) return [];
  return keys.flatMap((key, node) => {
    const own = documentsOf.values.subarray(documentsOf.starts[node], documentsOf.starts[node + 1]);
    return own.includes(index) ? (graph.nodes.get(key) ?? []) : [];
  });
}

function cut(
  stretches: readonly Evidence['sentence'][],
  marks: readonly Marked[],
  cited: Evidence['sentence'] | null,
): readonly (readonly ReportPart[])[] {
  let next = 0;
  return stretches.map(({ start, text }) => {
    const end = start + text.length;
    const parts: ReportPart[] = [];
    let at = start;
    const add = (to: number, node: ReportPart['node']) => {
      for (const stop of [cited?.start ?? to, cited?.end ?? to, to].sort((a, b) => a - b)) {
        const until = Math.min(stop, to);
        if (until <= at) continue;
        const isCited = cited !== null && at >= cited.start && at < cited.end;
        parts.push({ text: text.slice(at - start, until - start), node, isCited });
        at = until;
      }
    };
    for (; next < marks.length && (marks[next] as Marked).start < end; next += 1) {
      const mark = marks[next] as Marked;
      if (mark.start < at || mark.start >= mark.end || mark.end > end) continue;
      add(mark.start, null);
      add(mark.end, { key: mark.key, kind: mark.kind });
    }
    add(end, null);
    return parts;
  });
}
