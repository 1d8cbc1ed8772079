import { calendarRule, clockRule, deicticRule, isoRule, weekdayRule, yearRule } from './date-rules.ts';
import { partRule, periodRule } from './period-rules.ts';
import type { Rule } from './rule.ts';
import { amountRule, relativeRule, setRule } from './span-rules.ts';

/** All rules, most telling first; at each word the first that matches wins. */
export const RULES: readonly Rule[] = [
  isoRule,
  partRule,
  calendarRule,
  periodRule,
  weekdayRule,
  deicticRule,
  setRule,
  amountRule,
  relativeRule,
  clockRule,
  yearRule,
];
