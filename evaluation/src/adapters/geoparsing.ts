import type { CountryEntry, GazetteerEntry, PlaceEntry } from '@dramatis/extract';
import type { Actor, Extraction, Location, Span } from '@dramatis/graph/model';
import { type Adapter, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import type { Pipeline } from '../pipeline.ts';
import { mentionsOf, withoutArticle } from '../predictions/entity-mentions.ts';
import type { Report } from '../report.ts';

interface Toponym extends Span {
  readonly lat?: number;
  readonly lon?: number;
  readonly geonameid?: string;
}

/**
 * Toponyms, in this order, the first at a place winning:
 * - every mention of a location whose words are a name, with its coordinates;
 * - a government spoken of by its country's or capital's name ("Washington said"): metonymy; coordinates of the place so named;
 * - a country or place of the gazetteer named inside the mention of an actor that is no person ("U.S. troops", "University of Toronto"), with the coordinates
 *   of the report's place of that name if it has one;
 * - every demonym and adjective of a country ("Turkish", "Iraqis"), with the country's coordinates, also inside longer mentions.
 * One policy for all four corpora, though GeoVirus marks no demonyms.
 */
export const geoparsing: Adapter = {
  name: 'geoparsing',
  format: JSONL,
  date: ['date'],
  predict: perReport((report, pipeline) => {
    const extraction = pipeline.extract(report);
    const found = [
      ...places(extraction),
      ...metonyms(extraction, pipeline),
      ...placesInside(extraction, pipeline),
      ...demonyms(report, pipeline),
    ];
    const toponyms = found.reduce<Toponym[]>((kept, next) => {
      if (!kept.some((other) => other.start < next.end && next.start < other.end)) kept.push(next);
      return kept;
    }, []);
    return { id: report.id, toponyms: toponyms.sort((a, b) => a.start - b.start) };
  }),
  headline: [
    figure('GWN geotagging exact F1', 'GWN.geotagging_exact.F1'),
    figure('end-to-end@161km F1', 'GWN.endToEnd@161km.F1'),
    figure('acc@161km on recognised', 'GWN.geocoding_onRecognised.acc@161km'),
    figure('LGL acc', 'LGL.geocoding_onRecognised.acc@161km'),
    figure('TR-News acc', 'TR-News.geocoding_onRecognised.acc@161km'),
  ],
  reference: 'Google 84.6; Edinburgh 58.9, 87.5; Mordecai 3 (given spans) acc 94.1, 82.7, 87.3',
};

function places(extraction: Extraction): readonly Toponym[] {
  return mentionsOf(extraction).flatMap(({ entity, ...mention }) => {
    if (entity.kind !== 'location') return [];
    const span = bare(mention);
    if (!/^\p{Lu}/u.test(span.text)) return [];
    return [point(span, entity.lat, entity.lon, entity.geonames)];
  });
}

function metonyms(extraction: Extraction, { gazetteer }: Pipeline): readonly Toponym[] {
  return mentionsOf(extraction).flatMap(({ entity, ...mention }) => {
    if (entity.kind !== 'actor' || !isGovernment(entity)) return [];
    const span = bare(mention);
    for (const entry of gazetteer.find(span.text)) {
      if (entry.kind === 'actor') continue;
      const country = entry.kind === 'country' ? entry.iso3 : entry.country;
      if (country === entity.country) return [point(span, entry.lat, entry.lon, entry.geonames)];
    }
    return [];
  });
}

function isGovernment({ type }: Actor): boolean {
  return type === 'government';
}

const WORD = /\p{Lu}[\p{L}\p{M}'’-]*/gu;

function demonyms({ text }: Report, { gazetteer }: Pipeline): readonly Toponym[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = match[0].replace(/['’]s?$/, '');
    const country = gazetteer.demonym(word.toLowerCase());
    if (!country) return [];
    return [point({ start: match.index, end: match.index + word.length }, country.lat, country.lon, country.geonames)];
  });
}

const LONGEST_NAME_WORDS = 4;

function placesInside(extraction: Extraction, { gazetteer }: Pipeline): readonly Toponym[] {
  const resolved = new Map<string, Location>();
  for (const { entity, text } of mentionsOf(extraction)) {
    if (entity.kind === 'location' && !resolved.has(withoutArticle(text))) resolved.set(withoutArticle(text), entity);
  }
  return mentionsOf(extraction).flatMap(({ entity, start, text }) => {
    if (entity.kind !== 'actor' || entity.type === 'person') return [];
    const words = [...text.matchAll(/[\p{L}\p{M}.-]+/gu)];
    return words.flatMap((first, at) => {
      for (const last of words.slice(at, at + LONGEST_NAME_WORDS).reverse()) {
        const name = text.slice(first.index, last.index + last[0].length);
        const place = /^\p{Lu}/u.test(name) ? (resolved.get(name) ?? placeNamed(gazetteer.find(name))) : undefined;
        const from = start + first.index;
        if (place) return [point({ start: from, end: from + name.length }, place.lat, place.lon, place.geonames)];
      }
      return [];
    });
  });
}

/** The country of that name, else the place with most inhabitants. */
function placeNamed(entries: readonly GazetteerEntry[]): CountryEntry | PlaceEntry | undefined {
  const country = entries.find((entry) => entry.kind === 'country');
  const places = entries.filter((entry) => entry.kind === 'place');
  return country ?? places.sort((a, b) => b.population - a.population)[0];
}

/** A mention without its article and possessive ending. */
function bare({ start, end, text }: Span & { readonly text: string }): Span & { readonly text: string } {
  const rest = withoutArticle(text);
  const trimmed = rest.replace(/['’]s?$/, '');
  const from = start + text.length - rest.length;
  return { start: from, end: Math.min(end, from + trimmed.length), text: trimmed };
}

function point({ start, end }: Span, lat: number | null, lon: number | null, geonames: string | null): Toponym {
  return {
    start,
    end,
    ...(lat !== null && lon !== null ? { lat, lon } : {}),
    ...(geonames !== null ? { geonameid: geonames } : {}),
  };
}
