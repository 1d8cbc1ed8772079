import type { Database } from '../database.ts';
import { loadAccount, type StoredAccount } from './stored-account.ts';

/** Accounts as merging needs them, the last ones read remembered: those of what is in the news are asked for again and again. */
export interface AccountCache {
  get(id: number): StoredAccount;
  /** One that is new: it stays until the end of the batch. */
  put(account: StoredAccount): void;
  /** The end of the batch: what was new is written. */
  settle(): void;
  /** What has changed about an account is read again. */
  drop(id: number): void;
  clear(): void;
}

/** About 2 kB each. */
const MOST_KEPT = 8000;

export function accountCache(db: Database): AccountCache {
  const kept = new Map<number, StoredAccount>();
  const fresh = new Map<number, StoredAccount>();
  return {
    get(id) {
      const known = fresh.get(id) ?? kept.get(id);
      if (known !== undefined) {
        if (kept.delete(id)) kept.set(id, known);
        return known;
      }
      const account = loadAccount(db, id);
      kept.set(id, account);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
      return account;
    },
    put: (account) => fresh.set(account.id, account),
    settle() {
      for (const [id, account] of [...fresh].slice(-MOST_KEPT)) kept.set(id, account);
      fresh.clear();
    },
    drop: (id) => kept.delete(id),
    clear() {
      kept.clear();
      fresh.clear();
    },
  };
}
