import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';

export type Gender = 'female' | 'male';

const FEMALE =
  /^(?:mrs|ms|miss|lady|queen|princess|madam|dame|woman|girl|mother|sister|daughter|wife|widow|actress|nun)$|woman$/;
const MALE =
  /^(?:mr|sir|lord|king|prince|emir|sultan|pope|man|boy|father|brother|son|husband|widower|actor|monk)$|(?:spokes|business|service|police|air|fisher)man$/;

/**
 * What a mention's own words tell of somebody's gender, the title before a name included; null where they tell nothing.
 *
 * "Mrs. Farouk", "a policewoman". Not: "the chairman" and "the gunman", which are said of everybody.
 */
export function genderOf({ words }: Reading, { first, noun, kind }: Mention): Gender | null {
  const word = kind === 'name' ? (words[first - 1] ?? '').replace(/\.$/, '') : (noun ?? '');
  if (FEMALE.test(word)) return 'female';
  return MALE.test(word) ? 'male' : null;
}
