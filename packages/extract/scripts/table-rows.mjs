import { readFileSync } from 'node:fs';

/** A file of data/gazetteer. */
export const data = (name) => new URL(`../../../data/gazetteer/${name}`, import.meta.url);

/** Cells of every row of a table of data/gazetteer, without its head and remarks. */
export const rowsOf = (name) =>
  readFileSync(data(name), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
