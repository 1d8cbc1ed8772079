import { EVENT_TYPES, type Evidence, type Status } from '../model/index.ts';
import type { Account } from './account.ts';
import { countedThings } from './counted-things.ts';
import { deedOf } from './deed.ts';
import type { Party } from './party.ts';
import { stemsOf, weekdayOf } from './stems.ts';
import { type Timing, timingOf } from './timing.ts';

/** An account with what is worked out of it once. */
export interface Profile {
  readonly account: Account;
  readonly timing: Timing;
  readonly deed: string;
  readonly aspect: Aspect;
  readonly isReciprocal: boolean;
  /** Who did it; every side of what is reciprocal. */
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  /** Stems of the words of its sentence. */
  readonly words: ReadonlySet<string>;
  /** What its sentence counts. */
  readonly things: ReadonlyMap<string, readonly number[]>;
  /** Where no date tells the day. */
  readonly weekday: string | null;
}

/** Whether it is told as done or as to come. */
export type Aspect = 'done' | 'ahead';

const AHEAD: ReadonlySet<Status> = new Set(['planned', 'threatened', 'possible']);

export function profileOf(account: Account): Profile {
  const { event, who, whom } = account;
  const isReciprocal = event.type !== null && EVENT_TYPES[event.type]?.reciprocal === true;
  const timing = timingOf(account);
  const telling = event.evidence[0];
  const sentence = telling?.sentence.text ?? '';
  return {
    account,
    timing,
    deed: deedOf(event),
    aspect: AHEAD.has(event.status) ? 'ahead' : 'done',
    isReciprocal,
    who: isReciprocal ? [...who, ...whom] : who,
    whom: isReciprocal ? [] : whom,
    words: stemsOf(sentence),
    things: countedThings(sentence),
    weekday: timing.kind === 'none' && telling ? weekdayIn(telling) : null,
  };
}

function weekdayIn({ start, end, sentence }: Evidence): string | null {
  return weekdayOf(sentence.text, start - sentence.start, end - sentence.start);
}
