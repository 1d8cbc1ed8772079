import type { PlaceEntry } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';

/** What a town has one of: "Aleppo airport" is a place, "a Paris hotel" any of many. */
const SINGLE: ReadonlySet<string> = new Set(
  'airport airfield airbase base port harbour harbor refinery prison dam'.split(' '),
);
/** Kilometres around its town's middle within which such a facility mostly lies. */
const RADIUS = 15;

/**
 * A facility that no row knows, at the point of the town it is named after: "Aleppo airport" → in Aleppo; null where the words name no facility that a town
 * has one of.
 *
 * @param settlement the place that the words before the kind name
 */
export function facilityOf({ noun, label, location }: Mention, settlement: PlaceEntry): PlaceEntry | null {
  const kind = noun ?? label.slice(label.lastIndexOf(' ') + 1).toLowerCase();
  if (location === null || location.type !== 'facility' || location.entry !== null || !SINGLE.has(kind)) return null;
  if (settlement.type !== 'settlement') return null;
  const { country, lat, lon, division } = settlement;
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
