import type { EntityFacts } from '@dramatis/graph';
import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import { namesOf } from './entity-names.ts';
import { variantsOf } from './entity-variants.ts';
import type { SettledNode } from './event-row.ts';
import { findFuller } from './find-fuller.ts';
import { mergeVariants, type Variant } from './merge-variants.ts';
import { removeNode, writeNode } from './write-node.ts';

/** What became of entities. */
export interface SettledEntities {
  /** Those that now stand on another node than before: events and relations that name them have to be made anew. */
  readonly moved: readonly number[];
  /** The nodes that these stood on and stand on. */
  readonly relinked: ReadonlySet<number>;
  /** By key: the node that each of them stands on, null where it was rejected. */
  readonly nodes: ReadonlyMap<string, SettledNode | null>;
}

interface EntityRow {
  readonly id: number;
  readonly key: string;
  readonly node: number | null;
  readonly fuller: number | null;
  readonly names: string | null;
}

const ENTITY = 'SELECT id, key, node, fuller, names FROM entity WHERE id = ?';

/**
 * Puts entities on their nodes and makes these anew from all that reports say of them. A node has the id of the entity whose key it has;
 * one that nothing stands on any more goes.
 *
 * @param entities whose mentions changed, or about which something was decided
 */
export function settleEntities(db: Database, entities: Iterable<number>, rulings: Rulings): SettledEntities {
  const touched = new Set(entities);
  const known = new Map<number, readonly Variant[]>();
  const variants = (entity: number): readonly Variant[] => {
    const there = known.get(entity) ?? variantsOf(db, entity);
    known.set(entity, there);
    return there;
  };
  for (const entity of namesChanged(db, touched, variants)) touched.add(entity);
  const rows = Array.from(touched, (entity) => db.get<EntityRow>(ENTITY, entity)!);
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  const targets = new Map(rows.map((row) => [row.id, targetOf(db, row, rulings)]));
  const nodes = new Set<number>();
  const moved: number[] = [];
  const relinked = new Set<number>();
  for (const { id, node } of rows) {
    const target = targets.get(id)!;
    if (target !== null) nodes.add(target);
    if (target === node) continue;
    if (node !== null) nodes.add(node);
    moved.push(id);
    for (const one of [node, target]) if (one !== null) relinked.add(one);
    db.run('UPDATE entity SET node = ? WHERE id = ?', target, id);
  }
  const settled = new Map<number, SettledNode | null>();
  for (const node of nodes) {
    const key = keys.get(node) ?? db.get<{ key: string }>('SELECT key FROM entity WHERE id = ?', node)!.key;
    settled.set(node, refreshNode(db, node, key, variants, rulings));
  }
  return {
    moved,
    relinked,
    nodes: new Map(
      rows.map(({ id, key }) => [key, targets.get(id) === null ? null : (settled.get(targets.get(id)!) ?? null)]),
    ),
  };
}

/** Writes the names of entities that have new ones; gives those whose fuller name changed thereby. */
function namesChanged(
  db: Database,
  entities: Iterable<number>,
  variants: (entity: number) => readonly Variant[],
): readonly number[] {
  const changed: number[] = [];
  const hashes = new Set<number>();
  for (const entity of entities) {
    const { key, names: before } = db.get<EntityRow>(ENTITY, entity)!;
    if (key.startsWith('location:')) continue;
    const described = variants(entity);
    if (described.length === 0) continue;
    const facts = mergeVariants(key, described);
    const { keys, sought } = namesOf(key, described, facts);
    const names = JSON.stringify([
      facts.kind,
      facts.type,
      facts.country,
      'sector' in facts ? facts.sector : null,
      sought,
      keys,
    ]);
    if (names === before) continue;
    changed.push(entity);
    if (before !== null) {
      db.run('DELETE FROM entity_key WHERE entity = ?', entity);
      db.run('DELETE FROM sought WHERE entity = ?', entity);
      for (const hash of (JSON.parse(before) as [...unknown[], number[]]).at(-1) as number[]) hashes.add(hash);
    }
    for (const hash of keys) {
      db.run('INSERT INTO entity_key (hash, entity) VALUES (?, ?)', hash, entity);
      hashes.add(hash);
    }
    if (sought !== null) db.run('INSERT INTO sought (hash, entity) VALUES (?, ?)', sought, entity);
    db.run('UPDATE entity SET names = ? WHERE id = ?', names, entity);
  }
  return findFuller(db, changed, hashes);
}

/** The node of an entity: that of its fuller name, unless the user parted them, and of what that is merged into. */
function targetOf(db: Database, { id, key, fuller }: EntityRow, rulings: Rulings): number | null {
  const named = fuller === null || rulings.isApart(key) ? { id, key } : db.get<EntityRow>(ENTITY, fuller)!;
  const root = rulings.rootOf(named.key);
  const all = [key, named.key, ...(rulings.merged.get(named.key) ?? [])];
  if (rulings.of(new Set(all)).rejected === true) return null;
  return root === named.key ? named.id : db.get<{ id: number }>('SELECT id FROM entity WHERE key = ?', root)!.id;
}

function refreshNode(
  db: Database,
  node: number,
  key: string,
  variants: (entity: number) => readonly Variant[],
  rulings: Rulings,
): SettledNode | null {
  const entities = db.all<{ id: number; key: string }>('SELECT id, key FROM entity WHERE node = ?', node);
  const described = entities.flatMap(({ id }) => variants(id));
  if (described.length === 0) {
    removeNode(db, node);
    return null;
  }
  const { label, type } = rulings.of(
    new Set(entities.flatMap((entity) => rulings.merged.get(entity.key) ?? [entity.key])),
  );
  const facts = decided(mergeVariants(key, described), label, type);
  writeNode(db, node, key, facts);
  return { id: node, key, kind: facts.kind };
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
