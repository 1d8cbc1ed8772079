import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
// biome-ignore lint/correctness/useImportExtensions: the script is JavaScript, its types stand beside it
import { compileGazetteer, TABLES, type TableName } from '../../scripts/compile-gazetteer.mjs';

const names = Object.keys(TABLES) as TableName[];
const columns = (name: TableName): string => Object.keys(TABLES[name]).join('\t');
const small: Record<TableName, string> = {
  countries: `${columns('countries')}\nIRQ\tIQ\tIraq\t\tIraqi|Iraqis\tBaghdad\t\t33\t43.7\t99237\tQ796\n`,
  places: `${columns('places')}\nAnbar\t\tregion\tIRQ\t32.9\t41.5\t\t1900000\n`,
  cities: `${columns('cities')}\nBaghdad\t\tIRQ\t33.3\t44.4\t98182\t7216000\n`,
  actors: `${columns('actors')}\nHamas\t\tmilitia\t\tREB\t\t\t\t\t\n`,
  people: `${columns('people')}\nYahya Sinwar\t\t\tREB\tleader\tHamas\t2017-02-13\t2024-10-16\t\n`,
};
const changed = (name: TableName, from: string, to: string) => ({ ...small, [name]: small[name].replace(from, to) });

describe('compileGazetteer', () => {
  test('one module a table', () => {
    const modules = compileGazetteer(small);
    expect(Object.keys(modules)).toEqual(names);
    expect(modules.places).toContain('Anbar\t\tregion\tIRQ');
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
    expect(() => compileGazetteer(tables)).toThrow(message);
  });

  test('a place of the overlay replaces the city with its GeoNames id', () => {
    const modules = compileGazetteer(changed('places', '41.5\t\t', '41.5\t98182\t'));
    expect(modules.cities).not.toContain('Baghdad');
  });
});

describe('the generated modules', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const tables = Object.fromEntries(names.map((name) => [name, read(`../../../../data/gazetteer/${name}.tsv`)]));
  const modules = compileGazetteer(tables);

  test.each(names)('%s is up to date (if not: node packages/extract/scripts/build-gazetteer.mjs)', (name) => {
    expect(read(`../../src/gazetteer/generated/${name}.ts`) === modules[name]).toBe(true);
  });
});
