import type { CountryEntry, Gazetteer } from './gazetteer.ts';

/**
 * The country that a name or demonym stands for, as in "Iran-backed", "U.S.-led", "Saudi-led".
 *
 * @example countryNamed(defaultGazetteer(), 'saudi')?.iso3 //=> 'SAU'
 */
export function countryNamed(gazetteer: Gazetteer, name: string): CountryEntry | null {
  const demonym = gazetteer.demonym(name);
  if (demonym !== undefined) return demonym;
  for (const entry of gazetteer.find(name)) if (entry.kind === 'country') return entry;
  return null;
}
