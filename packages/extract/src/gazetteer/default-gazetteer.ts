import { createAtlas } from './create-atlas.ts';
import { createGazetteer } from './create-gazetteer.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { actorsTable } from './generated/actors.ts';
import { atlasTable } from './generated/atlas.ts';
import { countriesTable } from './generated/countries.ts';
import { peopleTable } from './generated/people.ts';
import { placesTable } from './generated/places.ts';
import { governmentEntry } from './government-entry.ts';
import { readActors, readCountries, readPlaces } from './read-rows.ts';

/** Every entry shipped but those of the atlas: countries, their governments, bodies, people, and the places written for Dramatis. */
export function defaultEntries(): readonly GazetteerEntry[] {
  const countries = readCountries(countriesTable);
  return [
    ...countries,
    ...countries.map(governmentEntry),
    ...readActors(actorsTable),
    ...readActors(peopleTable),
    ...readPlaces(placesTable),
  ];
}

let shipped: Gazetteer | undefined;

/**
 * The gazetteer of the rows in data/gazetteer, built on first use and kept.
 *
 * @example defaultGazetteer().demonym('Iraqis')?.iso3 //=> 'IRQ'
 * @example defaultGazetteer().find('the Kremlin')[0]?.label //=> 'Government of Russia'
 */
export function defaultGazetteer(): Gazetteer {
  shipped ??= createGazetteer(defaultEntries(), createAtlas(atlasTable));
  return shipped;
}
