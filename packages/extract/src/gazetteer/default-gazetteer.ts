import { createAtlas } from './create-atlas.ts';
import { indexTables, type Tables } from './create-gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { actorsTable } from './generated/actors.ts';
import { atlasTable } from './generated/atlas.ts';
import { countriesTable } from './generated/countries.ts';
import { peopleTable } from './generated/people.ts';
import { placesTable } from './generated/places.ts';
import { governmentEntry } from './government-entry.ts';
import { actorTable, entryTable, placeTable, readCountries } from './read-rows.ts';

/** Everything shipped: countries, their governments, bodies, people, places written for Dramatis, and the atlas. */
export function defaultTables(): Tables {
  const countries = readCountries(countriesTable);
  return {
    countries,
    actors: [entryTable(countries.map(governmentEntry)), actorTable(actorsTable), actorTable(peopleTable)],
    places: [placeTable(placesTable)],
    atlas: createAtlas(atlasTable),
  };
}

let shipped: Gazetteer | undefined;

/**
 * The gazetteer of the rows in data/gazetteer, indexed on first use and kept; a row is read when its name is met.
 *
 * @example defaultGazetteer().demonym('Iraqis')?.iso3 //=> 'IRQ'
 * @example defaultGazetteer().find('the Kremlin')[0]?.label //=> 'Government of Russia'
 */
export function defaultGazetteer(): Gazetteer {
  shipped ??= indexTables(defaultTables());
  return shipped;
}
