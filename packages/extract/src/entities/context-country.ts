import type { CountryEntry } from '../gazetteer/gazetteer.ts';
import type { Resolution } from './resolution.ts';

/** How many mentions a dateline is worth: the report is written there. */
const DATELINE = 3;
/** The first sentences say what a report is about: what they name counts twice. */
const LEAD = 5;
/** One mention of a place tells not yet what a report is about, not even among its first sentences. */
const ENOUGH = 3;
/** How far the first must lead the second: by half, and a dateline's country may even trail by as much. */
const CLEAR = 1.5;

/**
 * The country that institutions without a country belong to, for each mention: that of the place that opens the sentence ("In Lisbon the
 * foreign ministry …"), else the one the report clearly names most; null where there is none.
 */
export function contextCountries(resolution: Resolution): (index: number) => CountryEntry | null {
  const { mentions, reading } = resolution;
  const { analysis, sentenceOf, words, tokens, gazetteer } = reading;
  const counts = new Map<string, number>();
  const opening = new Map<number, string>();
  let dateline: string | null = null;
  const count = (country: string, token: number, weight = 1): void => {
    counts.set(country, (counts.get(country) ?? 0) + weight * (sentenceOf[token]! < LEAD ? 2 : 1));
  };
  mentions.forEach((mention, index) => {
    const country = countryOf(resolution, index);
    if (country === null || mention.kind === 'pronoun') return;
    const sentence = sentenceOf[mention.first]!;
    const { first } = analysis.sentences[sentence]!;
    const opens = dateline === null && mention.first === first && mention.label.length > 3;
    if (opens && mention.label === mention.label.toUpperCase()) dateline = country;
    count(country, mention.first, dateline === country && mention.first === first ? DATELINE : 1);
    if (words[first] === 'in' && mention.first <= first + 2 && !opening.has(sentence)) opening.set(sentence, country);
  });
  tokens.forEach(({ upos }, at) => {
    const country = upos === 'ADJ' ? reading.demonymAt(at) : undefined;
    if (country !== undefined) count(country.iso3, at);
  });
  const main = leading(counts, dateline);
  return (index) => {
    const iso3 = opening.get(sentenceOf[mentions[index]!.first]!) ?? main;
    return iso3 === null ? null : (gazetteer.country(iso3) ?? null);
  };
}

function leading(counts: ReadonlyMap<string, number>, dateline: string | null): string | null {
  const [top, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (top === undefined || top[1] < ENOUGH) return null;
  if (dateline !== null && (counts.get(dateline) ?? 0) * CLEAR >= top[1]) return dateline;
  return top[1] >= (second?.[1] ?? 0) * CLEAR ? top[0] : null;
}

function countryOf({ mentions, drafts, actorOf, locationOf }: Resolution, index: number): string | null {
  const { location, government, actor } = mentions[index]!;
  return (
    government?.iso3 ??
    location?.country ??
    drafts.get(locationOf[index] ?? '')?.country ??
    actor?.country ??
    drafts.get(actorOf[index] ?? '')?.country ??
    null
  );
}
