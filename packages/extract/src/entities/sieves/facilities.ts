import type { Mention } from '../../mentions/mention.ts';
import { namelessLocationDraft } from '../draft.ts';
import { pointsElsewhere } from '../points-elsewhere.ts';
import { assign, type Resolution, type Sieve } from '../resolution.ts';

/**
 * Facilities without a name that the words tell from others: "the state radio station", "the airport in Erbil", "an American embassy".
 *
 * Not: "a mosque", any one; "the airport", which may be one named before; "houses".
 */
export const facilities: Sieve = (resolution) => {
  resolution.mentions.forEach((mention, index) => {
    if (resolution.locationOf[index] !== null || !isTold(resolution, mention)) return;
    assign(resolution, index, namelessLocationDraft(mention, resolution.reading.document.id));
  });
};

function isTold({ reading }: Resolution, { kind, location, bare, plural, count, head }: Mention): boolean {
  if (kind !== 'nominal' || location?.type !== 'facility' || plural || count !== null) return false;
  return !bare || pointsElsewhere(reading, head);
}
