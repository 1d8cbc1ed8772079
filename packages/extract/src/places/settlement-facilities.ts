import type { PlaceEntry } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { countryOf } from './support.ts';

/** What a town has one of: "Aleppo airport" is a place, "a Paris hotel" any of many. */
const SINGLE: ReadonlySet<string> = new Set(
  'airport airfield airbase base port harbour harbor refinery prison dam'.split(' '),
);
/** Kilometres around its town's middle within which such a facility mostly lies. */
const RADIUS = 15;

/**
 * A facility that a town has one of, by the town's name: "Raqqa airport", "the airport in Raqqa"; its own row where there is one, else the point of the town; null
 * where the words name no such facility.
 *
 * @param settlement the town that the words name
 */
export function facilityOf(
  { gazetteer }: Reading,
  { noun, label, location }: Mention,
  settlement: PlaceEntry,
): PlaceEntry | null {
  const kind = noun ?? label.slice(label.lastIndexOf(' ') + 1).toLowerCase();
  if (location === null || location.type !== 'facility' || location.entry !== null || !SINGLE.has(kind)) return null;
  if (settlement.type !== 'settlement') return null;
  const { country, lat, lon, division } = settlement;
  const row = gazetteer.places(`${settlement.label} ${kind}`).find((place) => countryOf(place) === country);
  if (row?.kind === 'place' && row.type === 'facility') return row;
  return {
    kind: 'place',
    label: `${settlement.label} ${kind}`,
    aliases: [],
    type: 'facility',
    country,
    lat,
    lon,
    geonames: null,
    population: 0,
    radius: RADIUS,
    ...(division === undefined ? {} : { division }),
  };
}
