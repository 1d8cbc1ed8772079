import { type EntityFacts, foldName } from '@dramatis/graph';
import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import { mergeVariants, type Variant } from './merge-variants.ts';

interface VariantRow {
  readonly key: string;
  readonly record: string;
  readonly documents: number;
  readonly mentions: number;
}

/**
 * Puts entities on their nodes and makes these anew from all that reports say of them. A node that nothing stands on any more goes.
 *
 * @returns entities whose node changed: events and relations that name them have to be made anew
 */
export function settleEntities(db: Database, entities: Iterable<number>, rulings: Rulings): readonly number[] {
  const nodes = new Set<number>();
  const moved: number[] = [];
  for (const entity of new Set(entities)) {
    const { key, node } = db.get<{ key: string; node: number | null }>(
      'SELECT key, node FROM entity WHERE id = ?',
      entity,
    )!;
    const root = rulings.rootOf(key);
    const isRejected = rulings.of(rulings.merged.get(key) ?? [key]).rejected === true;
    const target = isRejected ? null : nodeOf(db, root);
    if (target !== null) nodes.add(target);
    if (target === node) continue;
    moved.push(entity);
    if (node !== null) nodes.add(node);
    db.run('UPDATE entity SET node = ? WHERE id = ?', target, entity);
  }
  for (const node of nodes) refreshNode(db, node, rulings);
  return moved;
}

/** A new node has no facts until it is refreshed. */
function nodeOf(db: Database, key: string): number {
  const known = db.get<{ id: number }>('SELECT id FROM node WHERE key = ?', key);
  return known?.id ?? db.run(`INSERT INTO node (key, kind, type, mentions, facts) VALUES (?, '', '', 0, '')`, key);
}

function refreshNode(db: Database, node: number, rulings: Rulings): void {
  const rows = db.all<VariantRow>(
    `SELECT e.key, v.record, v.documents, v.mentions FROM entity e JOIN variant v ON v.entity = e.id
     WHERE e.node = ? AND v.documents > 0`,
    node,
  );
  if (rows.length === 0) {
    removeNode(db, node);
    return;
  }
  const variants = rows.map(({ record, ...counts }): Variant => ({ ...counts, record: JSON.parse(record) }));
  const { label, type } = rulings.of(new Set(rows.flatMap(({ key }) => rulings.merged.get(key) ?? [key])));
  writeNode(db, node, decided(mergeVariants(variants), label, type));
}

/** A label that gives way becomes an alias. */
function decided(facts: EntityFacts, label: string | undefined, type: string | undefined): EntityFacts {
  const names = new Set([...facts.aliases, facts.label]);
  if (label !== undefined) names.delete(label);
  return {
    ...facts,
    ...(type === undefined ? {} : { type }),
    ...(label === undefined ? {} : { label, aliases: [...names].sort() }),
  } as EntityFacts;
}

function writeNode(db: Database, node: number, { mentions, ...facts }: EntityFacts): void {
  const written = JSON.stringify(facts);
  const before = db.get<{ facts: string }>('SELECT facts FROM node WHERE id = ?', node)!.facts;
  if (before === written) {
    db.run('UPDATE node SET mentions = ? WHERE id = ?', mentions, node);
    return;
  }
  const point = facts.kind === 'location' ? [facts.lat, facts.lon] : [null, null];
  db.run(
    'UPDATE node SET kind = ?, type = ?, country = ?, lat = ?, lon = ?, mentions = ?, facts = ? WHERE id = ?',
    ...[facts.kind, facts.type, facts.country, ...point, mentions, written, node],
  );
  const names = [facts.label, ...facts.aliases];
  if (before !== '') {
    const { label, aliases } = JSON.parse(before) as EntityFacts;
    if (JSON.stringify([label, ...aliases]) === JSON.stringify(names)) return;
    removeNames(db, node);
  }
  for (const name of names) {
    db.run('INSERT INTO name (node, name, folded) VALUES (?, ?, ?)', node, name, foldName(name));
  }
}

function removeNode(db: Database, node: number): void {
  removeNames(db, node);
  db.run('DELETE FROM node WHERE id = ?', node);
}

function removeNames(db: Database, node: number): void {
  db.run('DELETE FROM name WHERE node = ?', node);
}
