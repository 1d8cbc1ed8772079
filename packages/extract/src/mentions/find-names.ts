import type { Name } from '@dramatis/language';
import { ACTOR_NOUNS } from '../actors/actor-nouns.ts';
import { ORGANIZATION_WORDS } from '../actors/organization-words.ts';
import { titledPerson } from '../actors/person-within.ts';
import { standingAt } from '../actors/term-at.ts';
import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { governmentLabel } from '../gazetteer/government-entry.ts';
import type { Reading } from '../reading.ts';
import { createMention } from './create-mention.ts';
import type { KnownName } from './known-names.ts';
import type { ActorReading, LocationReading, Mention } from './mention.ts';
import { nameRole, titleRole } from './mention-role.ts';
import { leaderIn } from './modifiers.ts';
import { PLACE_WORDS, TITLES } from './name-types.ts';

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
  const knownAt = new Map<number, KnownName>();
  for (const name of known) for (let at = name.first; at < name.last; at++) knownAt.set(at, name);
  for (const { first, last, type } of trusted) {
    const start = withoutTitles(reading, first, last);
    const overlapping = [...new Set(Array.from({ length: last - start }, (_, offset) => knownAt.get(start + offset)))];
    const inside = overlapping.filter((name) => name !== undefined);
    const exact = inside.find((name) => name.first === start && name.last === last);
    if (exact === undefined && inside.some((name) => name.last - name.first >= last - start)) continue;
    if (!free(start, last)) continue;
    add(exact === undefined ? unknownMention(reading, start, last, type) : knownMention(reading, exact));
  }
  for (const name of known) if (free(name.first, name.last)) add(knownMention(reading, name));
  const surnames = surnamesIn(reading, trusted);
  for (let at = 0; at < tokens.length; at++) {
    if (surnames.has(tokens[at]!.text) && free(at, at + 1)) add(unknownMention(reading, at, at + 1, 'PER'));
  }
  for (let at = 0; at < tokens.length; at++) {
    const { upos, xpos, text } = tokens[at]!;
    if (covered[at] || taken[at] || upos === 'ADJ' || !/^\p{Lu}/u.test(text)) continue;
    const country = reading.demonymAt(at);
    if (country === undefined || !(xpos === 'NNPS' || xpos === 'NNS') || !words[at]!.endsWith('s')) continue;
    add({
      ...base(reading, at, at + 1, 'mention/people'),
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
  let start = first;
  if (start < last - 2 && reading.demonymAt(start) && isTitle(reading, start + 1)) start++;
  while (start < last - 1 && isTitle(reading, start)) start++;
  return start;
}

function isTitle({ words }: Reading, token: number): boolean {
  return TITLES.has(words[token]!.replace(/\.$/, ''));
}

function base(reading: Reading, first: number, last: number, rule: string): Mention {
  const { tokens, document } = reading;
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  return createMention({
    start,
    end,
    first,
    last,
    head: headOf(reading, first, last),
    kind: 'name',
    label: document.text.slice(start, end).replace(/\s+/g, ' '),
    rule,
  });
}

/** The token of the range that depends on one outside it. */
function headOf(reading: Reading, first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    const { head } = reading.tokens[at]!;
    if (head < first || head >= last) return at;
  }
  return last - 1;
}

function knownMention(reading: Reading, { first, last, entry }: KnownName): Mention | null {
  if (last - first === 1 && reading.demonymAt(first) !== undefined && entry.kind === 'country') {
    if (reading.tokens[first]!.upos === 'ADJ') return null;
  }
  const mention = base(reading, first, last, `gazetteer/${entry.kind}`);
  return { ...mention, ...readingsOf(reading, entry, mention.label), ledBy: leaderIn(reading, first)?.iso3 ?? null };
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

function unknownMention(reading: Reading, first: number, last: number, type: 'PER' | 'ORG' | 'LOC'): Mention | null {
  const mention = base(reading, first, last, `name/${type.toLowerCase()}`);
  if (last - first === 1 && reading.demonymAt(first) !== undefined) return null;
  if (isOutlet(reading, first, last, mention.label))
    return { ...mention, actor: { type: 'media', sector: 'JRN', country: null, entry: null }, rule: 'name/outlet' };
  if (type === 'LOC' && isVessel(reading, first)) return null;
  const country = countryBefore(reading, first);
  const opensSentence = first === reading.analysis.sentences[reading.sentenceOf[first]!]!.first;
  if (type === 'LOC') {
    if (opensSentence && last - first === 1) return null;
    const place = PLACE_WORDS.get(reading.words[last - 1]!) ?? PLACE_WORDS.get(reading.words[first]!) ?? 'settlement';
    return { ...mention, location: { type: place, country: null, entry: null } };
  }
  const actor: ActorReading =
    type === 'PER'
      ? personReading(reading, first, last, country)
      : {
          ...organizationType(reading, first, last),
          country: country ?? countryWithin(reading, first, last),
          entry: null,
        };
  const kindWord = reading.tokens[last - 1]!.lemma.toLowerCase();
  const noun = type === 'ORG' && ACTOR_NOUNS.has(kindWord) ? kindWord : null;
  return { ...mention, actor, noun };
}

/** The report's own source, or a name in brackets in its dateline: "BAGHDAD (Meridian Wire) -". */
function isOutlet({ document, words, sentenceOf }: Reading, first: number, last: number, label: string): boolean {
  if (label === document.source) return true;
  return (
    sentenceOf[first]! <= 1 && words[first - 1] === '(' && words[last] === ')' && /^[-–—]+$/.test(words[last + 1] ?? '')
  );
}

/** "an American destroyer, the Calloway": a ship's name is no town's. */
function isVessel({ words, tokens }: Reading, first: number): boolean {
  const comma = words[first - 1] === 'the' ? first - 2 : first - 1;
  const noun = words[comma] === ',' ? tokens[comma - 1] : undefined;
  return (
    noun !== undefined &&
    (ACTOR_NOUNS.get(noun.lemma)?.class === 'platform' || ['boat', 'ferry', 'tanker'].includes(noun.lemma))
  );
}

/** "President Duterte" is whoever of that surname was; else a person of the title's sector. */
function personReading(reading: Reading, first: number, last: number, country: string | null): ActorReading {
  const { words, document, gazetteer } = reading;
  const opening = titlesBefore(reading, first);
  const titles = words.slice(opening, first);
  const entry =
    last - first === 1 && titles.length > 0 ? titledPerson(titles, words[first]!, gazetteer, document.published) : null;
  if (entry !== null) {
    return { type: 'person', sector: standingAt(entry, document.published).sector, country: entry.country, entry };
  }
  return { type: 'person', sector: titleRole(reading, opening, first)?.sector ?? null, country, entry: null };
}

/** Where the titles and the nation before a name begin. */
function titlesBefore(reading: Reading, first: number): number {
  const { words, sentenceOf, gazetteer } = reading;
  let at = first;
  while (at > 0 && sentenceOf[at - 1] === sentenceOf[first] && isTitle(reading, at - 1)) at--;
  const nation = at > 0 && at < first && gazetteer.demonym(words[at - 1]!) !== undefined;
  return nation ? at - 1 : at;
}

function organizationType(reading: Reading, first: number, last: number): Pick<ActorReading, 'type' | 'sector'> {
  for (let at = last - 1; at >= first; at--) {
    const found = ORGANIZATION_WORDS.get(reading.words[at]!.replace(/\.$/, ''));
    if (found !== undefined)
      return { type: found.type, sector: nameRole(reading, first, last)?.sector ?? found.sector };
  }
  return { type: 'organization', sector: nameRole(reading, first, last)?.sector ?? null };
}

/** "Iranian General Qassem Soleimani": the demonym before titles before a name. */
function countryBefore(reading: Reading, first: number): string | null {
  let at = first - 1;
  while (at >= 0 && (isTitle(reading, at) || reading.words[at] === 'army')) at--;
  if (at < 0 || reading.sentenceOf[at] !== reading.sentenceOf[first]) return null;
  return reading.demonymAt(at)?.iso3 ?? null;
}

function countryWithin(reading: Reading, first: number, last: number): string | null {
  for (let at = first; at < last; at++) {
    const country = reading.demonymAt(at);
    if (country !== undefined) return country.iso3;
  }
  return null;
}
