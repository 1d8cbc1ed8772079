import { countryNamed } from '../gazetteer/country-named.ts';
import type { Reading } from '../reading.ts';
import type { Mention } from './mention.ts';
import { LED, SPONSORED } from './modifiers.ts';

/** Who leads and who backs, by a compound inside a name: "the U.S.-led coalition", "Iranian-backed Badr". */
export function namedSponsors(
  { words, gazetteer }: Reading,
  first: number,
  last: number,
): Pick<Mention, 'backedBy' | 'ledBy'> {
  let backedBy: string | null = null;
  let ledBy: string | null = null;
  for (let at = first; at < last; at++) {
    if (!words[at]!.includes('-')) continue;
    const [, leader] = LED.exec(words[at]!) ?? [];
    const [, backer, other] = SPONSORED.exec(words[at]!) ?? [];
    if (leader !== undefined) ledBy = countryNamed(gazetteer, leader)?.iso3 ?? ledBy;
    else backedBy = countryNamed(gazetteer, backer ?? other ?? '')?.iso3 ?? backedBy;
  }
  return { backedBy, ledBy };
}
