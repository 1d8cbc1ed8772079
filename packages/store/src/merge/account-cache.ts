import type { Database } from '../database.ts';
import { accountOfKey } from './account-of-key.ts';
import { loadAccount, type StoredAccount } from './stored-account.ts';

/** Accounts as merging needs them, the last ones read remembered: those of what is in the news are asked for again and again. */
export interface AccountCache {
  get(id: number): StoredAccount;
  /** The account whose event has this id in its report, written or new; null where the case has none. */
  named(event: string): number | null;
  /** One that is new: it stays until the end of the batch. */
  put(account: StoredAccount): void;
  /** The end of the batch: what was new is written. */
  settle(): void;
  /** What has changed about an account is read again. */
  drop(id: number): void;
  clear(): void;
}

/** About 2 kB each. */
const MOST_KEPT = 4000;

export function accountCache(db: Database): AccountCache {
  const kept = new Map<number, StoredAccount>();
  const fresh = new Map<number, StoredAccount>();
  const freshIds = new Map<string, number>();
  const evict = (): void => {
    for (const id of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(id);
    }
  };
  return {
    get(id) {
      const known = fresh.get(id) ?? kept.get(id);
      if (known !== undefined) {
        if (kept.delete(id)) kept.set(id, known);
        return known;
      }
      const account = loadAccount(db, id);
      kept.set(id, account);
      evict();
      return account;
    },
    named: (event) => freshIds.get(event) ?? accountOfKey(db, event),
    put(account) {
      fresh.set(account.id, account);
      freshIds.set(account.event.id, account.id);
    },
    settle() {
      for (const [id, account] of fresh) kept.set(id, account);
      evict();
      fresh.clear();
      freshIds.clear();
    },
    drop: (id) => kept.delete(id),
    clear() {
      kept.clear();
      fresh.clear();
      freshIds.clear();
    },
  };
}
