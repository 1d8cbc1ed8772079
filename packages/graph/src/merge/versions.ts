import type { Relation } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import type { Account } from './account.ts';
import { claimsDiffer, isDenial } from './claims.ts';
import { actorsDiffer } from './likeness.ts';
import type { Profile } from './profile.ts';

/** Accounts of one happening that do not contradict one another. */
export interface Version {
  readonly profiles: readonly Profile[];
  /** One account for each distinct set of claims: all that comparing needs. */
  readonly claims: readonly Profile[];
}

/**
 * The accounts of one happening, parted where they contradict one another. An account that says nothing of what the others
 * quarrel about goes with the version that most tell.
 *
 * @param profiles those that say most first
 */
export function versionsOf(profiles: readonly Profile[]): readonly Version[] {
  const alike = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const claim = claimOf(profile);
    const same = alike.get(claim);
    if (same) same.push(profile);
    else alike.set(claim, [profile]);
  }
  const versions: { profiles: Profile[]; claims: Profile[] }[] = [];
  const silent: Profile[] = [];
  for (const [first, ...rest] of alike.values()) {
    const fitting = versions.filter(({ claims }) => !claims.some((other) => contradict(first!, other)));
    if (fitting.length === versions.length && versions.length > 1) silent.push(first!, ...rest);
    else if (fitting.length > 0) {
      fitting[0]!.profiles.push(first!, ...rest);
      fitting[0]!.claims.push(first!);
    } else versions.push({ profiles: [first!, ...rest], claims: [first!] });
  }
  versions.reduce((a, b) => (b.profiles.length > a.profiles.length ? b : a)).profiles.push(...silent);
  return versions;
}

/** All that one account can contradict another in. */
function claimOf({ account: { event, who }, timing }: Profile): string {
  const { quantity, status } = event;
  return JSON.stringify([
    isDenial({ status }),
    Object.entries(quantity ?? {}).sort(([a], [b]) => byCodeUnits(a, b)),
    timing.kind === 'day' ? timing.from : null,
    who.map(({ key, given, country }) => [key, given, country]),
  ]);
}

/** Whether two accounts of one event cannot both be true. */
function contradict(a: Profile, b: Profile): boolean {
  const [one, other] = [a.account.event, b.account.event];
  return (
    claimsDiffer(one, other) ||
    (a.timing.kind === 'day' && b.timing.kind === 'day' && a.timing.from !== b.timing.from) ||
    actorsDiffer(a, b)
  );
}

interface Keyed extends Version {
  readonly key: string;
  /** Of an account each: those of the first words for it. */
  readonly accounts: readonly Account[];
}

/** `contradicts` between the versions of one happening, from the lesser key to the greater; the evidence is that of both. */
export function contradictions(versions: readonly Keyed[]): readonly Relation[] {
  const sorted = [...versions].sort((a, b) => byCodeUnits(a.key, b.key));
  return sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1)
      .filter((other) => one.claims.some((a) => other.claims.some((b) => contradict(a, b))))
      .map((other) => ({
        relation: 'contradicts' as const,
        source: one.key,
        target: other.key,
        evidence: [...one.accounts, ...other.accounts].flatMap(({ event }) => event.evidence),
      })),
  );
}
