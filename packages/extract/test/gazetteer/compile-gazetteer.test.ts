import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
// biome-ignore lint/correctness/useImportExtensions: the script is JavaScript, its types stand beside it
import { compileGazetteer, type ModuleName, TABLES, type TableName } from '../../scripts/compile-gazetteer.mjs';
import { nameKey } from '../../src/gazetteer/name-key.ts';

const names = Object.keys(TABLES) as TableName[];
const columns = (name: TableName): string => Object.keys(TABLES[name]).join('\t');
const small: Record<TableName, string> = {
  countries: `${columns('countries')}\nIRQ\tIQ\tIraq\t\tIraqi|Iraqis\tBaghdad\t\t33\t43.7\t99237\tQ796\n`,
  places: `${columns('places')}\nAnbar\t\tregion\tIRQ\t32.9\t41.5\t\t1900000\n`,
  cities: `${columns('cities')}\nBaghdad\t\tIRQ.07\t33.3\t44.4\t98182\t7216000\t1\nHope\t\tIRQ.01\t33\t42\t5\t1200\t0\n`,
  regions: `${columns('regions')}\nAl Anbar\tAnbar Province\tIRQ.01\t33.2\t41.5\t210\t99592\t1900000\t1\nWasit\t\tIRQ.16\t32.6\t45.6\t75\t89693\t0\t1\n`,
  airports: `${columns('airports')}\nAl Asad Air Base\t\tIRQ\t33.786\t42.441\n`,
  'country-sizes': `${columns('country-sizes')}\nIRQ\t374\n`,
  actors: `${columns('actors')}\nHamas\t\tmilitia\t\tREB\t\t\t\t\t\n`,
  people: `${columns('people')}\nYahya Sinwar\t\t\tREB\tleader\tHamas\t2017-02-13\t2024-10-16\t\n`,
};
const changed = (name: TableName, from: string, to: string) => ({ ...small, [name]: small[name].replace(from, to) });

describe('compileGazetteer', () => {
  test('one module a table', () => {
    const modules = compileGazetteer(small, nameKey);
    expect(Object.keys(modules)).toEqual(['countries', 'places', 'actors', 'people', 'atlas']);
    expect(modules.countries).toContain('Q796\t374');
  });

  test('the atlas is sorted by name; a small letter says that the name alone is not enough', () => {
    expect(
      compileGazetteer(small, nameKey)
        .atlas.split('\n')
        .filter((line) => line.includes('\t')),
    ).toEqual([
      "export const atlasTable: string = 'al asad air base\tF\t\t\tIRQ\t33.786\t42.441\\n\\",
      'baghdad\tS\t\t\tIRQ.07\t33.3\t44.4\t\t98182\t7216000\\n\\',
      'hope\ts\t\t\tIRQ.01\t33\t42\t\t5\t1200\\n\\',
      'wasit\tR\t\t\tIRQ.16\t32.6\t45.6\t75\t89693\t0\\n\\',
    ]);
  });

  test('a region of the overlay takes code, size and id from the row it names, and replaces it', () => {
    const { places, atlas } = compileGazetteer(small, nameKey);
    expect(places).toContain('Anbar\t\tregion\tIRQ\t32.9\t41.5\t99592\t1900000\tIRQ.01\t210');
    expect(atlas).not.toContain('anbar');
  });

  test.each([
    ['a column too few', changed('places', '\t1900000', ''), 'data/gazetteer/places.tsv:2: 7 columns instead of 8'],
    ['a wrong header', changed('actors', 'label', 'name'), 'data/gazetteer/actors.tsv:1: the columns must be: label'],
    [
      'an unknown type',
      changed('places', 'region', 'province'),
      'data/gazetteer/places.tsv:2: type cannot be "province"',
    ],
    ['a latitude off the globe', changed('places', '32.9', '132.9'), 'places.tsv:2: lat cannot be "132.9"'],
    ['an unknown sector', changed('actors', 'REB', 'XYZ'), 'actors.tsv:2: sector cannot be "XYZ"'],
    ['an unknown country', changed('places', 'IRQ', 'IRX'), 'places.tsv:2: no country IRX'],
    ['a unit of an unknown country', changed('cities', 'IRQ.07', 'IRX.07'), 'cities.tsv:2: no country IRX'],
    ['no unit', changed('cities', 'IRQ.07', '07'), 'cities.tsv:2: division cannot be "07"'],
    ['an unknown parent', changed('people', 'leader\tHamas', 'leader\tHamaz'), 'people.tsv:2: no actor "Hamaz"'],
    [
      'dates in the wrong order',
      changed('people', '2017-02-13', '2027-02-13'),
      'people.tsv:2: from 2027-02-13 is after',
    ],
    ['an empty alias', changed('countries', 'Iraqi|Iraqis', 'Iraqi||Iraqis'), 'countries.tsv:2: demonyms cannot be'],
    ['a blank at the end of a label', changed('actors', 'Hamas', 'Hamas '), 'actors.tsv:2: label cannot be "Hamas "'],
    [
      'a row twice',
      { ...small, actors: `${small.actors}Hamas\t\tmilitia\t\tREB\t\t\t\t\t\n` },
      'actors.tsv:3: "Hamas" is already in line 2',
    ],
  ])('%s is refused', (_, tables, message) => {
    expect(() => compileGazetteer(tables, nameKey)).toThrow(message);
  });

  test('an airfield beside a facility of the overlay is that facility', () => {
    const base = 'Ain al-Asad Airbase\t\tfacility\tIRQ\t33.79\t42.44\t\t0\n';
    expect(compileGazetteer({ ...small, places: small.places + base }, nameKey).atlas).not.toContain('asad');
  });

  test('a place of the overlay replaces the city with its GeoNames id', () => {
    const modules = compileGazetteer(changed('places', '41.5\t\t', '41.5\t98182\t'), nameKey);
    expect(modules.atlas).not.toContain('baghdad');
  });
});

describe('the generated modules', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const tables = Object.fromEntries(names.map((name) => [name, read(`../../../../data/gazetteer/${name}.tsv`)]));
  const modules = compileGazetteer(tables, nameKey);
  const moduleNames = Object.keys(modules) as ModuleName[];

  test.each(moduleNames)('%s is up to date (if not: node packages/extract/scripts/build-gazetteer.mjs)', (name) => {
    expect(read(`../../src/gazetteer/generated/${name}.ts`) === modules[name]).toBe(true);
  });
});
