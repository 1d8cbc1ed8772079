import { accountsOf, candidateKeys } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';
import { hashOf } from '../hash.ts';
import { packContexts } from './account-context.ts';

/** What merging has to know of a report's accounts beside their events. */
export interface PackedAccounts {
  /** JSON of `ReportContext`; null where the report has no event with a type. */
  readonly context: string | null;
  /** By event id. */
  readonly accounts: ReadonlyMap<string, PackedAccount>;
}

interface PackedAccount {
  /** Hashes of `candidateKeys`. */
  readonly keys: readonly number[];
  /** JSON of `AccountContext`. */
  readonly context: string;
}

export function packAccounts(extraction: Extraction): PackedAccounts {
  const accounts = accountsOf(extraction);
  const { report, contexts } = packContexts(accounts);
  return {
    context: report === null ? null : JSON.stringify(report),
    accounts: new Map(
      accounts.map((account, at) => [
        account.event.id,
        { keys: candidateKeys(account).map(hashOf), context: JSON.stringify(contexts[at]) },
      ]),
    ),
  };
}
