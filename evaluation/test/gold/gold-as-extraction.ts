import {
  type Document,
  type Entity,
  type Event,
  type Evidence,
  type Extraction,
  GENERATOR,
  type Role,
  SCHEMA,
} from '@dramatis/graph/model';
import { GOLD_ROLES, type GoldEvent, type GoldGraph, triggersOf } from '../../src/gold/gold-graph.ts';

/** The extraction that says just what the gold says: the scorer must give it 100 everywhere. */
export function goldAsExtraction(gold: GoldGraph, document: Document): Extraction {
  return {
    schema: SCHEMA,
    generator: GENERATOR,
    document,
    entities: [...gold.actors, ...gold.locations].map((entity): Entity => {
      const base = {
        id: entity.id,
        label: entity.label,
        aliases: [],
        country: entity.country,
        mentions: entity.mentions.length,
        evidence: entity.mentions.map((text) => evidenceAt(document, document.text.indexOf(text), text)),
      };
      return 'lat' in entity
        ? { ...base, kind: 'location', type: entity.type, lat: entity.lat, lon: entity.lon, geonames: null }
        : { ...base, kind: 'actor', type: entity.type, sector: null, wikidata: null };
    }),
    events: gold.events.map((event) => goldEventAsEvent(event, document)),
    relations: [],
    warnings: [],
  };
}

function goldEventAsEvent(gold: GoldEvent, document: Document): Event {
  const evidence = triggersOf(gold).map(({ trigger, offset }) => evidenceAt(document, offset, trigger));
  const roles: readonly (readonly [Role, readonly string[]])[] = [
    ...GOLD_ROLES.map((role) => [role, gold[role] ?? []] as const),
    ['speaker', gold.speaker === undefined ? [] : [gold.speaker]],
  ];
  return {
    id: gold.id,
    kind: 'event',
    label: gold.trigger,
    type: gold.type,
    mode: gold.mode,
    status: gold.status,
    background: gold.background,
    trigger: gold.trigger,
    lemma: gold.trigger,
    start: gold.start,
    end: gold.end,
    time: null,
    speaker: gold.speaker ?? null,
    cue: null,
    quantity: gold.quantity ?? null,
    confidence: 1,
    participants: roles.flatMap(([role, ids]) => ids.map((entity) => ({ role, entity, evidence: evidence[0]! }))),
    fillers: [],
    evidence,
  };
}

/** The sentence is what stands between two full stops; good enough for texts that a scorer never splits. */
function evidenceAt(document: Document, start: number, text: string): Evidence {
  const before = Math.max(
    0,
    document.text.lastIndexOf('. ', start - 1) + 2,
    document.text.lastIndexOf('\n', start - 1) + 1,
  );
  const after = [document.text.indexOf('. ', start), document.text.indexOf('\n', start)].filter((at) => at !== -1);
  const end = Math.max(start + text.length, Math.min(...after, document.text.length));
  return {
    document: document.id,
    start,
    end: start + text.length,
    text,
    sentence: { start: before, end, text: document.text.slice(before, end) },
    rule: 'gold',
  };
}
