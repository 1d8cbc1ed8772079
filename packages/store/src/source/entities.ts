import { type EntityNarrowing, foldedWords, type SourceEntity } from '@dramatis/graph';
import type { Value } from '../database.ts';
import type { Reader } from './reader.ts';
import { entityOf, NODE_COLUMNS, type NodeRow } from './rows.ts';

/** Entities that may fit a narrowing, by key. */
export function* caseEntities(
  { db }: Reader,
  { kind, types, countries, box }: EntityNarrowing,
): Generator<SourceEntity> {
  const conditions = ['1'];
  const values: Value[] = [];
  const among = (column: string, list: readonly string[]): void => {
    conditions.push(`n.${column} IN (${list.map(() => '?').join(', ')})`);
    values.push(...list);
  };
  if (kind !== undefined) among('kind', [kind]);
  if (types !== undefined) among('type', types);
  if (countries !== undefined) among('country', countries);
  if (box !== undefined) {
    conditions.push('n.lat BETWEEN ? AND ?');
    values.push(box.south, box.north);
  }
  const rows = db.each<NodeRow>(
    `SELECT ${NODE_COLUMNS} FROM node n WHERE ${conditions.join(' AND ')} ORDER BY n.key`,
    ...values,
  );
  for (const row of rows) yield entityOf(row);
}

/** Entities of this name, folded; by key. */
export function* entitiesNamed({ db }: Reader, folded: string): Generator<SourceEntity> {
  const rows = db.each<NodeRow>(
    `SELECT ${NODE_COLUMNS} FROM node n WHERE n.id IN (SELECT node FROM name WHERE folded = ?) ORDER BY n.key`,
    folded,
  );
  for (const row of rows) yield entityOf(row);
}

/** Entities one of whose names has all these words; by key. */
export function* entitiesNamedWith({ db }: Reader, words: readonly string[]): Generator<SourceEntity> {
  const found = new Set<number>();
  for (const { node, name } of db.each<{ node: number; name: string }>('SELECT node, name FROM name')) {
    if (found.has(node)) continue;
    const here = new Set(foldedWords(name));
    if (words.every((word) => here.has(word))) found.add(node);
  }
  const rows = [...found].flatMap(
    (node) => db.get<NodeRow>(`SELECT ${NODE_COLUMNS} FROM node n WHERE n.id = ?`, node) ?? [],
  );
  yield* rows.sort((a, b) => (a.key < b.key ? -1 : 1)).map(entityOf);
}

/** Every name with its entity, by key. */
export function* caseNames({ db }: Reader): Generator<{ readonly name: string; readonly key: string }> {
  yield* db.each<{ name: string; key: string }>(
    'SELECT a.name, n.key FROM node n JOIN name a ON a.node = n.id ORDER BY n.key, a.name',
  );
}
