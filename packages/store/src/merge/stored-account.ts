import { type Account, candidateKeys } from '@dramatis/graph';
import type { Database } from '../database.ts';
import { hashOf } from '../hash.ts';
import { unpackEvent } from '../pack/event.ts';
import { type AccountContext, type ReportContext, unpackContext } from './account-context.ts';

/** An account of the case, with the event it tells now. */
export interface StoredAccount extends Account {
  readonly id: number;
  /** Hashes of `candidateKeys`. */
  readonly keys: readonly number[];
  settled: number | null;
  /** Of one that is not written yet: what is to be. */
  row: { readonly context: string; readonly spans: string; readonly body: string } | null;
}

export interface AccountRow {
  readonly id: number;
  readonly event: number | null;
  readonly context: string;
  readonly body: string;
  readonly document: string;
  readonly published: string | null;
  readonly story: number;
}

/** An account as merging needs it: of its evidence only the first sentence has its words. */
export function loadAccount(db: Database, id: number): StoredAccount {
  const row = db.get<AccountRow & { readonly about: string }>(
    `SELECT a.id, a.event, a.context, a.body, d.key AS document, d.published, d.story, d.context AS about
     FROM account a JOIN document d ON d.id = a.id / 1048576 WHERE a.id = ?`,
    id,
  )!;
  return accountOf(row, JSON.parse(row.about) as ReportContext);
}

/** @param keys hashes of its `candidateKeys`, where they are known */
export function accountOf(row: AccountRow, report: ReportContext, keys?: readonly number[]): StoredAccount {
  const { id, document, published, story } = row;
  const context = JSON.parse(row.context) as AccountContext;
  const event = unpackEvent(row.body, { key: document, text: '', spans: [], rules: [] });
  const [first, ...others] = event.evidence;
  const sentence = { start: 0, end: 0, text: context[3] };
  const account = {
    ...unpackContext(context, report),
    id,
    settled: row.event,
    row: null,
    document,
    published,
    group: String(story),
    event: { ...event, evidence: first === undefined ? [] : [{ ...first, sentence }, ...others] },
  };
  return { ...account, keys: keys ?? candidateKeys(account).map(hashOf) };
}
