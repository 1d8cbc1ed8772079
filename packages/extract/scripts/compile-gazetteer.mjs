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
    country: iso3,
    lat: degrees(90),
    lon: degrees(180),
    geonames,
    population: /^\d+$/,
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
 * @returns module source by the table's name
 * @throws Error naming the file and line of the first wrong row
 */
export function compileGazetteer(tables) {
  const rows = {};
  for (const name of Object.keys(TABLES)) rows[name] = readTable(name, tables[name] ?? '');
  checkUnique('countries', rows.countries, (row) => row.iso3);
  checkUnique('places', rows.places, (row) => `${row.label}\t${row.type}\t${row.country}`);
  checkTerms('actors', rows.actors);
  checkTerms('people', rows.people);

  const known = new Set(rows.countries.map((row) => row.iso3));
  const bodies = new Set([...rows.actors, ...rows.people].map((row) => row.label));
  for (const name of ['places', 'cities', 'actors', 'people']) {
    for (const row of rows[name]) {
      const where = `data/gazetteer/${name}.tsv:${row.line}`;
      if (row.country && !known.has(row.country)) throw new Error(`${where}: no country ${row.country}`);
      if (row.parent && !bodies.has(row.parent)) throw new Error(`${where}: no actor "${row.parent}"`);
      if (row.from && row.to && row.from > row.to) throw new Error(`${where}: from ${row.from} is after to ${row.to}`);
    }
  }

  const taken = new Set(rows.places.map((row) => row.geonames).filter(Boolean));
  rows.cities = rows.cities.filter((row) => !taken.has(row.geonames));

  const modules = {};
  for (const [name, spec] of Object.entries(TABLES)) {
    const lines = [Object.keys(spec).join('\t'), ...rows[name].map((row) => row.cells.join('\t'))];
    const literal = lines.join('\n').replace(/[\\`]|\$\{/g, '\\$&');
    modules[name] =
      `// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer/${name}.tsv.\n` +
      `export const ${name}Table: string = \`${literal}\n\`;\n`;
  }
  return modules;
}
