// Writes training/name-lists.tsv: words and the lists of names they stand in.
//
//   node scripts/build-name-lists.mjs FOLDER    FOLDER/node_modules has @faker-js/faker (npm install @faker-js/faker@9)
//
// g given names, f family names: @faker-js/faker (MIT), all locales in Latin script, and compromise (MIT); p places of one word, q words of longer place
// names, o short names of organisations: data/gazetteer (GeoNames, CC BY 4.0, and rows of our own).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import nlp from 'compromise/three';
import { wordKey } from '../dist/network/features.js';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/build-name-lists.mjs FOLDER (with @faker-js/faker)');
const require = createRequire(pathToFileURL(join(resolve(folder), 'package.json')));
const { allLocales } = await import(pathToFileURL(require.resolve('@faker-js/faker')));
const gazetteer = fileURLToPath(new URL('../../../data/gazetteer/', import.meta.url));

const LETTERS = 'gfpqo';
const lists = new Map();
const add = (letter, word) => {
  if (!/^\p{Script=Latin}[\p{Script=Latin}'’.-]+$/u.test(word)) return;
  const key = wordKey(word);
  if (key.length > 1) lists.set(key, (lists.get(key) ?? new Set()).add(letter));
};

const strings = (value) =>
  Array.isArray(value)
    ? value.flatMap((each) => (typeof each === 'string' ? [each] : typeof each?.value === 'string' ? [each.value] : []))
    : Object.values(value ?? {}).flatMap(strings);
for (const { person } of Object.values(allLocales)) {
  for (const name of strings(person?.first_name)) add('g', name);
  for (const name of strings(person?.last_name)) add('f', name);
}
const LEXICON = { MaleName: 'g', FemaleName: 'g', FirstName: 'g', LastName: 'f', City: 'p', Region: 'p', Country: 'p' };
for (const [word, tags] of Object.entries(nlp.model().one.lexicon))
  for (const tag of [tags].flat()) if (Object.hasOwn(LEXICON, tag)) add(LEXICON[tag], word);

const rows = (file) => {
  const [header, ...lines] = readFileSync(join(gazetteer, file), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, i) => [columns[i], value])));
};
const names = ({ label, aliases = '' }) => [label, ...aliases.split('|')].filter((name) => name !== '');
const SMALL =
  /^(?:al|an|and|city|da|das|de|del|der|di|do|dos|du|el|en|in|la|las|le|les|los|of|on|sur|the|upon|van|von)$/u;
for (const file of ['countries.tsv', 'places.tsv', 'cities.tsv', 'city-names.tsv']) {
  for (const name of rows(file).flatMap(names)) {
    const words = name.split(/[\s,()/]+/u).filter((word) => word !== '');
    for (const word of words) if (!SMALL.test(wordKey(word))) add(words.length === 1 ? 'p' : 'q', word);
  }
}
for (const name of rows('actors.tsv').flatMap(names)) if (!/\s/u.test(name)) add('o', name);

const line = ([word, letters]) => `${word}\t${[...LETTERS].filter((letter) => letters.has(letter)).join('')}`;
const lines = [...lists].map(line).sort();
writeFileSync(new URL('../training/name-lists.tsv', import.meta.url), `${lines.join('\n')}\n`);
process.stdout.write(`${lines.length} words\n`);
