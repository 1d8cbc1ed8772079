import type { Actor, Entity } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import { choose } from './choose.ts';
import { entityKeys, initialsOf } from './entity-keys.ts';
import { foldedName, type PersonName, personName } from './person-name.ts';

const OF_STATES: ReadonlySet<string> = new Set(['government', 'military', 'police', 'population']);

/** What all records of one id know of an actor. */
interface Known {
  readonly id: string;
  readonly type: Actor['type'];
  readonly country: string | null;
  readonly sector: Actor['sector'];
  readonly label: string;
  readonly names: ReadonlySet<string>;
  readonly person: PersonName | null;
  readonly keys: readonly string[];
}

/**
 * The one fuller name that a lesser one stands for, by id; ids without one are left out. Names only ever point to fuller ones, so there are
 * no circles.
 */
export function fullerNames(byId: ReadonlyMap<string, readonly Entity[]>): ReadonlyMap<string, string> {
  const known = [...byId].flatMap(([id, records]) => knownAs(id, records) ?? []);
  const blocks = new Map<string, Known[]>();
  for (const one of known) {
    for (const key of one.keys) {
      const block = blocks.get(key);
      if (block) block.push(one);
      else blocks.set(key, [one]);
    }
  }
  const fuller = new Map<string, string>();
  for (const one of known.sort(byFullness)) {
    const rivals = (one.keys.length === 0 ? [] : (blocks.get(blockOf(one)) ?? [])).filter(
      (other) => isFuller(other, one) && !differ(one, other),
    );
    const roots = new Set(rivals.map(({ id }) => rootOf(id, fuller)));
    if (roots.size === 1 && rivals.some((other) => agree(one, other))) fuller.set(one.id, [...roots][0]!);
  }
  return fuller;
}

/** The key under which fuller names of it stand. */
function blockOf({ person, label }: Known): string {
  if (person === null) return `body:${foldedName(label)}`;
  return person.given === null ? `person:${person.surname}` : `person:${person.given} ${person.surname}`;
}

function knownAs(id: string, records: readonly Entity[]): Known | null {
  const actors = records.filter((record): record is Actor => record.kind === 'actor');
  if (actors.length === 0) return null;
  const label = choose(actors.map((actor) => actor.label));
  const type = choose(actors.map((actor) => actor.type));
  return {
    id,
    type,
    country: choose(actors.map((actor) => actor.country)),
    sector: choose(actors.map((actor) => actor.sector)),
    label,
    names: new Set(actors.flatMap((actor) => [actor.label, ...actor.aliases]).map(foldedName)),
    person: type === 'person' ? personName(label) : null,
    keys: [...new Set(actors.flatMap(entityKeys))],
  };
}

/** Whether `other` has a name that the name of `one` may be short for. The many names of a state are no evidence: "Washington" is also a ship. */
function isFuller(other: Known, one: Known): boolean {
  if (other.id === one.id || other.type !== one.type) return false;
  if (one.person !== null && other.person !== null) {
    if (one.person.surname !== other.person.surname || other.person.given === null) return false;
    if (one.person.given === null) return true;
    return one.person.given === other.person.given && one.person.middle.length === 0 && other.person.middle.length > 0;
  }
  if (OF_STATES.has(other.type)) return false;
  return other.label.length > one.label.length && (isCalled(other, one) || isInitialled(other, one));
}

/** Some report calls it so. */
function isCalled({ names }: Known, { label }: Known): boolean {
  return names.has(foldedName(label));
}

function isInitialled({ label: full }: Known, { label }: Known): boolean {
  return /^[\p{Lu}.]{3,}$/u.test(label) && initialsOf(foldedName(full)) === foldedName(label);
}

function differ(one: Known, other: Known): boolean {
  return one.country !== null && other.country !== null && one.country !== other.country;
}

/** More than the name agrees: country or sector; a body's name that a report gives it is enough. */
function agree(one: Known, other: Known): boolean {
  const sameCountry = one.country !== null && one.country === other.country;
  if (one.person !== null) return sameCountry || (one.sector !== null && one.sector === other.sector);
  return isCalled(other, one) || sameCountry;
}

/** Whole names before surnames, long before short. */
function byFullness(a: Known, b: Known): number {
  return (
    Number(a.person?.given === null) - Number(b.person?.given === null) ||
    b.label.length - a.label.length ||
    byCodeUnits(a.id, b.id)
  );
}

function rootOf(id: string, fuller: ReadonlyMap<string, string>): string {
  return fuller.get(id) ?? id;
}
