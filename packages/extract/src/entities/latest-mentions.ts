import type { Resolution } from './resolution.ts';

/** The latest mention for each key ("noun:army"), and whether another entity shares its sentence under the same key. */
export interface LatestMentions {
  remember(key: string, index: number, entity: string): void;
  /** Undefined for none, and where two entities fit the key in the latest one's sentence: a guess would be a false merge. */
  find(key: string): number | undefined;
}

interface Slot {
  readonly index: number;
  readonly entity: string;
  readonly rival: number | null;
}

/** Nothing met yet. */
export function createLatestMentions({ mentions, reading: { sentenceOf } }: Resolution): LatestMentions {
  const slots = new Map<string, Slot>();
  const sentence = (index: number): number => sentenceOf[mentions[index]!.first]!;
  return {
    remember(key, index, entity) {
      const before = slots.get(key);
      const rival = before === undefined ? null : before.entity === entity ? before.rival : before.index;
      slots.set(key, { index, entity, rival });
    },
    find(key) {
      const slot = slots.get(key);
      if (slot === undefined) return undefined;
      return slot.rival !== null && sentence(slot.rival) === sentence(slot.index) ? undefined : slot.index;
    },
  };
}
