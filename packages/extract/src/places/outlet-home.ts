import type { Reading } from '../reading.ts';
import type { NameGroup } from './choose-places.ts';
import { priorOf } from './prior.ts';

/** Less than a name of the report: "New York Times" is read, and written, everywhere. */
const WEIGHT = 0.5;

/** The places that the outlet is named after, as a voice on where its reports play: "Denton Record-Chronicle", "The Times of India". */
export function outletHome({ document, gazetteer }: Reading): NameGroup[] {
  const written = document.source?.split(/\s+/).filter(Boolean) ?? [];
  const words = written.map((word) => word.toLowerCase());
  const groups: NameGroup[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = /^\p{Lu}/u.test(written[at]!) ? gazetteer.match(words, at) : null;
    const candidates = match === null ? [] : gazetteer.places(words.slice(at, at + match.length).join(' '));
    if (match === null || candidates.length === 0) continue;
    groups.push({ candidates, priors: candidates.map((place) => priorOf(gazetteer, place)), weight: WEIGHT });
    at += match.length - 1;
  }
  return groups;
}
