import type { Relation } from '../model/index.ts';
import type { Account } from './account.ts';
import type { Happening } from './gather-happenings.ts';
import { AGAINST, ENOUGH, likeness } from './likeness.ts';
import type { Profile } from './profile.ts';

interface Told extends Happening {
  readonly versions: readonly { readonly key: string; readonly accounts: readonly Account[] }[];
}

/**
 * `before` from what reports tell as planned to what is told as done, where the two are alike but for that and no other deed is.
 * A threat or a possibility foretells nothing.
 */
export function plansBefore(happenings: readonly Told[]): readonly Relation[] {
  const done = new Map<string, number[]>();
  happenings.forEach(({ profiles, keys }, index) => {
    if (profiles[0]!.aspect !== 'done') return;
    for (const key of keys) {
      const known = done.get(key);
      if (known === undefined) done.set(key, [index]);
      else if (known.length < MOST_PER_KEY) known.push(index);
    }
  });
  return happenings.flatMap(({ profiles, keys, versions }) => {
    const plan = profiles.find(({ account }) => account.event.status === 'planned');
    if (plan === undefined) return [];
    const candidates = [...new Set([...keys].flatMap((key) => done.get(key) ?? []))];
    const deeds = candidates.filter((index) => fulfils(happenings[index]!.profiles[0]!, plan));
    const deed = deeds.length === 1 ? happenings[deeds[0]!]! : undefined;
    if (deed === undefined) return [];
    const [from, to] = [versions[0]!, deed.versions[0]!];
    return [
      {
        relation: 'before' as const,
        source: from.key,
        target: to.key,
        evidence: [...from.accounts, ...to.accounts].flatMap(({ event }) => event.evidence),
      },
    ];
  });
}

const MOST_PER_KEY = 48;

/** Only what has a day can be what was planned for it. */
function fulfils(deed: Profile, plan: Profile): boolean {
  if (plan.timing.kind === 'none' || (deed.timing.kind !== 'day' && deed.timing.kind !== 'report')) return false;
  const points = likeness({ ...deed, aspect: plan.aspect }, plan);
  return points !== AGAINST && points >= ENOUGH;
}
