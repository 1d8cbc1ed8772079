import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import type { NodeLookup, SettledNode } from './event-row.ts';

/**
 * Asks once for each entity; good as long as no entity changes its node.
 *
 * @param settled those known already
 */
export function nodeLookup(
  db: Database,
  rulings: Rulings,
  settled: ReadonlyMap<string, SettledNode | null> = new Map(),
): NodeLookup {
  const known = new Map(settled);
  return (entity, document) => {
    const key = rulings.inDocument(entity, document);
    const there = known.get(key);
    if (there !== undefined) return there;
    const node =
      db.get<SettledNode>(
        'SELECT n.id, n.key, n.kind FROM entity e JOIN node n ON n.id = e.node WHERE e.key = ?',
        key,
      ) ?? null;
    known.set(key, node);
    return node;
  };
}
