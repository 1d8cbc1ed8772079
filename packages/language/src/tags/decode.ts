import type { Candidate } from './candidates.ts';
import { STATE_NUMBER, STATES, transition } from './states.ts';

interface Cell {
  readonly state: number;
  readonly cost: number;
  readonly back: number;
  /** The last state that is no adverb or quote: what the next word leans on. */
  readonly carry: number;
  /** The state before the last conjunction or comma: what the next word may run parallel to. */
  readonly parallel: number;
}

const number = (state: string): number => STATE_NUMBER.get(state) ?? (STATE_NUMBER.get('NN') as number);
const START = number('START');
const STOP = number('STOP');
const QUOTE = number('QT');
const ADVERB = number('RB');
const CONJUNCTION = number('CC');
const MARK = number('PCT');
const PARALLEL_BONUS = 0.9;

/** The cheapest walk through the candidates of one sentence (Viterbi); linear in its length. */
export function decode(lattice: readonly (readonly Candidate[])[]): string[] {
  let column: Cell[] = [{ state: START, cost: 0, back: -1, carry: START, parallel: -1 }];
  const columns: Cell[][] = [];
  for (const options of lattice) {
    const next: Cell[] = [];
    for (const [name, emission] of options) {
      const state = number(name);
      let best = 0;
      let cost = Number.POSITIVE_INFINITY;
      for (let index = 0; index < column.length; index++) {
        const total = (column[index] as Cell).cost + step(column[index] as Cell, state);
        if (total < cost) {
          cost = total;
          best = index;
        }
      }
      const from = column[best] as Cell;
      next.push({
        state,
        cost: cost + emission,
        back: best,
        carry: state === ADVERB || state === QUOTE ? from.carry : state,
        parallel:
          state === CONJUNCTION
            ? from.state === MARK
              ? from.parallel
              : from.carry
            : state === MARK
              ? from.carry
              : state === ADVERB
                ? from.parallel
                : -1,
      });
    }
    columns.push(next);
    column = next;
  }
  return trace(columns);
}

function step(from: Cell, state: number): number {
  if (from.state === ADVERB && from.carry !== START) {
    return 0.4 * transition(ADVERB, state) + 0.6 * transition(from.carry, state) + 0.2;
  }
  if (from.state === QUOTE) return Math.min(transition(from.carry, state), transition(START, state) + 0.4);
  const plain = transition(from.state, state);
  return (from.state === CONJUNCTION || from.state === MARK) && from.parallel === state
    ? plain - PARALLEL_BONUS
    : plain;
}

function trace(columns: readonly (readonly Cell[])[]): string[] {
  const result: string[] = new Array(columns.length);
  let index = 0;
  let cheapest = Number.POSITIVE_INFINITY;
  for (const [at, cell] of (columns.at(-1) ?? []).entries()) {
    const total = cell.cost + (cell.state === STOP ? 0 : transition(cell.state, STOP));
    if (total < cheapest) {
      cheapest = total;
      index = at;
    }
  }
  for (let at = columns.length - 1; at >= 0; at--) {
    const cell = (columns[at] as Cell[])[index] as Cell;
    result[at] = STATES[cell.state] as string;
    index = cell.back;
  }
  return result;
}
