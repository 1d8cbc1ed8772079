import type { Added, Case, PackedReport } from '@dramatis/store';

/** Reports a transaction: what a crash may cost. */
export const BATCH = 64;
/** UTF-16 code units of text a transaction. */
const BATCH_LENGTH = 2_000_000;

/** Reports on their way into a case. */
export interface Batches {
  put(report: PackedReport): void;
  /** Writes what has been put. */
  store(): void;
  /** What has been written so far. */
  sum(): Added;
}

/**
 * Adds reports to a case some at a time.
 *
 * @param day the day they come in, ISO 8601
 * @param onStored told of each batch that was written
 */
export function addInBatches(mine: Case, day: string, onStored: (added: Added) => void = () => {}): Batches {
  let sum: Added = { added: 0, known: 0, copies: 0 };
  let batch: PackedReport[] = [];
  let length = 0;
  const store = (): void => {
    if (batch.length === 0) return;
    const stored = mine.add(batch, day);
    sum = { added: sum.added + stored.added, known: sum.known + stored.known, copies: sum.copies + stored.copies };
    batch = [];
    length = 0;
    onStored(stored);
  };
  return {
    put(report) {
      length += report.text?.length ?? 0;
      if (batch.push(report) >= BATCH || length >= BATCH_LENGTH) store();
    },
    store,
    sum: () => sum,
  };
}
