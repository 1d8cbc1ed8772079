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
  /** Labels of nodes read ahead, by key. */
  readonly labels: Map<string, string>;
  /** Keys of these, by row. */
  readonly keys: Map<number, string>;
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
    labels: new Map(),
    keys: new Map(),
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

/** Nodes a statement. */
const STEP = 4096;

/** Reads keys and labels of many nodes at once: one by one a hundred thousand take a second. */
export function readLabels({ db, labels, keys }: Reader, nodes: readonly number[]): void {
  const sql = `SELECT group_concat(n.id || char(31) || json_quote(n.key) || char(31) || (n.facts -> '$.label'), char(30)) AS rows
    FROM json_each(?) j CROSS JOIN node n ON n.id = j.value`;
  for (let from = 0; from < nodes.length && keys.size < MOST_KNOWN; from += STEP) {
    const { rows } = db.get<{ rows: string | null }>(sql, JSON.stringify(nodes.slice(from, from + STEP)))!;
    for (const row of rows?.split('\u001e') ?? []) {
      const [id, key, label] = row.split('\u001f');
      const name = unquoted(key!);
      keys.set(Number(id), name);
      labels.set(name, unquoted(label!));
    }
  }
}

const unquoted = (json: string): string => (json.includes('\\') ? JSON.parse(json) : json.slice(1, -1));
