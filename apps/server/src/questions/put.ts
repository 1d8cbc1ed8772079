import type { GraphSource } from '@dramatis/graph';
import type { Case } from '@dramatis/store';
import { inTime } from './in-time.ts';

/** Milliseconds that a question may take. */
const LONGEST = 10_000;

/** Asks the case as it is at one moment, whoever writes to it meanwhile. */
export function put<T>(mine: Case, question: (source: GraphSource) => T): T {
  const release = mine.snapshot();
  try {
    return question(inTime(mine.source(), LONGEST));
  } finally {
    release();
  }
}
