import type { Reading } from '../reading.ts';
import { findNames } from './find-names.ts';
import { findNominals } from './find-nominals.ts';
import { findPronouns } from './find-pronouns.ts';
import { findKnownNames } from './known-names.ts';
import type { Mention } from './mention.ts';
import { splitNames } from './split-names.ts';
import { trustedNames } from './trusted-names.ts';

/**
 * Everything in a report that may take part in an event: names, descriptions, pronouns.
 *
 * @returns sorted by `start`; mentions do not overlap, but for descriptions that share a head ("American and coalition troops") and the
 * two halves of "both governments"
 */
export function findMentions(reading: Reading): Mention[] {
  const known = findKnownNames(reading);
  const trusted = splitNames(reading, trustedNames(reading), known);
  const nominals = findNominals(reading, known, trusted);
  const taken = new Uint8Array(reading.tokens.length);
  for (const { actor, head, first, last } of nominals) {
    if (actor === null) taken.fill(1, head, head + 1);
    else taken.fill(1, first, last);
  }
  const names = findNames(reading, known, trusted, taken);
  const mentions = [...names, ...nominals, ...findPronouns(reading)];
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}
