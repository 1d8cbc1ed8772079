import type { LocationType } from '@dramatis/graph/model';
import type { Candidate } from './toponym.ts';

const row = (type: LocationType, nouns: string): [string, LocationType][] =>
  nouns.split(' ').map((noun) => [noun, type]);

/** Words beside a name that say what kind of place it is: "Aleppo province", "the city of Homs", "Athens County". */
export const KIND_WORDS: ReadonlyMap<string, LocationType> = new Map([
  ...row(
    'region',
    'province governorate state region county oblast district department prefecture territory voivodeship canton emirate peninsula island islands parish shire',
  ),
  ...row('settlement', 'city town village capital suburb neighbourhood neighborhood municipality township hamlet'),
  ...row('water', 'river lake sea bay gulf strait canal'),
  ...row(
    'facility',
    'airport airbase base airfield camp prison dam port harbour harbor hospital university bridge refinery stadium embassy consulate station crossing barracks mosque cathedral square',
  ),
]);

/** Whether a place is of the kind that a word says. */
export function isOfKind(place: Candidate, kind: LocationType): boolean {
  if (place.kind === 'country') return false;
  if (kind === 'region') return place.type === 'region' || place.type === 'area';
  return place.type === kind;
}
