import { accountsOf, candidateKeys } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';
import { hashOf } from '../hash.ts';
import { type AccountContext, packContext } from './account-context.ts';

/** What merging has to know of an account beside its event. */
export interface AccountKeys {
  /** Hashes of `candidateKeys`. */
  readonly keys: readonly number[];
  readonly context: AccountContext;
}

/** By event id, for the events with a type. */
export function accountKeysOf(extraction: Extraction): ReadonlyMap<string, AccountKeys> {
  return new Map(
    accountsOf(extraction).map((account) => [
      account.event.id,
      { keys: candidateKeys(account).map(hashOf), context: packContext(account) },
    ]),
  );
}
