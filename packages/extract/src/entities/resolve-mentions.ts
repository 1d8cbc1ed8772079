import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { createResolution, type Resolution, type Sieve } from './resolution.ts';
import { alone } from './sieves/alone.ts';
import { apposition } from './sieves/apposition.ts';
import { descriptions } from './sieves/descriptions.ts';
import { known } from './sieves/known.ts';
import { sameName } from './sieves/same-name.ts';

const SIEVES: readonly Sieve[] = [known, sameName, apposition, descriptions, alone];

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
