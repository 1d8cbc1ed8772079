import type { Evidence, FoundEvent, GraphSource } from '@dramatis/graph';
import type { DocumentMetadata } from '@dramatis/graph/model';
import { count, type Schema } from '../schemas/schema.ts';

export const EVIDENCE_LIMIT: Schema = count(
  'Pieces of evidence at most for each event and participant; /api/evidence gives all.',
  3,
  100,
);

/** Keeps the first pieces of evidence, and the reports they are from. */
export interface Citing {
  few(evidence: Iterable<Evidence>): readonly Evidence[];
  event(event: FoundEvent): FoundEvent;
  /** Outlet, title, day and address of every report that was cited, by its id. */
  readonly documents: Readonly<Record<string, DocumentMetadata>>;
}

/** @param most pieces of evidence of one claim */
export function citing(source: GraphSource, most: number): Citing {
  const documents: Record<string, DocumentMetadata> = {};
  const few = (evidence: Iterable<Evidence>): readonly Evidence[] => {
    const kept: Evidence[] = [];
    for (const piece of evidence) {
      if (kept.length >= most) break;
      kept.push(piece);
      if (Object.hasOwn(documents, piece.document)) continue;
      const document = source.document(piece.document);
      if (document !== null) documents[piece.document] = document.metadata;
    }
    return kept;
  };
  return {
    few,
    event: ({ key, attributes, participants }) => ({
      key,
      attributes: { ...attributes, evidence: few(attributes.evidence) },
      participants: participants.map((one) => ({ ...one, evidence: few(one.evidence) })),
    }),
    documents,
  };
}
