import { type Document, type Extraction, GENERATOR, SCHEMA } from '@dramatis/graph/model';
import { type Analysis, analyze, analyzeBlocks } from '@dramatis/language';
import { type ExtractedBlock, joinBlocks } from './blocks.ts';
import { chooseReadings } from './entities/choose-readings.ts';
import { governmentDraft } from './entities/draft.ts';
import { entityRecords } from './entities/entity-records.ts';
import type { Resolution } from './entities/resolution.ts';
import { resolveMentions } from './entities/resolve-mentions.ts';
import { type EventDraft, hasBothSides } from './events/event-draft.ts';
import { eventRecords } from './events/event-records.ts';
import { extractEvents } from './events/extract-events.ts';
import { createMentionIndex, type MentionIndex } from './events/mention-index.ts';
import { withoutMereFigures } from './events/mere-figures.ts';
import { quotedSpeakers } from './events/quoted-speakers.ts';
import { defaultGazetteer } from './gazetteer/default-gazetteer.ts';
import type { ActorEntry, Gazetteer } from './gazetteer/gazetteer.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { placeMentions } from './places/place-mentions.ts';
import { createReading, type Reading } from './reading.ts';
import { eventRelations } from './relations/event-relations.ts';
import { findRelations, impliedEntities } from './relations/find-relations.ts';
import { officeRelations } from './relations/office-relations.ts';
import { type Opposition, oppositions } from './relations/opposition.ts';
import { statedRelations } from './relations/stated-relations.ts';
import { compileTriggers, type TriggerTable } from './triggers/compile-triggers.ts';
import { eventTypeTriggers } from './triggers/index.ts';

export interface ExtractOptions {
  /** Names known before reading. */
  readonly gazetteer?: Gazetteer;
  /** The document's analysis where the caller has it already. */
  readonly analysis?: Analysis;
}

/** UTF-16 code units of text read at once: far above any report, small enough that a 100 MB file needs little memory. */
const BLOCK_LENGTH = 500_000;

let compiled: TriggerTable | undefined;

/**
 * Who did what to whom, where and when, in one report: the stages in order.
 *
 * Text → tokens, tree, names, times → mentions → places → entities → events → relations. Every record carries its evidence.
 * Bad text gives fewer records, never a throw; the same document gives the same extraction, byte for byte.
 *
 * @example
 * const { events } = extract(createDocument({ text: 'Turkish jets bombed Afrin on Monday.', published: '2018-01-24' }));
 * events[0].type //=> 'ASSAULT'
 */
export function extract(document: Document, options: ExtractOptions = {}): Extraction {
  if (options.analysis !== undefined || document.text.length <= BLOCK_LENGTH) return extractBlock(document, options);
  const parts: ExtractedBlock[] = [];
  for (const { start, analysis } of analyzeBlocks(document.text, {
    published: document.published,
    blockLength: BLOCK_LENGTH,
  })) {
    parts.push({ start, extraction: extractBlock({ ...document, text: analysis.text }, { ...options, analysis }) });
  }
  return joinBlocks(document, parts);
}

/** What the stages before the events make of a document. */
export interface ReadBlock {
  readonly analysis: Analysis;
  readonly reading: Reading;
  readonly resolution: Resolution;
  readonly index: MentionIndex;
}

/** The stages before the events: analysis, mentions, entities. */
export function readBlock(document: Document, options: ExtractOptions): ReadBlock {
  const { gazetteer = defaultGazetteer() } = options;
  const analysis = options.analysis ?? analyze(document.text, { published: document.published });
  const reading = createReading(document, analysis, gazetteer);
  const resolution = resolveMentions(reading, placeMentions(reading, findMentions(reading)));
  return { analysis, reading, resolution, index: createMentionIndex(reading, resolution) };
}

/** The trigger rows of all types, compiled once. */
export function triggerTable(): TriggerTable {
  compiled ??= compileTriggers(eventTypeTriggers);
  return compiled;
}

function extractBlock(document: Document, options: ExtractOptions): Extraction {
  const { analysis, reading, resolution, index } = readBlock(document, options);
  const drafts = withoutMereFigures(resolution, extractEvents(reading, index, triggerTable()));

  const opposed = oppositions(reading, index);
  const uses = usesOf(drafts, opposed);
  const choices = chooseReadings(resolution, uses);
  const implied = impliedEntities(resolution, (mention) => choices[mention] === 'actor');
  const used = usedIds(drafts.filter(({ row }) => row.type !== null));
  for (const speaker of quotedSpeakers(reading, index)) used.add(speaker);
  for (const { sides } of opposed) for (const { actor, mention } of sides) if (mention >= 0) used.add(actor);
  const entities = entityRecords(resolution, choices, used, [
    ...implied.filter(({ known }) => !known),
    ...governmentsIn(resolution, drafts),
  ]);
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const told = drafts.flatMap((draft) => keptArguments(draft, labels));
  const events = eventRecords(reading, told, (id) => labels.get(id) ?? id);
  return {
    schema: SCHEMA,
    generator: GENERATOR,
    document,
    entities,
    events,
    relations: [
      ...findRelations(
        entities,
        implied,
        [
          ...officeRelations(entities, entryIn(resolution), document.published),
          ...statedRelations(reading, index),
          ...opposed,
        ],
        resolution.drafts,
      ),
      ...eventRelations(reading, told, events),
    ],
    warnings: analysis.warnings ?? [],
  };
}

/** The gazetteer's entry of an actor, by its id. */
const entryIn =
  ({ drafts }: Resolution) =>
  (id: string): ActorEntry | null => {
    const draft = drafts.get(id);
    return draft?.kind === 'actor' ? draft.entry : null;
  };

/** Which entities each mention stands for in the events and stated oppositions. */
function usesOf(drafts: readonly EventDraft[], opposed: readonly Opposition[]): Map<number, Set<string>> {
  const uses = new Map<number, Set<string>>();
  for (const { arguments: all } of drafts) {
    for (const { mention, entity } of all) {
      if (mention < 0 || entity === null) continue;
      uses.set(mention, (uses.get(mention) ?? new Set()).add(entity));
    }
  }
  for (const { mention, actor } of opposed.flatMap(({ sides }) => sides))
    if (mention >= 0) uses.set(mention, (uses.get(mention) ?? new Set()).add(actor));
  return uses;
}

/** An uncoded event brings no entity of its own: what nothing else keeps stays words, and of words alone both sides are needed. */
function keptArguments(draft: EventDraft, kept: ReadonlyMap<string, string>): EventDraft[] {
  if (draft.row.type !== null) return [draft];
  const found = draft.arguments.map((each) =>
    each.entity !== null && kept.has(each.entity) ? each : { ...each, entity: null },
  );
  const speaker = draft.speaker !== null && kept.has(draft.speaker) ? draft.speaker : null;
  return found.some(({ entity }) => entity !== null) || hasBothSides(found)
    ? [{ ...draft, arguments: found, speaker }]
    : [];
}

function usedIds(drafts: readonly EventDraft[]): Set<string> {
  return new Set(
    drafts.flatMap(({ arguments: all, speaker }) =>
      [...all.flatMap(({ entity }) => entity ?? []), speaker ?? []].flat(),
    ),
  );
}

/** Governments that demonyms beside a trigger brought in: "Israeli air strikes". */
function governmentsIn({ reading }: Resolution, drafts: readonly EventDraft[]) {
  return drafts.flatMap(({ arguments: all }) =>
    all.flatMap(({ mention, entity, evidence }) => {
      const country = mention < 0 ? reading.gazetteer.country(entity?.split(':')[2] ?? '') : undefined;
      return country === undefined ? [] : [{ draft: governmentDraft(country), evidence }];
    }),
  );
}
