import type { CountryEntry } from '../gazetteer/gazetteer.ts';
import type { Resolution } from './resolution.ts';

/** How many mentions a dateline is worth: the report is written there. */
const DATELINE = 3;
/** One mention of a place tells not yet what a report is about. */
const ENOUGH = 2;

/**
 * The country that institutions without a country belong to, for each mention: that of the place that opens the sentence ("In Lisbon the
 * foreign ministry …"), else the one the report names clearly most, its dateline counted thrice; null where two are level.
 */
export function contextCountries(resolution: Resolution): (index: number) => CountryEntry | null {
  const { mentions, reading } = resolution;
  const { analysis, sentenceOf, words, gazetteer } = reading;
  const counts = new Map<string, number>();
  const opening = new Map<number, string>();
  mentions.forEach((mention, index) => {
    const country = countryOf(resolution, index);
    if (country === null || mention.kind === 'pronoun') return;
    const sentence = sentenceOf[mention.first]!;
    const { first } = analysis.sentences[sentence]!;
    const isDateline = index === 0 && mention.first === first && mention.label === mention.label.toUpperCase();
    counts.set(country, (counts.get(country) ?? 0) + (isDateline ? DATELINE : 1));
    if (words[first] === 'in' && mention.first <= first + 2 && !opening.has(sentence)) opening.set(sentence, country);
  });
  const [top, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const main = top !== undefined && top[1] >= ENOUGH && top[1] > (second?.[1] ?? 0) ? top[0] : null;
  return (index) => {
    const iso3 = opening.get(sentenceOf[mentions[index]!.first]!) ?? main;
    return iso3 === null ? null : (gazetteer.country(iso3) ?? null);
  };
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
