import type { Area } from '@dramatis/graph/model';
import { readNumber } from '../mentions/noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { KIND_WORDS } from './kind-words.ts';
import { radiusOf } from './radius-of.ts';
import type { Candidate } from './toponym.ts';

const KM_PER_MILE = 1.609;
const KM_PER_DEGREE = 111.2;
/** How far from the middle a part lies and how large it is, in radii of the whole. */
const PART_DISTANCE = 0.5;
const PART_RADIUS = 0.6;
const CENTRE_RADIUS = 0.4;
/** Kilometres that "near" and "north of" reach beyond the place itself. */
const NEAR = 25;
/** How exact "50 km north of" is. */
const DISTANCE_ERROR = 0.3;
/** A distance without a direction: the place is somewhere around. */
const NEARNESS: ReadonlySet<string> = new Set(['near', 'outside', 'around', 'nearby']);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['km', 1],
  ['kilometre', 1],
  ['kilometer', 1],
  ['mile', KM_PER_MILE],
]);
const DEGREES: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['east', 90],
  ['southeast', 135],
  ['south', 180],
  ['southwest', 225],
  ['west', 270],
  ['northwest', 315],
]);

/**
 * The area that words before a place's name make of it: "western Iraq", "central Mosul", "near Tripoli", "50 kilometres (30 miles) north of Kirkuk"; null
 * where there are none. A point with a radius, in proportion to the place's own: a middling reader's guess, not a border.
 *
 * Not "southern Kandahar province" nor "Syria's eastern desert", which say where the place lies; not "outside Didsbury mosque".
 *
 * @param first the name's first token
 * @param last the token after its last
 */
export function vagueArea(reading: Reading, first: number, last: number, place: Candidate): Area | null {
  const { words, sentenceOf, tokens } = reading;
  if (tokens[last - 1]!.deprel === 'compound' && !isKind(reading, last)) return null;
  const before = (back: number): string =>
    sentenceOf[first - back] === sentenceOf[first] ? (words[first - back] ?? '') : '';
  const radius = radiusOf(place);
  const bearing = bearingOf(before(1).replace(/ern$/, ''));
  if (bearing !== undefined) {
    if (before(2) === "'s" || isKind(reading, last) || isKind(reading, last - 1)) return null;
    return areaFrom(before(1), moved(place, bearing, PART_DISTANCE * radius), PART_RADIUS * radius);
  }
  if (before(1) === 'central') return areaFrom('central', place, CENTRE_RADIUS * radius);
  if (NEARNESS.has(before(1))) return areaFrom(before(1), place, radius + NEAR);
  const direction = before(1) === 'of' || before(1) === 'from' ? bearingOf(before(2)) : undefined;
  if (direction === undefined) return null;
  const distance = distanceBefore(reading, first - 2);
  const text = `${distance?.words ?? ''} ${before(2)} ${before(1)}`.trim();
  if (distance === null) return areaFrom(text, moved(place, direction, radius + NEAR / 2), NEAR);
  return areaFrom(text, moved(place, direction, distance.km), Math.max(2, DISTANCE_ERROR * distance.km));
}

function isKind({ tokens }: Reading, token: number): boolean {
  return KIND_WORDS.get(tokens[token]?.lemma.toLowerCase() ?? '') === 'region';
}

function bearingOf(word: string): number | undefined {
  return DEGREES.get(word.replace(/-/g, ''));
}

/** "50 km", "30 miles (50 km)", "some 12 kilometres": the distance that ends before a token. */
function distanceBefore({ tokens, words }: Reading, end: number): { km: number; words: string } | null {
  let last = end - 1;
  if (words[last] === ')') {
    while (last >= 0 && last > end - 6 && words[last] !== '(') last--;
    last--;
  }
  const unit = UNITS.get(tokens[last]?.lemma.toLowerCase() ?? '');
  const number = unit === undefined ? null : readNumber(words[last - 1] ?? '');
  if (unit === undefined || number === null) return null;
  return { km: number * unit, words: `${tokens[last - 1]!.text} ${tokens[last]!.text}` };
}

function areaFrom(words: string, { lat, lon }: { readonly lat: number; readonly lon: number }, radiusKm: number): Area {
  return { words, lat: rounded(lat), lon: rounded(lon), radiusKm: Math.max(1, Math.round(radiusKm)) };
}

function moved({ lat, lon }: Candidate, bearing: number, km: number): { lat: number; lon: number } {
  const radians = Math.PI / 180;
  const north = (km / KM_PER_DEGREE) * Math.cos(bearing * radians);
  const east = ((km / KM_PER_DEGREE) * Math.sin(bearing * radians)) / Math.max(0.1, Math.cos(lat * radians));
  return { lat: Math.max(-90, Math.min(90, lat + north)), lon: ((((lon + east + 180) % 360) + 360) % 360) - 180 };
}

const rounded = (degrees: number): number => Number(degrees.toFixed(2));
