import type { Database } from '../database.ts';
import { insertMany } from '../insert-many.ts';

/** Which accounts share a key. */
export interface BlockIndex {
  /** The accounts that have a key; of keys that a single account has, none need be given. */
  accounts(hash: number): readonly number[];
}

/**
 * Writes the keys of new accounts, in the order of the index, and reads at once who shares them.
 *
 * @param keys by account
 */
export function insertBlocks(db: Database, keys: ReadonlyMap<number, readonly number[]>): BlockIndex {
  const rows = [...keys].flatMap(([account, hashes]) => [...new Set(hashes)].map((hash) => [hash, account] as const));
  rows.sort(([a, x], [b, y]) => a - b || x - y);
  const known = sharedBy(db, rows);
  insertMany(db, 'INSERT INTO block (hash, account) VALUES', rows);
  return {
    accounts(hash) {
      const here = known.get(hash);
      if (here !== undefined) return here;
      return db
        .all<{ account: number }>('SELECT account FROM block WHERE hash = ?', hash)
        .map(({ account }) => account);
    },
  };
}

/** By each key of the new accounts: them and those that have it already. */
function sharedBy(db: Database, rows: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> {
  const known = new Map<number, number[]>();
  for (const [hash, account] of rows) {
    const here = known.get(hash);
    if (here) here.push(account);
    else known.set(hash, [account]);
  }
  const before = db.each<{ hash: number; account: number }>(
    'SELECT b.hash, b.account FROM json_each(?) j CROSS JOIN block b ON b.hash = j.value',
    JSON.stringify([...known.keys()]),
  );
  for (const { hash, account } of before) known.get(hash)!.push(account);
  return known;
}

/** The index as it stands. */
export const blockIndex = (db: Database): BlockIndex => insertBlocks(db, new Map());
