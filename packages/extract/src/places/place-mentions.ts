import type { LocationReading, Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { resolvePlaces } from './resolve-places.ts';
import type { Candidate } from './toponym.ts';

/**
 * Give every mention that is somewhere the place it means in this report. A capital keeps its second reading, the government; "Georgia" the American state
 * loses that of the country.
 *
 * @param mentions sorted by `start`; not changed
 */
export function placeMentions(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const placed = [...mentions];
  for (const { toponym, place } of resolvePlaces(reading, mentions)) {
    const mention = placed[toponym.mention];
    if (mention === undefined || mention.location?.entry === place) continue;
    placed[toponym.mention] = {
      ...mention,
      location: readingOf(place),
      government: governmentOf(reading, place),
      rule: `places/${toponym.stated ? 'stated' : 'context'}`,
    };
  }
  return placed;
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
