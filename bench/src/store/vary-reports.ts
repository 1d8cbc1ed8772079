import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument, extract } from '@dramatis/extract';
import { seededRandom } from '@dramatis/graph';
import type { Document } from '@dramatis/graph/model';
import { anyOf, oftenFirst } from './picks.ts';

interface Country {
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: string;
  readonly towns: readonly string[];
}

/**
 * Reports without end: the sample reports with other countries and their people, towns, persons, days and outlets. The same seed gives
 * the same reports.
 *
 * @param gazetteer the folder of data/gazetteer: whose names they are
 */
export function* varyReports(corpus: readonly Document[], gazetteer: string, seed = 1): Generator<Document> {
  const countries = countriesIn(gazetteer);
  const people = rowsOf(join(gazetteer, 'people.tsv')).flatMap(({ label = '' }) => {
    const words = label.split(' ');
    return words.length === 2 ? [words] : [];
  });
  const samples = corpus.map((document) => ({ document, names: namesIn(document, countries) }));
  for (let number = 0; ; number += 1) {
    const random = seededRandom(seed * 1_000_003 + number);
    const { document, names } = samples[number % samples.length]!;
    const swaps = new Map<string, string>();
    for (const from of names.countries) {
      const to = oftenFirst(countries, random);
      for (const name of from.names) swaps.set(name, to.names[0]!);
      for (const [at, name] of from.demonyms.entries()) swaps.set(name, to.demonyms[at] ?? to.demonyms[0]!);
      for (const town of from.towns) swaps.set(town, oftenFirst(to.towns, random));
      swaps.set(from.capital, to.capital);
    }
    for (const [given, surname] of names.persons) {
      const fresh = oftenFirst(people, random)[1]!;
      swaps.set(`${given} ${surname}`, `${anyOf(people, random)[0]} ${fresh}`);
      swaps.set(surname, fresh);
    }
    const swap = swapper(swaps);
    yield createDocument({
      text: swap(document.text),
      title: document.title === null ? null : swap(document.title),
      published: new Date(Date.UTC(2016, 0, 1) + Math.floor(random() * 3650) * 86_400_000).toISOString().slice(0, 10),
      source: `${anyOf(OUTLETS[0], random)} ${anyOf(OUTLETS[1], random)}`,
      url: `https://example.org/made-up/${seed}/${number}`,
    });
  }
}

const OUTLETS = [
  ['Harbour', 'Steppe', 'Delta', 'Highland', 'Meridian', 'Causeway', 'Lantern', 'Granite'],
  ['Post', 'Courier', 'Herald', 'Wire', 'Gazette', 'Observer', 'Daily', 'Monitor'],
] as const;

function namesIn(document: Document, countries: readonly Country[]) {
  const words = new Set(document.text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []);
  const met = countries
    .filter(({ names, demonyms, capital }) => [...names, ...demonyms, capital].some((name) => words.has(name)))
    .map((country) => ({ ...country, towns: country.towns.filter((town) => words.has(town)) }));
  const persons = extract(document)
    .entities.filter((entity) => entity.kind === 'actor' && entity.type === 'person')
    .flatMap(({ label }) => {
      const [given, surname, more] = label.split(' ');
      return given !== undefined && surname !== undefined && more === undefined && /^\p{Lu}/u.test(given)
        ? [[given, surname] as const]
        : [];
    });
  return { countries: met, persons };
}

function swapper(swaps: ReadonlyMap<string, string>): (text: string) => string {
  const names = [...swaps.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}-])(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}])`,
    'gu',
  );
  return (text) => (names.length === 0 ? text : text.replace(pattern, (name) => swaps.get(name)!));
}

function countriesIn(gazetteer: string): readonly Country[] {
  const towns = new Map<string, string[]>();
  for (const { label, division, population } of rowsOf(join(gazetteer, 'cities.tsv'))) {
    const iso3 = division!.slice(0, 3);
    if (Number(population) < 20_000 || label!.includes(' ')) continue;
    const known = towns.get(iso3);
    if (known) known.push(label!);
    else towns.set(iso3, [label!]);
  }
  return rowsOf(join(gazetteer, 'countries.tsv')).flatMap(({ iso3, label, demonyms, capital }) => {
    const here = (towns.get(iso3!) ?? []).filter((town) => town !== capital);
    const people = demonyms!.split('|').filter((name) => name !== '');
    return here.length < 5 || people.length === 0 || capital === ''
      ? []
      : [{ names: [label!], demonyms: people, capital: capital!, towns: here }];
  });
}

function rowsOf(path: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = readFileSync(path, 'utf8').split('\n');
  const columns = head!.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at]!, cell])));
}
