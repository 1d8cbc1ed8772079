import type { Database } from '../database.ts';
import { loadAccount, type StoredAccount } from './stored-account.ts';

/** Accounts as merging needs them, the last ones read remembered: those of what is in the news are asked for again and again. */
export interface AccountCache {
  get(id: number): StoredAccount;
  /** One that is new: it stays until `clear` or until others push it out. */
  put(account: StoredAccount): void;
  /** What has changed about an account is read again. */
  drop(id: number): void;
  clear(): void;
}

/** About 2 kB each. */
const MOST_KEPT = 20_000;

export function accountCache(db: Database): AccountCache {
  const kept = new Map<number, StoredAccount>();
  return {
    get(id) {
      const known = kept.get(id);
      if (known !== undefined) {
        kept.delete(id);
        kept.set(id, known);
        return known;
      }
      const account = loadAccount(db, id);
      kept.set(id, account);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
      return account;
    },
    put: (account) => kept.set(account.id, account),
    drop: (id) => kept.delete(id),
    clear: () => kept.clear(),
  };
}
