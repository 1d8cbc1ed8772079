import type { Rulings } from '../decisions/rulings.ts';
import type { AccountCache } from './account-cache.ts';
import type { BlockIndex } from './block-index.ts';
import type { StoredAccount } from './stored-account.ts';

/**
 * All accounts that share a key with one another, step by step from one of them, or that the user merged: what is merged is among them.
 */
export function loadComponent(
  accounts: AccountCache,
  blocks: BlockIndex,
  from: number,
  rulings: Rulings,
): readonly StoredAccount[] {
  const found: StoredAccount[] = [];
  const hashes = new Set<number>();
  const reached = new Set([from]);
  for (const id of reached) {
    const account = accounts.get(id);
    found.push(account);
    for (const hash of account.keys) {
      if (hashes.has(hash)) continue;
      hashes.add(hash);
      for (const other of blocks.accounts(hash)) reached.add(other);
    }
    for (const key of rulings.merged.get(account.event.id) ?? []) {
      const other = accounts.named(key);
      if (other !== null) reached.add(other);
    }
  }
  return found;
}
