import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from './draft.ts';
import { nameForm } from './name-form.ts';
import { nameParts } from './name-parts.ts';

/** Which entity each mention refers to: when it acts, and when it is somewhere. Filled by the sieves in turn. */
export interface Resolution {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly drafts: Map<string, Draft>;
  /** Entity id per mention when it is an actor; null where undecided or none. */
  readonly actorOf: (string | null)[];
  /** Entity id per mention when it is a location. */
  readonly locationOf: (string | null)[];
  /** `nameForm` of every name's label; empty for the others. */
  readonly forms: readonly string[];
  /** What the longer names may be shortened to, by form: see `nameParts`. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** The sieve that decided, per mention. */
  readonly sieveOf: string[];
}

/** One pass of coreference: decides some of the undecided mentions and leaves the others. */
export type Sieve = (resolution: Resolution) => void;

/** Nothing decided yet. */
export function createResolution(reading: Reading, mentions: readonly Mention[]): Resolution {
  const forms = mentions.map(({ kind, label }) => (kind === 'name' ? nameForm(label) : ''));
  return {
    reading,
    mentions,
    drafts: new Map(),
    actorOf: mentions.map(() => null),
    locationOf: mentions.map(() => null),
    forms,
    parts: nameParts(mentions, forms),
    sieveOf: mentions.map(({ rule }) => rule),
  };
}

/** Let mention `index` refer to `draft`. */
export function assign(resolution: Resolution, index: number, draft: Draft, sieve?: string): void {
  if (!resolution.drafts.has(draft.id)) resolution.drafts.set(draft.id, draft);
  (draft.kind === 'actor' ? resolution.actorOf : resolution.locationOf)[index] = draft.id;
  if (sieve !== undefined) resolution.sieveOf[index] = sieve;
}

/** Let mention `index` refer to whatever mention `antecedent` refers to. */
export function follow(resolution: Resolution, index: number, antecedent: number, sieve: string): void {
  resolution.actorOf[index] = resolution.actorOf[antecedent]!;
  resolution.locationOf[index] = resolution.locationOf[antecedent]!;
  resolution.sieveOf[index] = sieve;
}

/** Whether no sieve has decided mention `index`. */
export function isOpen(resolution: Resolution, index: number): boolean {
  return resolution.actorOf[index] === null && resolution.locationOf[index] === null;
}
