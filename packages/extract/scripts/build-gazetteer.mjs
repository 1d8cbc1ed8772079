// Compile data/gazetteer/*.tsv to src/gazetteer/generated/*.ts: node packages/extract/scripts/build-gazetteer.mjs   (after tsc -b)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { nameKey } from '../dist/gazetteer/name-key.js';
// biome-ignore lint/correctness/useImportExtensions: the script is JavaScript, its types stand beside it
import { compileGazetteer, TABLES } from './compile-gazetteer.mjs';

const data = new URL('../../../data/gazetteer/', import.meta.url);
const generated = new URL('../src/gazetteer/generated/', import.meta.url);

const tables = {};
for (const name of Object.keys(TABLES)) tables[name] = readFileSync(new URL(`${name}.tsv`, data), 'utf8');
mkdirSync(generated, { recursive: true });
for (const [name, source] of Object.entries(compileGazetteer(tables, nameKey))) {
  writeFileSync(new URL(`${name}.ts`, generated), source);
}
