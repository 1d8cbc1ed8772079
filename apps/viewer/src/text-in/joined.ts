import { build, type DramatisGraph, joinGraphs, writeColumnar } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';

/**
 * The graph of reports joined to another, as columns, and where to look first.
 *
 * @param added ids of the documents that are new
 */
export function joined(
  base: DramatisGraph | null,
  extractions: readonly Extraction[],
  added: ReadonlySet<string>,
): { readonly bytes: Uint8Array; readonly select: string | null } {
  const made = build(extractions, { texts: true });
  const graph = base === null ? made : extractions.length === 0 ? base : joinGraphs(base, made);
  return { bytes: writeColumnar(graph), select: firstOf(made, added) };
}

/** The event told first in the new reports; where they have none, whoever is named first. */
function firstOf(graph: DramatisGraph, added: ReadonlySet<string>): string | null {
  let found: { readonly key: string; readonly rank: number } | null = null;
  graph.forEachNode((key, attributes) => {
    for (const { document, start } of attributes.evidence) {
      if (!added.has(document)) continue;
      const isNews = attributes.kind === 'event' && !attributes.background;
      const rank = start + (isNews ? 0 : attributes.kind === 'event' ? 1e9 : 2e9);
      if (found === null || rank < found.rank) found = { key, rank };
    }
  });
  return (found as { readonly key: string } | null)?.key ?? null;
}
