import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import { unpackEvent } from '../pack/event.ts';
import { accountOfKey } from './account-of-key.ts';
import type { StoredAccount } from './grouping.ts';

/** An account with the event it tells now. */
export interface SettledAccount extends StoredAccount {
  readonly settled: number | null;
  readonly published: string | null;
  readonly added: string | null;
}

interface Row {
  readonly id: number;
  readonly event: number | null;
  readonly keys: string;
  readonly body: string;
  readonly document: string;
  readonly published: string | null;
  readonly added: string | null;
  readonly story: number;
}

/**
 * All accounts that share a key with one another, step by step from one of them, or that the user merged: what is merged is among them.
 * Their evidence has no words: merging needs none.
 */
export function loadComponent(db: Database, from: number, rulings: Rulings): readonly SettledAccount[] {
  const found = new Map<number, SettledAccount>();
  const hashes = new Set<number>();
  const reached = new Set([from]);
  for (const id of reached) {
    const row = db.get<Row>(
      `SELECT a.id, a.event, a.keys, a.body, d.key AS document, d.published, d.added, d.story
       FROM account a JOIN document d ON d.id = a.id / 1048576 WHERE a.id = ?`,
      id,
    );
    if (row === undefined) continue;
    const account = accountOf(row);
    found.set(id, account);
    for (const hash of JSON.parse(row.keys) as readonly number[]) {
      if (hashes.has(hash)) continue;
      hashes.add(hash);
      for (const { account: other } of db.all<{ account: number }>('SELECT account FROM block WHERE hash = ?', hash)) {
        reached.add(other);
      }
    }
    for (const key of rulings.merged.get(account.event.id) ?? []) {
      const other = accountOfKey(db, key);
      if (other !== null) reached.add(other);
    }
  }
  return [...found.values()];
}

const accountOf = ({ id, event, body, document, published, added, story }: Row): SettledAccount => ({
  id,
  settled: event,
  document,
  published,
  added,
  story,
  event: unpackEvent(body, { key: document, text: '', spans: [], rules: [] }),
});
