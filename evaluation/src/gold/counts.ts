/** What was right, of what was predicted, of what was asked for. */
export interface Counts {
  readonly correct: number;
  readonly predicted: number;
  readonly gold: number;
}

export const NO_COUNTS: Counts = { correct: 0, predicted: 0, gold: 0 };

/** Counts and the per cent they make, two decimals; 0 where there is nothing to divide by. */
export interface Score extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Hits of all cases looked at. */
export interface Share {
  readonly correct: number;
  readonly of: number;
}

export const NO_SHARE: Share = { correct: 0, of: 0 };

/** A share and its per cent. */
export interface Accuracy extends Share {
  readonly accuracy: number;
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { correct: a.correct + b.correct, predicted: a.predicted + b.predicted, gold: a.gold + b.gold };
}

export function addShares(a: Share, b: Share): Share {
  return { correct: a.correct + b.correct, of: a.of + b.of };
}

/** @example score({ correct: 1, predicted: 2, gold: 4 }) //=> { …, precision: 50, recall: 25, f1: 33.33 } */
export function score(counts: Counts): Score {
  const { correct, predicted, gold } = counts;
  return {
    ...counts,
    precision: percent(correct, predicted),
    recall: percent(correct, gold),
    f1: percent(2 * correct, predicted + gold),
  };
}

/** @example accuracy({ correct: 1, of: 3 }) //=> { correct: 1, of: 3, accuracy: 33.33 } */
export function accuracy(share: Share): Accuracy {
  return { ...share, accuracy: percent(share.correct, share.of) };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100);
