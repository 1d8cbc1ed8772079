import type { CountryEntry } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../../mentions/mention.ts';
import { standsAsActor } from '../choose-readings.ts';
import { governmentDraft, knownLocationDraft } from '../draft.ts';
import { pointsElsewhere } from '../points-elsewhere.ts';
import { assign, isOpen, type Resolution, type Sieve } from '../resolution.ts';

const COUNTRY: ReadonlySet<string> = new Set(['country', 'nation', 'kingdom']);
/** What happens in a place tells more of what a report is about than a government that acts. */
const LIES = 2;
const ACTS = 1;

/**
 * "the country", "the nation", "the kingdom" → the country in which the report's places so far lie, else the one it names most;
 * "the capital" → that country's.
 *
 * Not: "the countries"; "the country of his birth"; where two countries are level.
 */
export const countries: Sieve = (resolution) => {
  const { mentions, reading } = resolution;
  const counts = new Map<string, number>();
  mentions.forEach((mention, index) => {
    const { location, government, kind } = mention;
    if (isOpen(resolution, index)) {
      if (isPlain(mention) && !pointsElsewhere(reading, mention.head)) settle(resolution, mention, index, counts);
      return;
    }
    const country = government?.iso3 ?? location?.country ?? null;
    if (country === null || kind === 'pronoun') return;
    const acts = location === null || (government !== null && standsAsActor(reading, mention));
    counts.set(country, (counts.get(country) ?? 0) + (acts ? ACTS : LIES));
  });
};

function isPlain({ kind, noun, definite, bare, plural, count }: Mention): boolean {
  if (kind !== 'nominal' || !definite || !bare || plural || count !== null) return false;
  return noun === 'capital' || COUNTRY.has(noun ?? '');
}

function settle(resolution: Resolution, { noun }: Mention, index: number, counts: ReadonlyMap<string, number>): void {
  const country = leading(resolution, counts);
  if (country === undefined) return;
  if (noun === 'capital') {
    const capital = resolution.reading.gazetteer
      .find(country.capital)
      .find((entry) => entry.kind === 'place' && entry.country === country.iso3);
    if (capital?.kind === 'place') assign(resolution, index, knownLocationDraft(capital), 'coreference/capital');
    return;
  }
  assign(resolution, index, knownLocationDraft(country), 'coreference/description');
  assign(resolution, index, governmentDraft(country), 'coreference/description');
}

function leading({ reading }: Resolution, counts: ReadonlyMap<string, number>): CountryEntry | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? undefined : reading.gazetteer.country(first[0]);
}
