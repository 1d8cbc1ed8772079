import { nounSingular } from '@dramatis/language';
import type { Incident } from './muc-incident.ts';

/**
 * Bring together what a report tells of the same incident: "attacked … killing … wounded" is one template. Two incidents are one when
 * their types agree or one is the general `attack`, and somebody is named as the victim of both; or no date or town speaks against it,
 * and they stand in one sentence, share a victim, a target or a perpetrator, or are of one kind that reports seldom tell twice
 * (a bombing, a kidnapping) with no two lists of names. Earlier incidents absorb later ones.
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
  if (sharesWords(a.victimName, b.victimName)) return true;
  if (a.date !== null && b.date !== null && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) return false;
  if (settlements(a).length > 0 && settlements(b).length > 0 && !shares(settlements(a), settlements(b))) return false;
  if (shares(a.sentences, b.sentences)) return true;
  if (a.type === b.type && a.type !== 'attack') return a.victimName.length === 0 || b.victimName.length === 0;
  return sharesWords([...a.victim, ...a.target], [...b.victim, ...b.target]) || shares(doers(a), doers(b));
}

/** Whether some filler of one names some filler of the other: all its words are in it ("Jesuits", "Jesuit priests"). */
function sharesWords(a: readonly string[], b: readonly string[]): boolean {
  const right = b.map(wordsOf);
  return a.map(wordsOf).some((left) => right.some((other) => within(left, other) || within(other, left)));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .map(nounSingular);

const within = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.every((word) => many.includes(word));

function unite(a: Incident, b: Incident): Incident {
  return {
    type: a.type === 'attack' ? b.type : a.type,
    isWhole: a.isWhole || b.isWhole,
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

/** Towns and sites; a country or region does not speak against a town in it. */
function settlements({ places }: Incident): readonly string[] {
  return places.flatMap(({ id, type }) => (type === 'settlement' || type === 'facility' ? id : []));
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}

function shares<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((item) => b.includes(item));
}
