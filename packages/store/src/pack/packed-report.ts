import type { Document } from '@dramatis/graph/model';

/** A report and its extraction as the case keeps them: plain data that a worker can hand over. */
export interface PackedReport {
  readonly document: Omit<Document, 'text'>;
  /** Null where the text is no well-formed Unicode: then it is in `rest`. */
  readonly text: string | null;
  /** JSON: what merging has to know of all its events; null where it has none with a type. */
  readonly context: string | null;
  /** JSON: where each sentence starts and ends, one after the other. */
  readonly spans: string;
  /** Each sentence's words, for full text. */
  readonly words: readonly string[];
  /** JSON: the rules that evidence points into. */
  readonly rules: string;
  /** What no table needs, deflated JSON (`Rest`). */
  readonly rest: Uint8Array;
  readonly signature: Uint32Array | null;
  readonly entities: readonly PackedEntity[];
  readonly events: readonly PackedEvent[];
  readonly relations: readonly PackedRelation[];
}

export interface PackedEntity {
  readonly key: string;
  /** JSON without mentions and evidence: the same in most reports. */
  readonly record: string;
  readonly mentions: number;
  readonly evidence: string;
}

/** An event with a type; those without are in `rest`. */
export interface PackedEvent {
  /** Its place among the extraction's events. */
  readonly ordinal: number;
  /** Hashes of the keys it is grouped by. */
  readonly keys: readonly number[];
  /** JSON: what merging has to know beside the event. */
  readonly context: string;
  /** The sentences of its evidence, between spaces: " 3 7 ". */
  readonly spans: string;
  readonly body: string;
}

/** Between two entities, or two events with a type, of the report. */
export interface PackedRelation {
  readonly ordinal: number;
  readonly of: 'entities' | 'events';
  readonly relation: string;
  /** Place of the end among the report's entities, or among its events. */
  readonly source: number;
  readonly target: number;
  readonly evidence: string;
}
