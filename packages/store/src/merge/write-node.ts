import { type EntityFacts, foldName } from '@dramatis/graph';
import type { Database, Value } from '../database.ts';
import { insertMany } from '../insert-many.ts';

/** Writes nodes of entities and their names; what is new waits for the end of the batch. */
export interface NodeWriter {
  write(node: number, key: string, facts: EntityFacts): void;
  /** Takes an entity's node out of the graph. */
  remove(node: number): void;
  end(): void;
}

/** @param nodes all that may be written */
export function nodeWriter(db: Database, nodes: Iterable<number>): NodeWriter {
  const before = new Map(
    db
      .all<{ id: number; facts: string }>(
        'SELECT n.id, n.facts FROM json_each(?) j CROSS JOIN node n ON n.id = j.value',
        JSON.stringify([...nodes]),
      )
      .map(({ id, facts }) => [id, facts]),
  );
  const fresh: Value[][] = [];
  const names: Value[][] = [];
  return {
    write(node, key, { mentions, ...facts }) {
      const written = JSON.stringify(facts);
      const there = before.get(node);
      if (there === written) {
        db.run('UPDATE node SET mentions = ? WHERE id = ?', mentions, node);
        return;
      }
      const point = facts.kind === 'location' ? [facts.lat, facts.lon] : [null, null];
      const named = [facts.label, ...facts.aliases];
      const columns = [facts.kind, facts.type, facts.country, ...point, mentions, written];
      if (there === undefined) fresh.push([node, key, ...columns]);
      else {
        db.run(
          'UPDATE node SET kind = ?, type = ?, country = ?, lat = ?, lon = ?, mentions = ?, facts = ? WHERE id = ?',
          ...[...columns, node],
        );
        const { label, aliases } = JSON.parse(there) as EntityFacts;
        if (JSON.stringify([label, ...aliases]) === JSON.stringify(named)) return;
        db.run('DELETE FROM name WHERE node = ?', node);
      }
      for (const name of named) names.push([node, name, foldName(name)]);
    },
    remove(node) {
      db.run('DELETE FROM name WHERE node = ?', node);
      db.run('DELETE FROM node WHERE id = ?', node);
    },
    end() {
      insertMany(
        db,
        'INSERT INTO node (id, key, kind, type, country, lat, lon, mentions, facts) VALUES',
        fresh.sort(([a], [b]) => Number(a) - Number(b)),
      );
      insertMany(db, 'INSERT INTO name (node, name, folded) VALUES', names);
    },
  };
}
