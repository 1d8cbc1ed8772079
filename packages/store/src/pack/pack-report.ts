import { deflateRawSync } from 'node:zlib';
import { foldedWords } from '@dramatis/graph';
import type { Event, Extraction, Relation, Span } from '@dramatis/graph/model';
import { signatureOf } from '../duplicates/signature.ts';
import { packAccounts } from '../merge/grouping.ts';
import { packEvent } from './event.ts';
import { type Numbering, packEvidence } from './evidence.ts';
import type { PackedEntity, PackedEvent, PackedRelation, PackedReport } from './packed-report.ts';

/** What is kept of an extraction beside the tables. */
export interface Rest {
  readonly schema: string;
  readonly generator: string;
  readonly warnings: Extraction['warnings'];
  /** Events without a type, and whatever else no table takes; by their place in the extraction. */
  readonly events: readonly (readonly [ordinal: number, body: string])[];
  readonly relations: readonly (readonly [ordinal: number, relation: Relation])[];
  /** Only of a text that is no well-formed Unicode. */
  readonly text?: string;
}

/**
 * An extraction made ready for a case; pure, so that a worker can do it. `unpackExtraction` gives the extraction back, equal in all.
 *
 * @param sentences where the text's sentences are, for full-text search; without them those that are evidence, and the lines between
 * @example addToCase(packReport(extract(document), analysis.sentences))
 */
export function packReport(extraction: Extraction, sentences: readonly Span[] = linesOf(extraction)): PackedReport {
  const { document, entities, events, relations } = extraction;
  const { text, ...head } = document;
  const { spans, rules, numbers } = numbering(sentences);
  const placeOf = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(list.map(({ id }, place) => [id, place]));
  const [entityPlaces, eventPlaces] = [placeOf(entities), placeOf(events)];
  const isCoded = (place: number | undefined): place is number => place !== undefined && events[place]?.type !== null;
  const { context, accounts } = packAccounts(extraction);

  const packedEntities = entities.map(
    ({ evidence, mentions, ...record }): PackedEntity => ({
      key: record.id,
      record: JSON.stringify(record),
      mentions,
      evidence: JSON.stringify(evidence.map((words) => packEvidence(words, head.id, text, numbers))),
    }),
  );
  const packedEvents: PackedEvent[] = [];
  const uncoded: [number, string][] = [];
  for (const [ordinal, event] of events.entries()) {
    const body = packEvent(event, head.id, text, numbers);
    if (event.type === null || eventPlaces.get(event.id) !== ordinal) uncoded.push([ordinal, body]);
    else {
      const account = accounts.get(event.id)!;
      packedEvents.push({
        ordinal,
        keys: account.keys,
        context: account.context,
        spans: spansOf(event, numbers),
        body,
      });
    }
  }
  const packedRelations: PackedRelation[] = [];
  const loose: [number, Relation][] = [];
  for (const [ordinal, relation] of relations.entries()) {
    const ends = [relation.source, relation.target] as const;
    const [source, target] = ends.map((id) => entityPlaces.get(id));
    const [before, after] = ends.map((id) => eventPlaces.get(id));
    const evidence = (): string =>
      JSON.stringify(relation.evidence.map((words) => packEvidence(words, head.id, text, numbers)));
    const named = { ordinal, relation: relation.relation };
    if (source !== undefined && target !== undefined) {
      packedRelations.push({ ...named, of: 'entities', source, target, evidence: evidence() });
    } else if (isCoded(before) && isCoded(after)) {
      packedRelations.push({ ...named, of: 'events', source: before, target: after, evidence: evidence() });
    } else loose.push([ordinal, relation]);
  }
  const isText = !/[\0\p{Surrogate}]/u.test(text);
  const rest: Rest = {
    schema: extraction.schema,
    generator: extraction.generator,
    warnings: extraction.warnings,
    events: uncoded,
    relations: loose,
    ...(isText ? {} : { text }),
  };
  return {
    document: head,
    text: isText ? text : null,
    context,
    spans: JSON.stringify(spans),
    words: wordsOf(text, spans, packedEvents, events),
    rules: JSON.stringify(rules),
    rest: deflateRawSync(JSON.stringify(rest)),
    signature: signatureOf(text),
    entities: packedEntities,
    events: packedEvents,
    relations: packedRelations,
  };
}

function numbering(sentences: readonly Span[]): {
  readonly spans: readonly number[];
  readonly rules: readonly string[];
  readonly numbers: Numbering;
} {
  const spans: number[] = [];
  const places = new Map<string, number>();
  const rules = new Map<string, number>();
  const span = (start: number, end: number): number => {
    const key = `${start} ${end}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, places.size);
    spans.push(start, end);
    return places.size - 1;
  };
  for (const { start, end } of sentences) span(start, end);
  const ruleList: string[] = [];
  const rule = (name: string): number => {
    const known = rules.get(name);
    if (known !== undefined) return known;
    rules.set(name, rules.size);
    return ruleList.push(name) - 1;
  };
  return { spans, rules: ruleList, numbers: { span, rule } };
}

const spansOf = ({ evidence }: Event, numbers: Numbering): string =>
  ` ${[...new Set(evidence.map(({ sentence }) => numbers.span(sentence.start, sentence.end)))].join(' ')} `;

/** A sentence is found by its words, and by those of the labels of the events it tells. */
function wordsOf(
  text: string,
  spans: readonly number[],
  packed: readonly PackedEvent[],
  events: readonly Event[],
): readonly string[] {
  const labels = new Map<number, string>();
  for (const { ordinal, spans: where } of packed) {
    const span = Number(where.split(' ', 2)[1]);
    labels.set(span, `${labels.get(span) ?? ''} ${events[ordinal]!.label}`);
  }
  return Array.from({ length: spans.length / 2 }, (_, at) => {
    const words = foldedWords(`${text.slice(spans[at * 2], spans[at * 2 + 1])} ${labels.get(at) ?? ''}`);
    return [...new Set(words)].join(' ');
  });
}

/** The sentences that are evidence, and of the text between them each line. */
function linesOf({ document: { text }, entities, events }: Extraction): readonly Span[] {
  const known = new Map<number, number>();
  for (const { evidence } of [...entities, ...events]) {
    for (const { sentence } of evidence)
      known.set(sentence.start, Math.max(sentence.end, known.get(sentence.start) ?? 0));
  }
  const found: Span[] = [];
  let at = 0;
  for (const [start, end] of [...known, [text.length, text.length] as const].sort(([a], [b]) => a - b)) {
    for (const { 0: line, index } of text.slice(at, Math.max(at, start)).matchAll(/[^\n]+/g)) {
      if (line.trim() !== '') found.push({ start: at + index, end: at + index + line.length });
    }
    if (end > start) found.push({ start, end });
    at = Math.max(at, end);
  }
  return found;
}
