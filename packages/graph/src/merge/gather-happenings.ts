import { byCodeUnits } from '../order.ts';
import type { Account } from './account.ts';
import { candidateKeys } from './candidate-keys.ts';
import { AGAINST, ENOUGH, likeness } from './likeness.ts';
import { type Profile, profileOf } from './profile.ts';
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
 * account there must agree that nothing speaks against it. Then happenings are gathered in the same way, because accounts that
 * link them may have come last. Without a day of its own one goes to a dated happening only where no other one would do.
 */
export function gatherHappenings(accounts: Iterable<Account>): readonly Happening[] {
  const single = [...accounts].map(profileOf).sort(bySureness).map(happeningOf);
  return gathered(gathered(single));
}

interface Growing extends Happening {
  readonly profiles: Profile[];
  readonly keys: Set<string>;
  readonly byDocument: Map<string, Profile[]>;
}

function happeningOf(profile: Profile): Growing {
  return {
    profiles: [profile],
    keys: new Set(candidateKeys(profile.account)),
    byDocument: new Map([[profile.account.document, [profile]]]),
  };
}

function gathered(happenings: readonly Growing[]): readonly Growing[] {
  const kept: Growing[] = [];
  const byKey = new Map<string, number[]>();
  for (const next of happenings) {
    const indexes = new Set([...next.keys].flatMap((key) => byKey.get(key) ?? []));
    const index = chooseFor(next, [...indexes], kept) ?? kept.push(next) - 1;
    const chosen = kept[index]!;
    for (const key of next.keys) {
      if (chosen !== next && chosen.keys.has(key)) continue;
      chosen.keys.add(key);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [index]);
      else if (known.length < MOST_PER_KEY) known.push(index);
    }
    if (chosen !== next) takeIn(chosen, next);
  }
  return kept;
}

function takeIn(chosen: Growing, next: Growing): void {
  for (const profile of next.profiles) {
    const { document } = profile.account;
    chosen.profiles.push(profile);
    const told = chosen.byDocument.get(document);
    if (told) told.push(profile);
    else chosen.byDocument.set(document, [profile]);
  }
}

function chooseFor(next: Growing, indexes: readonly number[], happenings: readonly Growing[]): number | null {
  const fitting = indexes.flatMap((index) => {
    const points = likenessOf(next, happenings[index]!);
    return points >= ENOUGH ? [{ index, points }] : [];
  });
  const { kind } = next.profiles[0]!.timing;
  const isDated = kind === 'day' || kind === 'span' || kind === 'report';
  const dated = fitting.filter(({ index }) => happenings[index]!.profiles[0]!.timing.kind === 'day');
  if (!isDated && dated.length > 1) return null;
  return fitting.sort((a, b) => b.points - a.points || a.index - b.index)[0]?.index ?? null;
}

/** That of the two accounts most alike, if nothing speaks against any two. */
function likenessOf(a: Growing, b: Growing): number {
  let best = AGAINST;
  for (const one of a.profiles.slice(0, MOST_COMPARED)) {
    for (const other of b.profiles.slice(0, MOST_COMPARED)) {
      const points = likeness(one, other);
      if (points === AGAINST) return AGAINST;
      if (points > best) best = points;
    }
  }
  return best >= ENOUGH && tellTwice(a, b) ? best : AGAINST;
}

function tellTwice(a: Growing, b: Growing): boolean {
  const [fewer, more] = a.byDocument.size < b.byDocument.size ? [a, b] : [b, a];
  return [...fewer.byDocument].every(([document, profiles]) =>
    (more.byDocument.get(document) ?? []).every((other) => profiles.every((one) => mayTellAgain(one, other))),
  );
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
