import { slug } from '../slug.ts';
import { createGazetteer } from './create-gazetteer.ts';
import type { ActorEntry, Gazetteer, GazetteerEntry, PlaceEntry } from './gazetteer.ts';

/**
 * A gazetteer with a user's entries over it: a name that they have is theirs alone, and an entry of ours with the same type, country and label
 * (or the same id) is theirs under all its names.
 *
 * @example overlayGazetteer(defaultGazetteer(), readGazetteerTable(csv)).find('Hamas')[0].sector //=> as the table says
 */
export function overlayGazetteer(base: Gazetteer, entries: readonly (ActorEntry | PlaceEntry)[]): Gazetteer {
  if (entries.length === 0) return base;
  const own = createGazetteer(entries);
  const replacements = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const merged = new Map<GazetteerEntry, GazetteerEntry>();
  const theirs = (entry: GazetteerEntry): GazetteerEntry => {
    const own = replacements.get(keyOf(entry));
    if (own === undefined) return entry;
    const made = merged.get(entry) ?? { ...own, aliases: [...new Set([...own.aliases, ...entry.aliases])] };
    merged.set(entry, made);
    return made;
  };
  const replaced = <Entry extends GazetteerEntry>(found: readonly Entry[]): readonly Entry[] =>
    found.some((entry) => replacements.has(keyOf(entry)))
      ? [...new Set(found.map((entry) => theirs(entry) as Entry))]
      : found;
  return {
    ...base,
    match: (words, at) => {
      const first = own.match(words, at);
      const ours = base.match(words, at);
      if (first !== null && first.length >= (ours?.length ?? 0)) return first;
      return ours === null ? null : { length: ours.length, entries: replaced(ours.entries) };
    },
    find: (name) => {
      const found = own.find(name);
      return found.length > 0 ? found : replaced(base.find(name));
    },
    places: (name) => {
      const found = own.places(name);
      return found.length > 0 ? found : replaced(base.places(name));
    },
    surnamed: (word) => [
      ...own.surnamed(word),
      ...base.surnamed(word).filter((entry) => !replacements.has(keyOf(entry))),
    ],
  };
}

function keyOf(entry: GazetteerEntry): string {
  if (entry.kind === 'country') return entry.iso3;
  return `${entry.kind}:${entry.type}:${entry.country}:${slug(entry.label)}`;
}
