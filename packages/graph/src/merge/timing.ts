import { daysOf, intervalOf, precisionOf } from '../time/interval.ts';
import type { Account } from './account.ts';

/** When an account says it was, in days since 1970, both ends inclusive; infinite where open. */
export interface Timing {
  /**
   * `day`: one day; `span`: some days; `coarse`: a month, a year, an open time; `report`: untold, so about the report's day;
   * `none`: unknown, but for what had to be before the report.
   */
  readonly kind: 'day' | 'span' | 'coarse' | 'report' | 'none';
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
const LONGEST_SPAN = 10;
/** A report tells without a date what was that day or the day before. */
const REPORT_DAYS = 1;
const REALISED: ReadonlySet<string> = new Set(['happened', 'ongoing', 'alleged', 'denied']);

export function timingOf({ event, published }: Pick<Account, 'event' | 'published'>): Timing {
  const interval = intervalOf(event);
  if (interval !== null) {
    const from = interval.start === null ? Number.NEGATIVE_INFINITY : dayNumber(interval.start);
    const to = interval.end === null ? Number.POSITIVE_INFINITY : dayNumber(interval.end);
    if (from === to) return { kind: 'day', from, to };
    return { kind: precisionOf(event) === 'day' && to - from <= LONGEST_SPAN ? 'span' : 'coarse', from, to };
  }
  const report = published === null ? null : daysOf(published);
  if (report === null || report.precision !== 'day') {
    return { kind: 'none', from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  }
  const day = dayNumber(report.end);
  const isRealised = REALISED.has(event.status);
  if (isRealised && !event.background) return { kind: 'report', from: day - REPORT_DAYS, to: day };
  return { kind: 'none', from: Number.NEGATIVE_INFINITY, to: isRealised ? day : Number.POSITIVE_INFINITY };
}

function dayNumber(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MS;
}

/** A report that tells without a date may still tell what was some days ago. */
const FOLLOW_UP_DAYS = 7;

/** 2: the same day; 1: about it; 0: it may be; null: another time. */
export function timeFit(a: Timing, b: Timing): number | null {
  if (a.kind === 'day' && b.kind === 'day') return a.from === b.from ? 2 : null;
  const overlap = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  if (overlap >= 0) return isNear(a) && isNear(b) ? 1 : 0;
  const isFollowUp = (a.kind === 'report' && b.kind !== 'coarse') || (b.kind === 'report' && a.kind !== 'coarse');
  return isFollowUp && -overlap <= FOLLOW_UP_DAYS ? 0 : null;
}

function isNear({ kind }: Timing): boolean {
  return kind === 'day' || kind === 'span' || kind === 'report';
}

/** Whether two accounts give days that follow one another. */
export function areNextDays(a: Timing, b: Timing): boolean {
  return a.kind === 'day' && b.kind === 'day' && Math.abs(a.from - b.from) === 1;
}
