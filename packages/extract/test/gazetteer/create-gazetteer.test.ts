import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../src/gazetteer/create-gazetteer.ts';
import type { ActorEntry, CountryEntry, PlaceEntry } from '../../src/gazetteer/gazetteer.ts';
import { nameKey, namePieces } from '../../src/gazetteer/name-key.ts';

const country = (iso3: string, label: string, more: Partial<CountryEntry> = {}): CountryEntry => ({
  kind: 'country',
  iso3,
  label,
  aliases: [],
  demonyms: [],
  capital: '',
  seats: [],
  lat: 0,
  lon: 0,
  geonames: null,
  wikidata: null,
  ...more,
});
const place = (label: string, more: Partial<PlaceEntry> = {}): PlaceEntry => ({
  kind: 'place',
  label,
  aliases: [],
  type: 'settlement',
  country: null,
  lat: 0,
  lon: 0,
  geonames: null,
  population: 0,
  ...more,
});
const actor = (label: string, aliases: readonly string[] = []): ActorEntry => ({
  kind: 'actor',
  label,
  aliases,
  type: 'organization',
  country: null,
  sector: null,
  second: null,
  wikidata: null,
  parent: null,
  office: null,
  from: null,
  to: null,
});

const rows = [
  country('USA', 'United States', { aliases: ['U.S.', 'US'], capital: 'Washington', demonyms: ['American'] }),
  country('COD', 'Democratic Republic of the Congo', { aliases: ['Congo'], demonyms: ['Congolese'] }),
  country('COG', 'Republic of the Congo', { aliases: ['Congo'], demonyms: ['Congolese'] }),
  actor("Kata'ib Hezbollah", ['Hezbollah Brigades']),
  actor('Hezbollah'),
  actor("People's Liberation Army", ['PLA']),
  place('Ain al-Asad Airbase', { aliases: ['Ain al-Asad'], type: 'facility' }),
  place('Springfield', { country: 'USA', population: 155_000, geonames: '1' }),
  place('Springfield', { country: 'USA', population: 169_000, geonames: '2' }),
  place('Washington', { country: 'USA', population: 690_000 }),
  place('Washington', { type: 'region', country: 'USA', population: 7_800_000 }),
];
const gazetteer = createGazetteer(rows);

describe('match', () => {
  test.each([
    ['the longest name', ['ain', 'al-asad', 'airbase', 'in'], 0, 3, 'Ain al-Asad Airbase'],
    ['a shorter name where the longer fails', ['ain', 'al-asad', 'base'], 0, 2, 'Ain al-Asad Airbase'],
    ['hyphen apart', ['ain', 'al', 'asad'], 0, 3, 'Ain al-Asad Airbase'],
    ['apostrophe left out', ['kataib', 'hezbollah'], 0, 2, "Kata'ib Hezbollah"],
    ['curly apostrophe', ['kata’ib', 'hezbollah'], 0, 2, "Kata'ib Hezbollah"],
    ['in the middle', ['says', 'hezbollah', 'today'], 1, 1, 'Hezbollah'],
    ['a possessive as its own word', ['people', "'s", 'liberation', 'army'], 0, 4, "People's Liberation Army"],
    ['full stops', ['u.s.'], 0, 1, 'United States'],
  ] as const)('%s', (_, words, at, length, label) => {
    const found = gazetteer.match(words, at);
    expect([found?.length, found?.entries[0]?.label]).toEqual([length, label]);
  });

  test.each([
    ['part of a word', ['u.s.-led'], 0],
    ['an unfinished name', ['ain', 'ghazal'], 0],
    ['a plain word', ['march'], 0],
    ['past the end', ['hezbollah'], 1],
    ['no words', [], 0],
    ['a name broken by another word', ["people's", 'army'], 0],
  ] as const)('nothing for %s', (_, words, at) => {
    expect(gazetteer.match(words, at)).toBeNull();
  });

  test('the article is no part of the name', () => {
    expect(gazetteer.match(['the', 'united', 'states'], 0)).toBeNull();
    expect(gazetteer.match(['the', 'united', 'states'], 1)?.length).toBe(2);
  });

  test('every entry is found at its label and ends inside the words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }), (entry, after) => {
        const words = [...entry.label.toLowerCase().split(' '), ...after];
        const found = gazetteer.match(words, 0);
        expect(found?.length).toBeLessThanOrEqual(words.length);
        expect(gazetteer.find(entry.label)).toContain(entry);
      }),
    );
  });
});

describe('order and lookup', () => {
  test('larger places first, a capital before its namesake region', () => {
    expect(gazetteer.find('springfield').map((entry) => entry.kind === 'place' && entry.geonames)).toEqual(['2', '1']);
    expect(gazetteer.find('Washington').map((entry) => entry.kind === 'place' && entry.type)).toEqual([
      'settlement',
      'region',
    ]);
  });

  test('a demonym shared by two countries is the first one’s', () => {
    expect(gazetteer.demonym('Congolese')?.iso3).toBe('COD');
    expect(gazetteer.find('Congo')).toHaveLength(2);
  });

  test('unknown names give nothing', () => {
    expect(gazetteer.find('Atlantis')).toEqual([]);
    expect(gazetteer.demonym('atlantean')).toBeUndefined();
    expect(gazetteer.country('XXX')).toBeUndefined();
  });
});

describe('name keys', () => {
  test.each([
    ['The People’s Liberation Army', "people 's liberation army"],
    ['Yaoundé', 'yaounde'],
    ['Port-au-Prince', 'port au prince'],
    ["N'Djamena", 'ndjamena'],
    ['U.S.', 'u.s'],
    ['St. Petersburg', 'st petersburg'],
    ['Diyarbakır', 'diyarbakir'],
    ['Washington, D.C.', 'washington , d.c'],
    ['The', 'the'],
  ])('%s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test('a word always has a piece', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (word) => namePieces(word).length > 0));
  });
});
