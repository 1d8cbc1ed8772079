import type { Name } from '@dramatis/language';
import { standingAt } from '../actors/term-at.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { governmentLabel } from '../gazetteer/government-entry.ts';
import type { Reading } from '../reading.ts';
import { isDateline } from './dateline.ts';
import { byToken, type KnownName } from './known-names.ts';
import type { LocationReading, Mention } from './mention.ts';
import { nameMention } from './name-mention.ts';
import { isTitle } from './name-types.ts';
import { namedSponsors } from './named-sponsors.ts';
import { unknownName } from './unknown-name.ts';

/**
 * Names: those the gazetteer knows, and those the language stage found; the longer of two that overlap.
 *
 * @param trusted names of the language stage
 * @param taken tokens that belong to a description already ("Iraqi" in "the Iraqi army")
 */
export function findNames(
  reading: Reading,
  known: readonly KnownName[],
  trusted: readonly Name[],
  taken: Uint8Array,
): Mention[] {
  const { tokens, words } = reading;
  const mentions: Mention[] = [];
  const covered = new Uint8Array(tokens.length);
  const add = (mention: Mention | null): void => {
    if (mention === null) return;
    covered.fill(1, mention.first, mention.last);
    mentions.push(mention);
  };
  const free = (first: number, last: number): boolean => {
    for (let at = first; at < last; at++) if (taken[at] || covered[at]) return false;
    return true;
  };
  const knownAt = byToken(known);
  for (const { first, last, type } of trusted) {
    const start = withoutTitles(reading, first, last);
    const overlapping = [...new Set(Array.from({ length: last - start }, (_, offset) => knownAt.get(start + offset)))];
    const inside = overlapping.filter((name) => name !== undefined);
    const exact = inside.find((name) => name.first === start && name.last === last);
    if (exact === undefined && inside.some((name) => name.last - name.first >= last - start)) continue;
    if (!free(start, last)) continue;
    add(exact === undefined ? unknownName(reading, start, last, type) : knownMention(reading, exact));
  }
  for (const name of known) if (free(name.first, name.last)) add(knownMention(reading, name));
  const surnames = surnamesIn(reading, trusted);
  for (let at = 0; at < tokens.length; at++) {
    if (surnames.has(tokens[at]!.text) && free(at, at + 1)) add(unknownName(reading, at, at + 1, 'PER'));
  }
  for (let at = 0; at < tokens.length; at++) {
    const { upos, xpos, text } = tokens[at]!;
    if (covered[at] || taken[at] || upos === 'ADJ' || !/^\p{Lu}/u.test(text)) continue;
    const country = reading.demonymAt(at);
    if (country === undefined || !(xpos === 'NNPS' || xpos === 'NNS') || !words[at]!.endsWith('s')) continue;
    add({
      ...nameMention(reading, at, at + 1, 'mention/people'),
      actor: { type: 'population', sector: 'CVL', country: country.iso3, entry: null },
      identity: `actor:population:${country.iso3}`,
      plural: true,
    });
  }
  return mentions.sort((a, b) => a.first - b.first);
}

/** Last names of the people named in full, who are named by them again even where the language stage does not see it. */
function surnamesIn({ tokens }: Reading, names: readonly Name[]): Set<string> {
  const surnames = new Set<string>();
  for (const { first, last, type } of names) {
    const { text } = tokens[last - 1]!;
    if (type === 'PER' && last - first > 1 && /^\p{Lu}.*\p{Ll}/u.test(text)) surnames.add(text);
  }
  return surnames;
}

function withoutTitles(reading: Reading, first: number, last: number): number {
  const { words } = reading;
  let start = first;
  if (start < last - 2 && reading.demonymAt(start) && isTitle(words[start + 1]!)) start++;
  while (start < last - 1 && isTitle(words[start]!)) start++;
  return start;
}

function knownMention(reading: Reading, { first, last, entry }: KnownName): Mention | null {
  if (last - first === 1 && reading.demonymAt(first) !== undefined && entry.kind === 'country') {
    if (reading.tokens[first]!.upos === 'ADJ') return null;
  }
  const mention = nameMention(reading, first, last, `gazetteer/${entry.kind}`);
  const readings = readingsOf(reading, entry, mention.label);
  const sponsors = entry.kind === 'actor' ? namedSponsors(reading, first, last) : null;
  return {
    ...mention,
    ...readings,
    ...sponsors,
    government: isDateline(reading, first, last) ? null : readings.government,
  };
}

function readingsOf(
  reading: Reading,
  entry: GazetteerEntry,
  written: string,
): Pick<Mention, 'actor' | 'location' | 'government'> {
  if (entry.kind === 'actor') {
    const { type, country } = entry;
    const { sector } = standingAt(entry, reading.document.published);
    const whole = type === 'government' && country !== null ? reading.gazetteer.country(country) : undefined;
    if (whole !== undefined && entry.label === governmentLabel(whole))
      return { actor: null, location: null, government: whole };
    return { actor: { type, sector, country, entry }, location: null, government: null };
  }
  if (entry.kind === 'country') {
    const isSeat = entry.seats.some((seat) => seat.toLowerCase() === written.toLowerCase());
    const location: LocationReading = { type: 'country', country: entry.iso3, entry };
    return { actor: null, location: isSeat ? null : location, government: entry };
  }
  const country = entry.country === null ? undefined : reading.gazetteer.country(entry.country);
  const location: LocationReading = { type: entry.type, country: entry.country, entry };
  return { actor: null, location, government: country?.capital === entry.label ? country : null };
}
