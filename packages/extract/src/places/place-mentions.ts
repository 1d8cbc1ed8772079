import type { CountryEntry } from '../gazetteer/gazetteer.ts';
import type { LocationReading, Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { borderBetween } from './border-between.ts';
import { resolvePlaces } from './resolve-places.ts';
import { facilityOf } from './settlement-facilities.ts';
import { countryOf } from './support.ts';
import type { Candidate } from './toponym.ts';
import { vagueArea } from './vague-area.ts';

/**
 * Give every mention that is somewhere the place it means in this report. A capital keeps its second reading, the government; "Georgia" the American state
 * loses that of the country.
 *
 * @param mentions sorted by `start`; not changed
 */
export function placeMentions(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const placed = [...mentions];
  const endingAt = new Map<number, Candidate>();
  const startingAt = new Map<number, Candidate>();
  const { gazetteer, words } = reading;
  const countryAt = (token: number): CountryEntry | null => {
    const iso3 = countryOf(endingAt.get(token + 1) ?? null);
    return (iso3 === null ? gazetteer.demonym(words[token] ?? '') : gazetteer.country(iso3)) ?? null;
  };
  for (const { toponym, place } of resolvePlaces(reading, mentions)) {
    if (place !== null) {
      endingAt.set(toponym.last, place);
      startingAt.set(toponym.first, place);
    }
    const mention = placed[toponym.mention];
    if (mention === undefined || mention.location === null) continue;
    if (place === null) {
      const { within = null } = toponym;
      const label = within === null ? mention.label : `${mention.label}, ${within.label}`;
      const location = { ...mention.location, country: countryOf(within), entry: null };
      placed[toponym.mention] = { ...mention, label, location, government: null };
      continue;
    }
    const area = vagueArea(reading, toponym.first, toponym.last, place);
    const location = { ...readingOf(place), ...(area === null ? {} : { area }) };
    placed[toponym.mention] =
      mention.location.entry === place
        ? { ...mention, location }
        : {
            ...mention,
            location,
            government: governmentOf(reading, place),
            rule: `places/${toponym.stated ? 'stated' : 'context'}`,
          };
  }
  return placed.map((mention) => {
    const border = borderBetween(reading, mention, countryAt);
    if (border !== null) return { ...mention, location: readingOf(border), rule: 'places/border' };
    const { head, last, kind } = mention;
    const inside = words[head + 1] === 'in' || words[head + 1] === 'of' ? startingAt.get(head + 2) : undefined;
    const settlement = endingAt.get(kind === 'name' ? last - 1 : head) ?? inside;
    const facility = settlement?.kind === 'place' ? facilityOf(reading, mention, settlement) : null;
    return facility === null ? mention : { ...mention, location: readingOf(facility), rule: 'places/facility' };
  });
}

function readingOf(place: Candidate): LocationReading {
  return place.kind === 'country'
    ? { type: 'country', country: place.iso3, entry: place }
    : { type: place.type, country: place.country, entry: place };
}

function governmentOf({ gazetteer }: Reading, place: Candidate): Mention['government'] {
  if (place.kind === 'country') return place;
  const country = place.country === null ? undefined : gazetteer.country(place.country);
  return country?.capital === place.label && place.type === 'settlement' ? country : null;
}
