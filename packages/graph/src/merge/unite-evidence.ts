import type { Evidence } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';

/** All evidence in order of document id, then place in its text, each piece once. */
export function uniteEvidence(evidence: Iterable<Evidence>): readonly Evidence[] {
  const pieces = new Map<string, Evidence>();
  for (const piece of evidence) {
    pieces.set(JSON.stringify([piece.document, piece.start, piece.end, piece.rule, piece.text]), piece);
  }
  return [...pieces]
    .sort(
      ([a, x], [b, y]) =>
        byCodeUnits(x.document, y.document) || x.start - y.start || x.end - y.end || byCodeUnits(a, b),
    )
    .map(([, piece]) => piece);
}

/** Strings once each, sorted. */
export function uniteStrings(strings: Iterable<string>): readonly string[] {
  return [...new Set(strings)].sort(byCodeUnits);
}
