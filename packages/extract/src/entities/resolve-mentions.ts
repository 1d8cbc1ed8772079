import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { createResolution, type Resolution, type Sieve } from './resolution.ts';
import { acronym } from './sieves/acronym.ts';
import { alone } from './sieves/alone.ts';
import { apposition } from './sieves/apposition.ts';
import { countries } from './sieves/countries.ts';
import { descriptions } from './sieves/descriptions.ts';
import { facilities } from './sieves/facilities.ts';
import { institutions } from './sieves/institutions.ts';
import { introductions } from './sieves/introductions.ts';
import { known } from './sieves/known.ts';
import { members } from './sieves/members.ts';
import { naming } from './sieves/naming.ts';
import { nationalBodies } from './sieves/national-bodies.ts';
import { ownedBodies } from './sieves/owned-bodies.ts';
import { pairs } from './sieves/pairs.ts';
import { places } from './sieves/places.ts';
import { pronouns } from './sieves/pronouns.ts';
import { roleNouns } from './sieves/role-nouns.ts';
import { sameName } from './sieves/same-name.ts';
import { shortName } from './sieves/short-name.ts';

const SIEVES: readonly Sieve[] = [
  known,
  sameName,
  shortName,
  acronym,
  institutions,
  naming,
  apposition,
  members,
  ownedBodies,
  introductions,
  countries,
  places,
  facilities,
  descriptions,
  nationalBodies,
  roleNouns,
  pairs,
  alone,
  pronouns,
];

/**
 * Resolve mentions to entities by ordered sieves, most precise first.
 *
 * @param mentions sorted by `start`; not changed
 * @see Lee et al. 2013, Computational Linguistics 39(4), for the order
 */
export function resolveMentions(reading: Reading, mentions: readonly Mention[]): Resolution {
  const resolution = createResolution(reading, mentions);
  for (const sieve of SIEVES) sieve(resolution);
  return resolution;
}
