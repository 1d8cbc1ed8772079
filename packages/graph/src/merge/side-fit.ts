import { farApart } from './distance.ts';
import type { Party } from './party.ts';

/** How far two lists of parties agree. */
export interface SideFit {
  /** 1 where they have a named party in common. */
  readonly named: number;
  /** Parties that many share, such as states, where no named one is common. */
  readonly broad: number;
  /** Both are told, and none of the one can be any of the other. */
  readonly against: boolean;
  readonly keys: ReadonlySet<string>;
}

export function sideFit(a: readonly Party[], b: readonly Party[]): SideFit {
  const keys = new Set<string>();
  let named = 0;
  let broad = 0;
  let compatible = a.length === 0 || b.length === 0;
  for (const one of a) {
    for (const other of b) {
      if (one.key !== null && one.key === other.key) {
        if (one.given !== null && other.given !== null && one.given !== other.given) continue;
        compatible = true;
        if (keys.has(one.key)) continue;
        keys.add(one.key);
        if (one.named) named += 1;
        else broad += 1;
      } else if (mayBeOne(one, other)) compatible = true;
    }
  }
  return { named: Math.min(1, named), broad: named > 0 ? 0 : broad, against: !compatible, keys };
}

/**
 * Whom nobody names may be anybody; a state may be told for its people and its people for it; its forces have many names ("the navy", "naval
 * forces"); "the Chargers" may be the San Diego Chargers.
 */
function mayBeOne(a: Party, b: Party): boolean {
  if (a.key === null || b.key === null) return a.country === null || b.country === null || a.country === b.country;
  if (a.named && b.named && !(a.isOfState && b.isOfState)) {
    if (a.point !== null && b.point !== null) return !farApart(a.point, b.point);
    return isPartOf(a.key, b.key) || isPartOf(b.key, a.key);
  }
  return a.country !== null && a.country === b.country;
}

/** Whether all words of a key's name are of the other's. */
function isPartOf(short: string, long: string): boolean {
  const words = wordsOf(long);
  return wordsOf(short).every((word) => words.includes(word));
}

function wordsOf(key: string): readonly string[] {
  return key.slice(key.lastIndexOf(':') + 1).split('-');
}

/** How far two accounts agree on where it was. */
export interface PlaceFit {
  /** 1 where they name the same place, smaller than a region. */
  readonly named: number;
  readonly against: boolean;
  /** Of the common place. */
  readonly key: string | null;
}

export function placeFit(a: readonly Party[], b: readonly Party[]): PlaceFit {
  let against = false;
  for (const one of a) {
    for (const other of b) {
      if (one.key !== null && one.key === other.key && one.named) return { named: 1, against: false, key: one.key };
      if (one.country !== null && other.country !== null && one.country !== other.country) against = true;
      if (one.named && other.named && one.point && other.point && farApart(one.point, other.point)) against = true;
    }
  }
  return { named: 0, against, key: null };
}
