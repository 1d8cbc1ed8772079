import { CaseError } from '../case-error.ts';
import type { Database } from '../database.ts';
import type { AccountCache } from '../merge/account-cache.ts';
import { accountOfKey } from '../merge/account-of-key.ts';
import { blockIndex } from '../merge/block-index.ts';
import { type EntityTable, internVariant } from '../merge/entity-table.ts';
import type { FactsCodec } from '../merge/facts.ts';
import { relinkNodes } from '../merge/link-entities.ts';
import { nodeLookup } from '../merge/node-lookup.ts';
import { settleEntities } from '../merge/settle-entities.ts';
import { settleEvents } from '../merge/settle-events.ts';
import { recordId } from '../record-id.ts';
import type { Decision, DecisionStamp, LoggedDecision } from './decision.ts';
import { readLog } from './read-log.ts';
import { compileRulings, type Rulings } from './rulings.ts';

export interface Deciding {
  readonly db: Database;
  readonly entities: EntityTable;
  readonly codec: FactsCodec;
  readonly accounts: AccountCache;
}

/**
 * Writes a decision into the log and makes what it touches anew. Within the caller's transaction.
 *
 * @throws {CaseError} `decision`: no such node or decision, or an entity and an event to be one
 */
export function applyDecision(deciding: Deciding, decision: Decision, { who, at }: DecisionStamp): LoggedDecision {
  const { db } = deciding;
  const before = readLog(db);
  if (decision.verb === 'undo' && before.find(({ id }) => id === decision.decision)?.undone) {
    throw new CaseError('decision', `decision ${decision.decision} is undone already`);
  }
  const keys = keysOf(decision, before);
  const kinds = new Set(keys.map((key) => kindOf(db, key)));
  if (kinds.size > 1) throw new CaseError('decision', 'an event and an actor or place cannot be one');
  const entities = kinds.has('entity') ? entitiesOf(db, keys) : [];
  const accounts = kinds.has('event') ? accountsWith(db, keys) : [];
  const { verb, ...terms } = decision;
  const id = db.run(
    'INSERT INTO decision (verb, terms, who, at) VALUES (?, ?, ?, ?)',
    ...[verb, JSON.stringify(terms), who, at],
  );
  const log = readLog(db);
  const rulings = compileRulings(log);
  if (entities.length > 0) settleDecided(deciding, rulings, keys, entities);
  if (accounts.length > 0) settle(deciding, rulings, accounts);
  return log.find((logged) => logged.id === id)!;
}

/** The nodes that a decision is about; an undo is about those of what it undoes. */
function keysOf(decision: Decision, log: readonly LoggedDecision[]): readonly string[] {
  if (decision.verb === 'undo') {
    const undone = log.find(({ id }) => id === decision.decision);
    if (undone === undefined) throw new CaseError('decision', `there is no decision ${decision.decision} in the log`);
    return keysOf(undone, log);
  }
  return decision.verb === 'merge' ? [decision.into, ...decision.keys] : [decision.key];
}

function kindOf(db: Database, key: string): 'entity' | 'event' {
  if (db.get('SELECT 1 FROM entity WHERE key = ?', key) !== undefined) return 'entity';
  if (accountOfKey(db, key) !== null) return 'event';
  throw new CaseError('decision', `the case has no node "${key}"`);
}

/** The entities on the nodes of these, and those split off them. */
function entitiesOf(db: Database, keys: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (const key of keys) {
    const rows = db.all<{ id: number }>(
      `SELECT o.id FROM entity e JOIN entity o ON o.id = e.id OR o.node = e.node WHERE e.key = ?
       UNION SELECT id FROM entity WHERE origin = ?`,
      ...[key, key],
    );
    for (const { id } of rows) found.add(id);
  }
  return [...found];
}

/** The accounts of the events that these accounts are of. */
function accountsWith(db: Database, keys: readonly string[]): readonly number[] {
  return keys.flatMap((key) => {
    const account = accountOfKey(db, key)!;
    const rows = db.all<{ id: number }>(
      'SELECT o.id FROM account a JOIN account o ON o.event = a.event WHERE a.id = ?',
      account,
    );
    return [account, ...rows.map(({ id }) => id)];
  });
}

function settleDecided(
  deciding: Deciding,
  rulings: Rulings,
  keys: readonly string[],
  entities: readonly number[],
): void {
  const { db } = deciding;
  const nodesBefore = nodesOf(db, entities);
  const events = nodesBefore.flatMap((node) =>
    db.all<{ id: number }>('SELECT a.id FROM participant p JOIN account a ON a.event = p.event WHERE p.node = ?', node),
  );
  const moved = keys.flatMap((key) => reassign(deciding, key, rulings));
  const all = [...entities, ...moved];
  const { moved: changed } = settleEntities(db, all, rulings);
  if (changed.length === 0 && moved.length === 0) return;
  relinkNodes(db, new Set([...nodesBefore, ...nodesOf(db, all)]));
  const hidden = changed.flatMap((entity) =>
    db.all<{ id: number }>(
      `SELECT a.id FROM mention m JOIN account a ON a.id >= m.id - m.id % 1048576 AND a.id < m.id - m.id % 1048576 + 1048576
       WHERE m.entity = ?`,
      entity,
    ),
  );
  settle(
    deciding,
    rulings,
    [...events, ...(nodesBefore.length === 0 || moved.length > 0 ? hidden : [])].map(({ id }) => id),
  );
}

const nodesOf = (db: Database, entities: readonly number[]): readonly number[] => [
  ...new Set(
    entities.flatMap((id) => db.get<{ node: number | null }>('SELECT node FROM entity WHERE id = ?', id)?.node ?? []),
  ),
];

function settle({ db, codec, accounts }: Deciding, rulings: Rulings, from: readonly number[]): void {
  settleEvents({ db, codec, rulings, accounts, blocks: blockIndex(db), nodes: nodeLookup(db, rulings) }, from);
}

/**
 * Puts the mentions of a key on the entity that it stands for in each document.
 *
 * @returns the entities whose mentions changed
 */
function reassign({ db, entities }: Deciding, origin: string, rulings: Rulings): readonly number[] {
  interface Row {
    readonly id: number;
    readonly entity: number;
    readonly variant: number;
    readonly mentions: number;
    readonly document: string;
    readonly row: number;
  }
  const split = rulings.documentsOf(origin);
  const rows = db.all<Row>(
    `SELECT m.id, m.entity, m.variant, m.mentions, d.key AS document, d.id AS row FROM entity e
     JOIN mention m ON m.entity = e.id JOIN document d ON d.id = m.id / 1048576
     WHERE e.origin = ? AND (e.key <> e.origin OR d.key IN (SELECT value FROM json_each(?)))`,
    ...[origin, JSON.stringify(split)],
  );
  const touched = new Set<number>();
  for (const { id, entity, variant, mentions, document, row } of rows) {
    const target = entities.idOf(rulings.inDocument(origin, document), origin);
    if (target === entity) continue;
    const { record } = db.get<{ record: string }>('SELECT record FROM variant WHERE id = ?', variant)!;
    const to = internVariant(db, target, record, mentions);
    db.run('UPDATE variant SET documents = documents - 1, mentions = mentions - ? WHERE id = ?', mentions, variant);
    db.run('UPDATE mention SET entity = ?, variant = ? WHERE id = ?', target, to, id);
    for (const end of ['source', 'target']) {
      db.run(
        `UPDATE claim SET ${end} = ? WHERE ${end} = ? AND id >= ? AND id < ?`,
        ...[target, entity, recordId(row, 0), recordId(row + 1, 0)],
      );
    }
    touched.add(entity).add(target);
  }
  return [...touched];
}
