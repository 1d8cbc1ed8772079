import { compileAtlas, joinRegions } from './compile-atlas.mjs';

const ACTOR_TYPES = 'person government military police militia organization company media party population'.split(' ');
const LOCATION_TYPES = 'country region settlement facility water area'.split(' ');
const SECTORS =
  'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC'.split(' ');

const text = /^\S(?:.*\S)?$/;
const list = /^(?:[^|\s](?:[^|]*[^|\s])?(?:\|[^|\s](?:[^|]*[^|\s])?)*)?$/;
const oneOf = (values) => new RegExp(`^(?:${values.join('|')})$`);
const optional = (pattern) => new RegExp(`${pattern.source}|^$`);
/** One sector, or a second after it: GOV|MIL. */
const sectors = new RegExp(`^(?:${SECTORS.join('|')})(?:\\|(?:${SECTORS.join('|')}))?$|^$`);
const iso3 = /^[A-Z]{3}$/;
const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const qid = /^Q\d+$/;
const geonames = /^\d+$/;
/** A country, or a unit of it as GeoNames codes it: "USA.TX". */
const division = /^[A-Z]{3}(?:\.\w+){0,2}$/;
const degrees = (limit) => (cell) => /^-?\d+(?:\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= limit;

/** Columns of each table, in order, and what a cell must be. */
export const TABLES = {
  countries: {
    iso3,
    iso2: /^[A-Z]{2}$/,
    label: text,
    aliases: list,
    demonyms: list,
    capital: text,
    seats: list,
    lat: degrees(90),
    lon: degrees(180),
    geonames: optional(geonames),
    wikidata: optional(qid),
  },
  places: {
    label: text,
    aliases: list,
    type: oneOf(LOCATION_TYPES.slice(1)),
    country: optional(iso3),
    lat: degrees(90),
    lon: degrees(180),
    geonames: optional(geonames),
    population: /^\d+$/,
  },
  cities: {
    label: text,
    aliases: list,
    division,
    lat: degrees(90),
    lon: degrees(180),
    geonames,
    population: /^\d+$/,
    known: /^[01]$/,
  },
  regions: {
    label: text,
    aliases: list,
    division,
    lat: degrees(90),
    lon: degrees(180),
    radius: /^\d+$/,
    geonames: optional(geonames),
    population: /^\d+$/,
    known: /^[01]$/,
  },
  airports: {
    label: text,
    aliases: list,
    country: iso3,
    lat: degrees(90),
    lon: degrees(180),
  },
  'country-sizes': {
    iso3,
    radius: /^\d+$/,
  },
  actors: {
    label: text,
    aliases: list,
    type: oneOf(ACTOR_TYPES),
    country: optional(iso3),
    sector: sectors,
    wikidata: optional(qid),
    parent: optional(text),
    from: optional(date),
    to: optional(date),
    id: /^(?:actor:[a-z]+:[A-Z]{3}(?::[a-z0-9-]+)?)?$/,
  },
  people: {
    label: text,
    aliases: list,
    country: optional(iso3),
    sector: sectors,
    office: optional(text),
    parent: optional(text),
    from: optional(date),
    to: optional(date),
    wikidata: optional(qid),
  },
};

const accepts = (check, cell) => (typeof check === 'function' ? check(cell) : check.test(cell));

/** Check a table's header and cells; returns its rows as records with their line number. */
export function readTable(name, tsv) {
  const spec = TABLES[name];
  const columns = Object.keys(spec);
  const rows = [];
  for (const [i, line] of tsv.split('\n').entries()) {
    const where = `data/gazetteer/${name}.tsv:${i + 1}`;
    if (i === 0) {
      if (line !== columns.join('\t')) throw new Error(`${where}: the columns must be: ${columns.join(', ')}`);
      continue;
    }
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      throw new Error(`${where}: ${cells.length} columns instead of ${columns.length}: ${line}`);
    }
    const row = { line: i + 1, cells };
    for (const [j, column] of columns.entries()) {
      const cell = cells[j];
      if (!accepts(spec[column], cell)) throw new Error(`${where}: ${column} cannot be "${cell}"`);
      row[column] = cell;
    }
    rows.push(row);
  }
  return rows;
}

function checkUnique(name, rows, keyOf) {
  const lines = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    const before = lines.get(key);
    if (before !== undefined) {
      throw new Error(`data/gazetteer/${name}.tsv:${row.line}: "${row.label}" is already in line ${before}`);
    }
    lines.set(key, row.line);
  }
}

/** Rows of one label and country are terms of one actor: they follow each other, have dates, and only the first has aliases. */
function checkTerms(name, rows) {
  const seen = new Map();
  let before;
  for (const row of rows) {
    const key = `${row.label}\t${row.country}`;
    const where = `data/gazetteer/${name}.tsv:${row.line}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else {
      if (before !== key) throw new Error(`${where}: "${row.label}" is already in line ${first.line}, not right above`);
      if (!row.from && !row.to) throw new Error(`${where}: "${row.label}" is already in line ${first.line}: no dates`);
      if (row.aliases || row.wikidata) throw new Error(`${where}: aliases and wikidata stand in the first row`);
      if (row.type !== first.type) throw new Error(`${where}: type differs from line ${first.line}`);
    }
    before = key;
  }
}

/**
 * Check all tables and give the source of one TypeScript module for each.
 *
 * @param tables text of each TSV file by the table's name
 * @param nameKey the key by which names are compared (src/gazetteer/name-key.ts)
 * @returns module source by the module's name: countries, places, actors, people, and the atlas of all other places
 * @throws Error naming the file and line of the first wrong row
 */
export function compileGazetteer(tables, nameKey) {
  const rows = {};
  for (const name of Object.keys(TABLES)) rows[name] = readTable(name, tables[name] ?? '');
  checkUnique('countries', rows.countries, (row) => row.iso3);
  checkUnique('places', rows.places, (row) => `${row.label}\t${row.type}\t${row.country}`);
  checkTerms('actors', rows.actors);
  checkTerms('people', rows.people);

  const known = new Set(rows.countries.map((row) => row.iso3));
  const bodies = new Set([...rows.actors, ...rows.people].map((row) => row.label));
  for (const name of ['places', 'cities', 'regions', 'airports', 'actors', 'people']) {
    for (const row of rows[name]) {
      const where = `data/gazetteer/${name}.tsv:${row.line}`;
      const country = row.country ?? row.division?.slice(0, 3);
      if (country && !known.has(country)) throw new Error(`${where}: no country ${country}`);
      if (row.parent && !bodies.has(row.parent)) throw new Error(`${where}: no actor "${row.parent}"`);
      if (row.from && row.to && row.from > row.to) throw new Error(`${where}: from ${row.from} is after to ${row.to}`);
    }
  }

  const { overlay, regions } = joinRegions(rows.places, rows.regions, nameKey);
  const taken = new Set(overlay.map((row) => row.geonames).filter(Boolean));
  const cities = rows.cities.filter((row) => !taken.has(row.geonames));
  const sizes = new Map(rows['country-sizes'].map((row) => [row.iso3, row.radius]));
  const countries = rows.countries.map((row) => ({ ...row, radius: sizes.get(row.iso3) ?? '' }));
  return {
    countries: moduleOf('countries', tableOf([...Object.keys(TABLES.countries), 'radius'], countries)),
    places: moduleOf('places', tableOf([...Object.keys(TABLES.places), 'division', 'radius'], overlay)),
    actors: moduleOf('actors', tableOf(Object.keys(TABLES.actors), rows.actors)),
    people: moduleOf('people', tableOf(Object.keys(TABLES.people), rows.people)),
    atlas: moduleOf('atlas', compileAtlas({ cities, regions, airports: rows.airports, places: overlay }, nameKey)),
  };
}

/** A text as a string literal that engines read fast, a line a line. */
const literalOf = (text) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n\\\n')}'`;

const tableOf = (columns, rows) =>
  [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');

function moduleOf(name, text) {
  return (
    '// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer.\n' +
    `export const ${name}Table: string = ${literalOf(text)};\n`
  );
}
