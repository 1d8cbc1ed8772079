import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultGazetteer, defaultTables } from '../../src/gazetteer/default-gazetteer.ts';
import type { GazetteerEntry } from '../../src/gazetteer/gazetteer.ts';
import { isSpelledAs } from '../../src/gazetteer/is-spelled-as.ts';
import type { EntryTable } from '../../src/gazetteer/read-rows.ts';

const gazetteer = defaultGazetteer();
const { countries, actors, places } = defaultTables();
const all = (table: EntryTable): GazetteerEntry[] => Array.from({ length: table.size }, (_, row) => table.entry(row));
const entries: readonly GazetteerEntry[] = [...countries, ...[...actors, ...places].flatMap(all)];

describe('names of the news', () => {
  test.each([
    ['Ain al-Asad', 'Ain al-Asad Airbase', 'IRQ'],
    ['Al Asad Air Base', 'Ain al-Asad Airbase', 'IRQ'],
    ['Iraq', 'Iraq', undefined],
    ['U.S.', 'United States', undefined],
    ['the Kremlin', 'Government of Russia', 'RUS'],
    ['Downing Street', 'Government of the United Kingdom', 'GBR'],
    ['Iraqi government', 'Government of Iraq', 'IRQ'],
    ['the Pentagon', 'U.S. Department of Defense', 'USA'],
    ['U.S.-led coalition forces', 'U.S.-led coalition', null],
    ['Kata’ib Hezbollah', "Kata'ib Hezbollah", 'IRQ'],
    ['Revolutionary Guards', 'Islamic Revolutionary Guard Corps', 'IRN'],
    ['Daesh', 'Islamic State', null],
    ['Qassem Soleimani', 'Qassem Soleimani', 'IRN'],
    ['Abu Mahdi al-Muhandis', 'Abu Mahdi al-Muhandis', 'IRQ'],
    ['Zelenskyy', 'Volodymyr Zelensky', 'UKR'],
    ['Kiev', 'Kyiv', 'UKR'],
    ['Zaporizhia', 'Zaporizhzhia', 'UKR'],
    ['Strait of Hormuz', 'Strait of Hormuz', null],
    ['Darfur', 'Darfur', 'SDN'],
    ['FMLN', 'Farabundo Martí National Liberation Front', 'SLV'],
    ['Baghdad', 'Baghdad', 'IRQ'],
    ['Washington', 'Washington', 'USA'],
  ])('%s', (name, label, country) => {
    const first = gazetteer.find(name)[0];
    expect([first?.label, first?.kind === 'country' ? undefined : first?.country]).toEqual([label, country]);
  });

  test.each([
    'of',
    'march',
    'mobile',
    'reading',
    'bush',
    'young',
    'best',
    'central',
    'clinton',
    'jackson',
    'the',
    'said',
  ])('"%s" is no name', (word) => {
    expect(gazetteer.find(word)).toEqual([]);
  });

  test.each([
    ['iraqis', 'IRQ'],
    ['Frenchman', 'FRA'],
    ['South Korean', 'KOR'],
    ['north koreans', 'PRK'],
    ['Emirati', 'ARE'],
    ['Nigerien', 'NER'],
    ['Nigerian', 'NGA'],
    ['Palestinians', 'PSE'],
    ['Burkinabé', 'BFA'],
  ])('%s are the people of %s', (word, iso3) => {
    expect(gazetteer.demonym(word)?.iso3).toBe(iso3);
  });

  test('the base stands where it is', () => {
    const base = gazetteer.find('Ain al-Asad Airbase')[0];
    expect(base?.kind === 'place' ? [base.type, base.lat, base.lon] : null).toEqual(['facility', 33.786, 42.441]);
  });
});

describe('capitals of the text', () => {
  const first = (name: string) => gazetteer.find(name)[0]!;
  test.each([
    ['US', 'US', {}, true],
    ['US', 'us', {}, false],
    ['US', 'Us', {}, false],
    ['US', 'US', { allCapitals: true }, false],
    ['Turkey', 'turkey', {}, false],
    ['Turkey', 'TURKEY', { allCapitals: true }, true],
    ['FMLN', 'FMLN', { allCapitals: true }, true],
    ['al-Qaeda', 'al-Qaeda', {}, true],
    ['World Health Organization', 'who', {}, false],
    ['World Health Organization', 'WHO', {}, true],
  ])('%s as "%s" %o: %s', (name, surface, options, expected) => {
    expect(isSpelledAs(first(name), surface, options)).toBe(expected);
  });
});

describe('the shipped rows', () => {
  test('every capital is a place of its country', () => {
    const missing = entries
      .filter((entry) => entry.kind === 'country')
      .filter((country) => {
        const named = gazetteer.find(country.capital);
        return !named.some((entry) => entry.kind === 'place' && entry.country === country.iso3);
      });
    expect(missing.map((country) => `${country.label}: ${country.capital}`)).toEqual([]);
  });

  test('coordinates are on the globe', () => {
    const off = entries
      .filter((entry) => entry.kind !== 'actor')
      .filter(({ lat, lon }) => !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180));
    expect(off).toEqual([]);
  });

  test('no two actors have the same type, country and label', () => {
    const keys = entries
      .filter((entry) => entry.kind === 'actor')
      .map((entry) => `${entry.label}|${entry.type}|${entry.country}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('every entry is found by each of its names', () => {
    const lost = entries.flatMap((entry) =>
      [entry.label, ...entry.aliases].filter(
        (name) => !gazetteer.find(name).some(({ kind, label }) => kind === entry.kind && label === entry.label),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('every actor that is part of another names one that exists', () => {
    const orphans = entries
      .filter((entry) => entry.kind === 'actor' && entry.parent !== null)
      .filter((entry) => entry.kind === 'actor' && gazetteer.find(entry.parent!).length === 0);
    expect(orphans).toEqual([]);
  });

  test('every city of cities.tsv is found by its name, of several by its id', () => {
    const table = readFileSync(new URL('../../../../data/gazetteer/cities.tsv', import.meta.url), 'utf8');
    const lost = table
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split('\t'))
      .filter(
        ([label, , , , , geonames], index) =>
          index % 20 === 0 && !gazetteer.places(label!).some((place) => place.geonames === geonames),
      );
    expect(lost).toEqual([]);
  });

  test('each kind has its rows', () => {
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
    expect(count('country')).toBeGreaterThan(200);
    expect(count('place')).toBeGreaterThan(1_000);
    expect(count('actor')).toBeGreaterThan(2_000);
  });
});
