import type { Database } from '../database.ts';
import { readLog } from '../decisions/read-log.ts';
import { compileRulings, type Rulings } from '../decisions/rulings.ts';
import type { NodeLookup } from '../merge/event-row.ts';
import { type FactsCodec, factsCodec } from '../merge/facts.ts';
import { nodeLookup } from '../merge/node-lookup.ts';
import { type PageCache, pageCache } from './page-cache.ts';

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
