import { byCodeUnits } from '../order.ts';
import type { Account } from './account.ts';
import { candidateKeys } from './candidate-keys.ts';
import { AGAINST, ENOUGH, likeness, type Profile, profileOf } from './likeness.ts';
import type { Timing } from './timing.ts';

/** What happened, or is to happen, as several accounts tell it, alike or not. */
export interface Happening {
  /** Those that say most come first. */
  readonly profiles: readonly Profile[];
  readonly keys: ReadonlySet<string>;
}

/** Happenings of a key that a further account is compared with: keeps a key that all share ("U.S. meets") from going quadratic. */
const MOST_PER_KEY = 48;
/** Accounts of a happening that a further one is compared with. */
const MOST_COMPARED = 8;
const SURENESS: Readonly<Record<Timing['kind'], number>> = { day: 0, span: 1, report: 2, coarse: 3, none: 4 };

/**
 * Accounts gathered by what they tell of. Those that say most come first, each goes to the happening it is most like; every
 * account there must agree that nothing speaks against it. Without a day of its own it goes to a dated happening only where
 * no other one would do.
 */
export function gatherHappenings(accounts: Iterable<Account>): readonly Happening[] {
  const happenings: { readonly profiles: Profile[]; readonly keys: Set<string> }[] = [];
  const byKey = new Map<string, number[]>();
  for (const profile of [...accounts].map(profileOf).sort(bySureness)) {
    const keys = candidateKeys(profile.account);
    const indexes = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const index =
      chooseFor(profile, [...indexes], happenings) ?? happenings.push({ profiles: [], keys: new Set() }) - 1;
    const chosen = happenings[index]!;
    chosen.profiles.push(profile);
    for (const key of keys) {
      if (chosen.keys.has(key)) continue;
      chosen.keys.add(key);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [index]);
      else if (known.length < MOST_PER_KEY) known.push(index);
    }
  }
  return happenings;
}

function chooseFor(profile: Profile, indexes: readonly number[], happenings: readonly Happening[]): number | null {
  const fitting = indexes.flatMap((index) => {
    const points = likenessToAll(profile, happenings[index]!.profiles);
    return points >= ENOUGH ? [{ index, points }] : [];
  });
  const isDated = profile.timing.kind === 'day' || profile.timing.kind === 'span' || profile.timing.kind === 'report';
  if (!isDated && fitting.filter(({ index }) => happenings[index]!.profiles[0]!.timing.kind === 'day').length > 1)
    return null;
  return fitting.sort((a, b) => b.points - a.points || a.index - b.index)[0]?.index ?? null;
}

function likenessToAll(profile: Profile, others: readonly Profile[]): number {
  let best = AGAINST;
  for (const other of others.slice(0, MOST_COMPARED)) {
    const points = likeness(profile, other);
    if (points === AGAINST) return AGAINST;
    if (points > best) best = points;
  }
  const { document } = profile.account;
  const isToldTwice = others.every(
    ({ account }, index) => account.document !== document || mayTellAgain(profile, others[index]!),
  );
  return isToldTwice ? best : AGAINST;
}

/** A report that tells an event twice tells it once in full: its title or a later mention is bare. */
function mayTellAgain(a: Profile, b: Profile): boolean {
  return a.account.event.lemma === b.account.event.lemma && Math.min(told(a), told(b)) < 2;
}

function told({ account: { who, whom, where, event }, timing }: Profile): number {
  const isDated = timing.kind === 'day' || timing.kind === 'span' || timing.kind === 'coarse';
  return (
    Math.min(1, who.length) +
    Math.min(1, whom.length) +
    Math.min(1, where.length) +
    (isDated ? 1 : 0) +
    (event.quantity ? 1 : 0)
  );
}

function bySureness(a: Profile, b: Profile): number {
  return (
    SURENESS[a.timing.kind] - SURENESS[b.timing.kind] ||
    told(b) - told(a) ||
    byCodeUnits(a.account.event.id, b.account.event.id)
  );
}
