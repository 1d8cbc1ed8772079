import type { Incident } from './muc-incident.ts';

/**
 * Bring together what a report tells of the same incident: "attacked … killing … wounded" is one template. Two incidents are one when
 * their types agree or one is the general `attack`, no date or place speaks against it, and they stand in one sentence or share a
 * victim, a target or a perpetrator. Earlier incidents absorb later ones.
 */
export function mergeIncidents(incidents: readonly Incident[]): readonly Incident[] {
  const merged: Incident[] = [];
  for (const next of incidents) {
    const at = merged.findIndex((known) => areOne(known, next));
    if (at < 0) merged.push(next);
    else merged[at] = unite(merged[at]!, next);
  }
  return merged;
}

function areOne(a: Incident, b: Incident): boolean {
  if (a.type !== b.type && a.type !== 'attack' && b.type !== 'attack') return false;
  if (a.date !== null && b.date !== null && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) return false;
  if (a.places.length > 0 && b.places.length > 0 && !shares(ids(a), ids(b))) return false;
  if (shares(a.sentences, b.sentences)) return true;
  return shares([...a.victim, ...a.target], [...b.victim, ...b.target]) || shares(doers(a), doers(b));
}

function unite(a: Incident, b: Incident): Incident {
  return {
    type: a.type === 'attack' ? b.type : a.type,
    sentences: union(a.sentences, b.sentences),
    perpInd: union(a.perpInd, b.perpInd),
    perpOrg: union(a.perpOrg, b.perpOrg),
    target: union(a.target, b.target),
    victim: union(a.victim, b.victim),
    victimName: union(a.victimName, b.victimName),
    weapon: union(a.weapon, b.weapon),
    places: union(a.places, b.places),
    date: a.date ?? b.date,
  };
}

function doers({ perpInd, perpOrg }: Incident): readonly string[] {
  return [...perpInd, ...perpOrg];
}

function ids({ places }: Incident): readonly string[] {
  return places.map(({ id }) => id);
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}

function shares<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((item) => b.includes(item));
}
