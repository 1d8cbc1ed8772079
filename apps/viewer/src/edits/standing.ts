import type { DecisionLog } from './decision.ts';

/**
 * The numbers of the decisions that are undone. An undo may itself be undone.
 *
 * @example undoneOf([{ verb: 'reject', key: 'a', who: 'x', at: '2026' }, { verb: 'undo', decision: 1, who: 'x', at: '2026' }]) //=> new Set([1])
 */
export function undoneOf(log: DecisionLog): ReadonlySet<number> {
  const undone = new Set<number>();
  for (let number = log.length; number > 0; number -= 1) {
    const decision = log[number - 1];
    if (decision?.verb === 'undo' && !undone.has(number)) undone.add(decision.decision);
  }
  return undone;
}

/** The decisions that count, oldest first, without undoings. */
export function standing(log: DecisionLog): DecisionLog {
  const undone = undoneOf(log);
  return log.filter(({ verb }, index) => verb !== 'undo' && !undone.has(index + 1));
}
