import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Event } from './event.ts';
import type { Relation } from './relation.ts';

/** Something in the input that could not be handled as it stood. */
export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** All that one document says: plain JSON, storable, diffable. The stable seam between language and graph. */
export interface Extraction {
  readonly schema: 'dramatis/1';
  /** Name and version of what made it. */
  readonly generator: string;
  readonly document: Document;
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  /** In text order. */
  readonly events: readonly Event[];
  readonly relations: readonly Relation[];
  readonly warnings: readonly Warning[];
}

export const SCHEMA = 'dramatis/1';
export const GENERATOR = 'dramatis 0.1.0';
