import type { JudgedEvent } from './judged-event.ts';

/** How often the events of a band of confidence are right. */
export interface Band {
  /** Lower bound, half-open to the next band's. */
  readonly from: number;
  readonly events: number;
  /** 0 … 1; NaN for no events. */
  readonly right: number;
}

/**
 * Precision by band of confidence.
 *
 * @param bounds lower bounds, rising
 * @example bandsOf([{ confidence: 0.9, right: true, … }], [0, 0.8])[1] //=> { from: 0.8, events: 1, right: 1 }
 */
export function bandsOf(
  events: readonly Pick<JudgedEvent, 'confidence' | 'right'>[],
  bounds: readonly number[],
): Band[] {
  return bounds.map((from, index) => {
    const to = bounds[index + 1] ?? Number.POSITIVE_INFINITY;
    const within = events.filter(({ confidence }) => confidence >= from && confidence < to);
    return { from, events: within.length, right: within.filter(({ right }) => right).length / within.length };
  });
}
