import type { EntityFacts } from '@dramatis/graph';
import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import { type EntityNames, namesOf } from './entity-names.ts';
import { type EntityRow, entityRow, entityRows, writeNames } from './entity-row.ts';
import { createVariants, type Variants } from './entity-variants.ts';
import type { SettledNode } from './event-row.ts';
import { findFuller } from './find-fuller.ts';
import { mergeVariants } from './merge-variants.ts';
import { type NodeWriter, nodeWriter } from './write-node.ts';

/** What became of entities. */
export interface SettledEntities {
  /** Those that now stand on another node than before: events and relations that name them have to be made anew. */
  readonly moved: readonly number[];
  /** The nodes that these stood on and stand on. */
  readonly relinked: ReadonlySet<number>;
  /** By key: the node that each of them stands on, null where it was rejected. */
  readonly nodes: ReadonlyMap<string, SettledNode | null>;
}

/**
 * Puts entities on their nodes and makes these anew from all that reports say of them. A node has the id of the entity whose key it has;
 * one that nothing stands on any more goes.
 *
 * @param entities whose mentions changed, or about which something was decided
 */
export function settleEntities(
  db: Database,
  entities: Iterable<number>,
  rulings: Rulings,
  variants: Variants = createVariants(db),
): SettledEntities {
  const rows = entityRows(db, new Set(entities));
  for (const [id, fuller] of renamed(db, rows, variants)) {
    const row = rows.get(id);
    rows.set(id, row === undefined ? entityRow(db, id) : { ...row, fuller });
  }
  const targets = new Map(Array.from(rows.values(), (row) => [row.id, targetOf(db, row, rulings)]));
  const nodes = new Set<number>();
  const moved: number[] = [];
  const relinked = new Set<number>();
  for (const { id, node } of rows.values()) {
    const target = targets.get(id)!;
    if (target !== null) nodes.add(target);
    if (target === node) continue;
    if (node !== null) nodes.add(node);
    moved.push(id);
    for (const one of [node, target]) if (one !== null) relinked.add(one);
    db.run('UPDATE entity SET node = ? WHERE id = ?', target, id);
  }
  const settled = refreshNodes(db, nodes, rows, variants, rulings);
  return {
    moved,
    relinked,
    nodes: new Map(
      Array.from(rows.values(), ({ id, key }) => [
        key,
        targets.get(id) === null ? null : (settled.get(targets.get(id)!) ?? null),
      ]),
    ),
  };
}

/** Writes the names of entities that have new ones; gives the fuller name of those for which it changed thereby. */
function renamed(
  db: Database,
  rows: ReadonlyMap<number, EntityRow>,
  variants: Variants,
): ReadonlyMap<number, number | null> {
  const changed = new Map<EntityRow, EntityNames>();
  for (const row of rows.values()) {
    if (row.key.startsWith('location:')) continue;
    const described = variants(row.id);
    if (described.length === 0) continue;
    const names = namesOf(row.key, described, mergeVariants(row.key, described));
    if (names.packed !== row.names) changed.set(row, names);
  }
  return findFuller(db, changed.keys(), writeNames(db, changed), variants);
}

/** The node of an entity: that of its fuller name, unless the user parted them, and of what that is merged into. */
function targetOf(db: Database, { id, key, fuller }: EntityRow, rulings: Rulings): number | null {
  const named = fuller === null || rulings.isApart(key) ? { id, key } : entityRow(db, fuller);
  const root = rulings.rootOf(named.key);
  const all = [key, named.key, ...(rulings.merged.get(named.key) ?? [])];
  if (rulings.of(new Set(all)).rejected === true) return null;
  return root === named.key ? named.id : db.get<{ id: number }>('SELECT id FROM entity WHERE key = ?', root)!.id;
}

function refreshNodes(
  db: Database,
  nodes: ReadonlySet<number>,
  rows: ReadonlyMap<number, EntityRow>,
  variants: Variants,
  rulings: Rulings,
): ReadonlyMap<number, SettledNode | null> {
  const standing = new Map<number, { readonly id: number; readonly key: string }[]>();
  const on = db.all<{ node: number; id: number; key: string }>(
    'SELECT e.node, e.id, e.key FROM json_each(?) j CROSS JOIN entity e ON e.node = j.value',
    JSON.stringify([...nodes]),
  );
  for (const { node, ...entity } of on) {
    const others = standing.get(node);
    if (others) others.push(entity);
    else standing.set(node, [entity]);
  }
  const writer = nodeWriter(db, nodes);
  const settled = new Map<number, SettledNode | null>();
  for (const node of nodes) {
    const key = rows.get(node)?.key ?? entityRow(db, node).key;
    settled.set(node, refreshNode(writer, node, key, standing.get(node) ?? [], variants, rulings));
  }
  writer.end();
  return settled;
}

function refreshNode(
  writer: NodeWriter,
  node: number,
  key: string,
  entities: readonly { readonly id: number; readonly key: string }[],
  variants: Variants,
  rulings: Rulings,
): SettledNode | null {
  const described = entities.flatMap(({ id }) => variants(id));
  if (described.length === 0) {
    writer.remove(node);
    return null;
  }
  const { label, type } = rulings.of(
    new Set(entities.flatMap((entity) => rulings.merged.get(entity.key) ?? [entity.key])),
  );
  const facts = decided(mergeVariants(key, described), label, type);
  writer.write(node, key, facts);
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
