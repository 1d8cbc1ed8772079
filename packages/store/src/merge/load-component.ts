import { candidateKeys } from '@dramatis/graph';
import type { Database } from '../database.ts';
import type { Rulings } from '../decisions/rulings.ts';
import { hashOf } from '../hash.ts';
import { accountOfKey } from './account-of-key.ts';
import { loadAccount, type StoredAccount } from './stored-account.ts';

/**
 * All accounts that share a key with one another, step by step from one of them, or that the user merged: what is merged is among them.
 */
export function loadComponent(db: Database, from: number, rulings: Rulings): readonly StoredAccount[] {
  const found: StoredAccount[] = [];
  const hashes = new Set<number>();
  const reached = new Set([from]);
  for (const id of reached) {
    const account = loadAccount(db, id);
    found.push(account);
    for (const hash of candidateKeys(account).map(hashOf)) {
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
  return found;
}
