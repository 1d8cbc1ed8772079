import type {
  ActorAttributes,
  EventAttributes,
  GraphAttributes,
  LocationAttributes,
  RelationAttributes,
  RoleAttributes,
} from '../dramatis-graph.ts';
import type { DocumentMetadata, EventType, Evidence, RelationType, Role, Status } from '../model/index.ts';
import type {
  Clock,
  EdgeNarrowing,
  EntityNarrowing,
  EventNarrowing,
  EventOrder,
  TextTerm,
  TimeUnit,
} from './narrowing.ts';

/**
 * What every query reads: a graph in memory (`graphSource`), or a case on disk.
 *
 * A source narrows, the engine checks: `events` and `entities` may give more than was asked for, never less, so an index
 * may serve any part of a narrowing and leave out the rest. All that can be long is lazy; a consumer that stops early
 * calls `return()`, and the source lets go of what it holds. The same content gives the same order.
 */
export interface GraphSource {
  /** Schema and generator of what it holds. */
  readonly header: Pick<GraphAttributes, 'schema' | 'generator'>;
  /** The clocks its events can be asked by; `event` and `report` always, `added` where it knows when a report came in. */
  readonly clocks: readonly Clock[];
  /** The parts of a narrowing that `events` answers exactly: the engine checks the others. */
  readonly exact: readonly (keyof EventNarrowing)[];

  node(key: string): SourceNode | null;
  /** The evidence of a node, or of an edge by its key; empty where there is no such key. */
  evidence(key: string): Iterable<Evidence>;
  /** Edges at a node; the narrowing is exact. */
  edges(key: string, narrowing?: EdgeNarrowing): Iterable<SourceEdge>;
  /** Every relation edge of one of these sorts, and no other. */
  relations(relations: readonly RelationType[]): Iterable<SourceEdge>;

  entities(narrowing?: EntityNarrowing): Iterable<SourceEntity>;
  /** In the order asked for; without one, in its own. */
  events(narrowing?: EventNarrowing, order?: EventOrder): Iterable<SourceEvent>;

  /** Entities whose label or an alias, through `foldName`, is this. Exact, not a superset. */
  named(folded: string): Iterable<SourceEntity>;
  /** Entities one of whose names (label or alias) has all of these words of `foldedWords`. Exact. */
  namedWith(words: readonly string[]): Iterable<SourceEntity>;
  /** Every label and alias, for telling near names. */
  names(): Iterable<{ readonly name: string; readonly key: string }>;

  document(id: string): SourceDocument | null;
  documents(): Iterable<SourceDocument>;
  /** Sentences that have all the terms, each once. A graph in memory knows only those that are evidence. */
  sentences(terms: readonly TextTerm[]): Iterable<SourceSentence>;

  /**
   * Optional: what `dyads` counts, from an index, where the source can count exactly these events; else null.
   * One row a pair (`dyadsOf`), bucket (`bucketOf`), type and status; rows of the same may come more than once, their
   * numbers add up.
   */
  dyadCounts?(narrowing: EventNarrowing, by: TimeUnit | null, clock: Clock): Iterable<DyadCount> | null;
  /** Optional: the label of a node, where that is known without reading all of it. */
  label?(key: string): string | undefined;
  /** Optional, as `dyadCounts`: what `timeline` counts. */
  timeCounts?(narrowing: EventNarrowing, by: TimeUnit, clock: Clock): Iterable<TimeCount> | null;
}

/** Attributes without evidence, which of a much named actor is far longer than all the rest. */
export type ActorFacts = Omit<ActorAttributes, 'evidence'>;
export type LocationFacts = Omit<LocationAttributes, 'evidence'>;
export type EventFacts = Omit<EventAttributes, 'evidence'>;
export type EntityFacts = ActorFacts | LocationFacts;

/** Told apart by `attributes.kind`. */
export interface SourceNode {
  readonly key: string;
  readonly attributes: EntityFacts | EventFacts;
}

export interface SourceEntity {
  readonly key: string;
  readonly attributes: EntityFacts;
}

/** What an index over events holds of one: enough to filter and count by; `node` gives all. */
export interface SourceEvent {
  readonly key: string;
  readonly attributes: Pick<
    EventFacts,
    | 'kind'
    | 'label'
    | 'type'
    | 'mode'
    | 'quad'
    | 'status'
    | 'background'
    | 'start'
    | 'end'
    | 'speaker'
    | 'confidence'
    | 'reports'
  >;
  readonly participants: readonly SourceParticipant[];
}

export interface SourceParticipant {
  readonly role: Role;
  readonly key: string;
  readonly kind: 'actor' | 'location';
}

export interface SourceEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Omit<RoleAttributes, 'evidence'> | Omit<RelationAttributes, 'evidence'>;
}

export interface SourceDocument {
  readonly id: string;
  readonly metadata: DocumentMetadata;
  /** The day the case got it, ISO 8601; null where that is not known. */
  readonly added: string | null;
}

export interface SourceSentence {
  readonly document: string;
  /** UTF-16 code units into the document's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Numbers of events of one pair; uncoded events, and those denied or negated, make no pair. */
export interface DyadCount {
  readonly actor: string;
  readonly recipient: string;
  /** Null: undated, or no unit asked for. */
  readonly bucket: string | null;
  readonly type: EventType;
  readonly status: Status;
  readonly events: number;
  /** Sum of the events' `reports`. */
  readonly reports: number;
}

export interface TimeCount {
  readonly bucket: string | null;
  readonly type: EventType | null;
  readonly events: number;
  readonly reports: number;
}
