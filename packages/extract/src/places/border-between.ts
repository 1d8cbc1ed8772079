import type { CountryEntry, PlaceEntry } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { kilometresBetween } from './kilometres-between.ts';
import { radiusOf } from './radius-of.ts';

const BORDERS: ReadonlySet<string> = new Set(['border', 'frontier']);
const BESIDE: ReadonlySet<string> = new Set(['with', 'between', 'and', 'the', 'of', "'s", 'to', 'into']);
/** Words between a border and the country behind it. */
const REACH = 6;

/** Words within which the rest of the sentence is looked at. */
const FAR = 40;

/**
 * "the Syrian border", "the border with Syria", "the border between Iraq and Syria": an area between two countries, when the words or the rest of the sentence
 * name both; null otherwise. The point divides the line between their middles as their sizes do; the radius is half the smaller country's.
 *
 * @param countryAt the country that a token names or a place in it lies in
 */
export function borderBetween(
  reading: Reading,
  { first, last, head, noun, kind }: Mention,
  countryAt: (token: number) => CountryEntry | null,
): PlaceEntry | null {
  if (kind !== 'nominal' || !BORDERS.has(noun ?? '')) return null;
  const { words, sentenceOf, analysis } = reading;
  const found: CountryEntry[] = [];
  const add = (country: CountryEntry | null): void => {
    if (country !== null && !found.includes(country)) found.push(country);
  };
  for (let at = first; at < head; at++) add(countryAt(at));
  for (let at = last; at < last + REACH && sentenceOf[at] === sentenceOf[head]; at++) {
    const country = countryAt(at);
    if (country === null && !BESIDE.has(words[at]!)) break;
    add(country);
  }
  if (found.length === 0) return null;
  const sentence = analysis.sentences[sentenceOf[head]!]!;
  const from = Math.max(sentence.first, first - FAR);
  const to = Math.min(sentence.last, last + FAR);
  for (let at = first - 1; at >= from && found.length < 2; at--) add(countryAt(at));
  for (let at = last; at < to && found.length < 2; at++) add(countryAt(at));
  const [one, other] = found.sort((a, b) => (a.label < b.label ? -1 : 1));
  return one === undefined || other === undefined || found.length > 2 ? null : areaBetween(one, other);
}

function areaBetween(one: CountryEntry, other: CountryEntry): PlaceEntry | null {
  const [near, far] = [radiusOf(one), radiusOf(other)];
  if (kilometresBetween(one, other) > 2 * (near + far) || Math.abs(one.lon - other.lon) > 180) return null;
  const share = near / (near + far);
  const between = (from: number, to: number): number => Number((from + share * (to - from)).toFixed(1));
  return {
    kind: 'place',
    label: `Border of ${one.label} and ${other.label}`,
    aliases: [],
    type: 'area',
    country: null,
    lat: between(one.lat, other.lat),
    lon: between(one.lon, other.lon),
    geonames: null,
    population: 0,
    radius: Math.round(Math.min(near, far) / 2),
  };
}
