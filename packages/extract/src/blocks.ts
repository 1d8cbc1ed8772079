import type { Document, Entity, Event, Evidence, Extraction } from '@dramatis/graph/model';

/** What one stretch of a document says; `start` is where it begins. */
export interface ExtractedBlock {
  readonly start: number;
  readonly extraction: Extraction;
}

/**
 * One extraction from those of a document's blocks, in order: spans moved to the whole text, entities of one id joined.
 *
 * Coreference does not cross blocks; names do, by their ids. The extraction says so in `warnings`.
 */
export function joinBlocks(document: Document, parts: readonly ExtractedBlock[]): Extraction {
  const entities = new Map<string, Entity>();
  const events: Event[] = [];
  const relations = new Map<string, Extraction['relations'][number]>();
  for (const { start: offset, extraction: part } of parts) {
    const moved = (evidence: readonly Evidence[]): Evidence[] => evidence.map((each) => moveEvidence(each, offset));
    for (const entity of part.entities) {
      const evidence = moved(entity.evidence);
      const known = entities.get(entity.id);
      entities.set(entity.id, known === undefined ? { ...entity, evidence } : joinEntity(known, entity, evidence));
    }
    const movedIds = new Map<string, string>();
    for (const event of part.events) {
      const there = moveEvent(document.id, event, offset);
      movedIds.set(event.id, there.id);
      events.push(there);
    }
    for (const relation of part.relations) {
      const source = movedIds.get(relation.source) ?? relation.source;
      const target = movedIds.get(relation.target) ?? relation.target;
      const key = `${relation.relation} ${source} ${target}`;
      const known = relations.get(key);
      relations.set(key, {
        ...relation,
        source,
        target,
        evidence: [...(known?.evidence ?? []), ...moved(relation.evidence)],
      });
    }
  }
  return {
    ...parts[0]!.extraction,
    document,
    entities: [...entities.values()],
    events,
    relations: [...relations.values()],
    warnings: [
      {
        code: 'long-document',
        message: `read in ${parts.length} blocks; descriptions and pronouns are not resolved across them`,
      },
      ...parts.flatMap(({ extraction }) => extraction.warnings),
    ],
  };
}

function moveEvidence(evidence: Evidence, offset: number): Evidence {
  const { sentence } = evidence;
  return {
    ...evidence,
    start: evidence.start + offset,
    end: evidence.end + offset,
    sentence: { ...sentence, start: sentence.start + offset, end: sentence.end + offset },
  };
}

function moveEvent(document: string, event: Event, offset: number): Event {
  const evidence = event.evidence.map((each) => moveEvidence(each, offset));
  return {
    ...event,
    id: `event:${document}:${evidence[0]!.start}`,
    evidence,
    participants: event.participants.map((each) => ({ ...each, evidence: moveEvidence(each.evidence, offset) })),
    fillers: event.fillers.map((each) => ({ ...each, start: each.start + offset, end: each.end + offset })),
  };
}

function joinEntity<E extends Entity>(known: E, other: Entity, evidence: readonly Evidence[]): E {
  const aliases = new Set([...known.aliases, ...other.aliases, other.label]);
  aliases.delete(known.label);
  return {
    ...known,
    aliases: [...aliases].sort(),
    mentions: known.mentions + other.mentions,
    evidence: [...known.evidence, ...evidence],
  };
}
