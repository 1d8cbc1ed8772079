import type { Sector } from '@dramatis/graph/model';
import type { Gazetteer, PlaceEntry } from '../gazetteer/gazetteer.ts';
import { roleOf } from './role-of.ts';

/** States that few or none recognise, by the label of their territory. */
const UNRECOGNISED: ReadonlySet<string> = new Set([
  'Abkhazia',
  'South Ossetia',
  'Transnistria',
  'Nagorno-Karabakh',
  'Northern Cyprus',
  'Somaliland',
  "Donetsk People's Republic",
  "Luhansk People's Republic",
]);

/**
 * Who acts under a place's name: a capital stands for the government, another town for its people, a facility for who is in it, an
 * unrecognised state for itself; a region or a sea for nobody.
 *
 * @example placeSector(tehran, gazetteer) //=> 'GOV'
 */
export function placeSector(place: PlaceEntry, gazetteer: Gazetteer): Sector | null {
  if (UNRECOGNISED.has(place.label)) return 'PRE';
  if (place.type === 'settlement') {
    const country = place.country === null ? undefined : gazetteer.country(place.country);
    return country?.capital === place.label ? 'GOV' : 'CVL';
  }
  if (place.type !== 'facility') return null;
  const words = place.label.toLowerCase().split(/[\s-]+/);
  return roleOf({ head: words.at(-1)!, before: words.slice(0, -1) })?.sector ?? 'CVL';
}
