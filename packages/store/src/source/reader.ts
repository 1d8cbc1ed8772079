import type { Database } from '../database.ts';
import { readLog } from '../decisions/read-log.ts';
import { compileRulings, type Rulings } from '../decisions/rulings.ts';
import type { NodeLookup } from '../merge/event-row.ts';
import { type FactsCodec, factsCodec } from '../merge/facts.ts';
import { nodeLookup } from '../merge/node-lookup.ts';
import { bulkRows } from './bulk-rows.ts';
import { type PageCache, pageCache } from './page-cache.ts';
import type { NodeRow } from './rows.ts';

/** A node's key and kind by its row's id. */
export type KeyOf = (node: number) => { readonly key: string; readonly kind: 'actor' | 'location' };

/** What reading a case works with; each part remembers what it read. */
export interface Reader {
  readonly db: Database;
  readonly codec: FactsCodec;
  readonly rulings: Rulings;
  readonly pages: PageCache;
  readonly nodes: NodeLookup;
  readonly keyOf: KeyOf;
  /** Rows of nodes read ahead, by key. */
  readonly ahead: Map<string, NodeRow>;
}

/** Good for the case as it is now: after a write there is a new one to make. */
export function createReader(db: Database): Reader {
  const rulings = compileRulings(readLog(db));
  return {
    db,
    codec: factsCodec(db),
    rulings,
    pages: pageCache(db),
    nodes: nodeLookup(db, rulings),
    keyOf: keyLookup(db),
    ahead: new Map(),
  };
}

/** Nodes remembered. */
const MOST_KNOWN = 200_000;

function keyLookup(db: Database): KeyOf {
  const known = new Map<number, ReturnType<KeyOf>>();
  return (node) => {
    const there = known.get(node);
    if (there !== undefined) return there;
    const row = db.get<ReturnType<KeyOf>>('SELECT key, kind FROM node WHERE id = ?', node)!;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(node, row);
    return row;
  };
}

/** Reads the nodes at once, up to a number: one by one a hundred thousand take a second. */
export function readAhead({ db, ahead }: Reader): void {
  if (ahead.size > 0) return;
  for (const [id, key, mentions, facts] of bulkRows(db, 'node', 'id', ['id', 'json_quote(key)', 'mentions', 'facts'])) {
    if (ahead.size >= MOST_KNOWN) return;
    const name = JSON.parse(key!) as string;
    ahead.set(name, { id: Number(id), key: name, mentions: Number(mentions), facts: facts! });
  }
}
