import type { Document, Entity, Event, Evidence, Extraction, Span } from '@dramatis/graph/model';

/** UTF-16 code units of text read at once: far above any report, small enough that a 100 MB file needs little memory. */
const BLOCK_LENGTH = 500_000;
/** How far back a block may end early to end at a paragraph, a sentence or a word. */
const SLACK = 5_000;
const BOUNDARIES = ['\n\n', '\n', '. ', ' '];

/** Spans of the text that are read one by one; one span for any report of usual length. */
export function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  for (let start = 0; start < text.length || start === 0; ) {
    const end = endOfBlock(text, start);
    blocks.push({ start, end });
    start = end;
    if (end >= text.length) break;
  }
  return blocks;
}

function endOfBlock(text: string, start: number): number {
  const limit = start + BLOCK_LENGTH;
  if (limit >= text.length) return text.length;
  for (const boundary of BOUNDARIES) {
    const at = text.lastIndexOf(boundary, limit);
    if (at > limit - SLACK) return at + boundary.length;
  }
  const isLowSurrogate = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return isLowSurrogate ? limit - 1 : limit;
}

/**
 * One extraction from those of a document's blocks, in order: spans moved to the whole text, entities of one id joined.
 *
 * Coreference does not cross blocks; names do, by their ids. The extraction says so in `warnings`.
 */
export function joinBlocks(document: Document, blocks: readonly Span[], parts: Iterable<Extraction>): Extraction {
  const entities = new Map<string, Entity>();
  const events: Event[] = [];
  const relations = new Map<string, Extraction['relations'][number]>();
  let index = 0;
  let last: Extraction | undefined;
  for (const part of parts) {
    const { start: offset } = blocks[index++]!;
    const moved = (evidence: readonly Evidence[]): Evidence[] => evidence.map((each) => moveEvidence(each, offset));
    for (const entity of part.entities) {
      const evidence = moved(entity.evidence);
      const known = entities.get(entity.id);
      entities.set(entity.id, known === undefined ? { ...entity, evidence } : joinEntity(known, entity, evidence));
    }
    for (const event of part.events) events.push(moveEvent(document.id, event, offset));
    for (const relation of part.relations) {
      const key = `${relation.relation} ${relation.source} ${relation.target}`;
      const known = relations.get(key);
      relations.set(key, { ...relation, evidence: [...(known?.evidence ?? []), ...moved(relation.evidence)] });
    }
    last = part;
  }
  return {
    ...last!,
    document,
    entities: [...entities.values()],
    events,
    relations: [...relations.values()],
    warnings: [
      {
        code: 'long-document',
        message: `read in ${blocks.length} blocks of about ${BLOCK_LENGTH} characters; descriptions and pronouns are not resolved across them`,
      },
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
