import type { Rule } from './context.ts';
import { amountRule, joinedRule, vagueRule } from './rules/amounts.ts';
import { aroundDateRule } from './rules/around-dates.ts';
import { calendarRule, furtherDayRule, numericDateRule } from './rules/calendar-dates.ts';
import { clockRule } from './rules/clock.ts';
import { dayPartRule, deicticRule } from './rules/day-parts.ts';
import { holidayRule } from './rules/holidays.ts';
import { nthWeekdayRule } from './rules/nth-weekday.ts';
import { partRule } from './rules/parts.ts';
import { centuryRule, quarterRule, seasonRule } from './rules/periods.ts';
import { periodToldRule } from './rules/periods-told.ts';
import { referenceRule, yearEarlierRule } from './rules/references.ts';
import { earlierRule, relativeRule, restRule } from './rules/relatives.ts';
import { setRule } from './rules/sets.ts';
import { weekdayRule } from './rules/weekdays.ts';
import { yearRule } from './rules/years.ts';

/** All rules, most telling first; at each word the first that matches wins. */
export const RULES: readonly Rule[] = [
  numericDateRule,
  partRule,
  aroundDateRule,
  nthWeekdayRule,
  holidayRule,
  calendarRule,
  quarterRule,
  centuryRule,
  seasonRule,
  deicticRule,
  weekdayRule,
  dayPartRule,
  setRule,
  joinedRule,
  amountRule,
  yearEarlierRule,
  relativeRule,
  restRule,
  periodToldRule,
  earlierRule,
  vagueRule,
  clockRule,
  furtherDayRule,
  yearRule,
  referenceRule,
];
