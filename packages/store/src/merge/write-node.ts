import { type EntityFacts, foldName } from '@dramatis/graph';
import type { Database } from '../database.ts';

/** Writes an entity's node and its names. */
export function writeNode(db: Database, node: number, key: string, { mentions, ...facts }: EntityFacts): void {
  const written = JSON.stringify(facts);
  const names = [facts.label, ...facts.aliases];
  const point = facts.kind === 'location' ? [facts.lat, facts.lon] : [null, null];
  const before = db.get<{ facts: string }>('SELECT facts FROM node WHERE id = ?', node)?.facts;
  if (before === written) {
    db.run('UPDATE node SET mentions = ? WHERE id = ?', mentions, node);
    return;
  }
  if (before === undefined) {
    db.run(
      'INSERT INTO node (id, key, kind, type, country, lat, lon, mentions, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[node, key, facts.kind, facts.type, facts.country, ...point, mentions, written],
    );
  } else {
    db.run(
      'UPDATE node SET kind = ?, type = ?, country = ?, lat = ?, lon = ?, mentions = ?, facts = ? WHERE id = ?',
      ...[facts.kind, facts.type, facts.country, ...point, mentions, written, node],
    );
    const { label, aliases } = JSON.parse(before) as EntityFacts;
    if (JSON.stringify([label, ...aliases]) === JSON.stringify(names)) return;
    db.run('DELETE FROM name WHERE node = ?', node);
  }
  for (const name of names) {
    db.run('INSERT INTO name (node, name, folded) VALUES (?, ?, ?)', node, name, foldName(name));
  }
}

/** Takes an entity's node out of the graph. */
export function removeNode(db: Database, node: number): void {
  db.run('DELETE FROM name WHERE node = ?', node);
  db.run('DELETE FROM node WHERE id = ?', node);
}
