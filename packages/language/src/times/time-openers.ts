import { MONTHS, SEASONS, UNITS, WEEKDAYS } from './time-words.ts';

const WORDS =
  `the that this these last past next coming previous following current upcoming recent early mid late beginning start middle end
every each per daily weekly monthly yearly annual annually hourly quarterly nightly biweekly fortnightly biannual
today yesterday tomorrow tonight overnight noon midday midnight earlier later now currently presently nowadays recently lately long future present
a an over single multi about nearly almost around roughly approximately more less at half several few many some another
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
seventeenth eighteenth nineteenth twentieth twenty-first fiscal q1 q2 q3 q4 year-earlier year-ago twenties thirties forties fifties
sixties seventies eighties nineties christmas boxing new halloween valentine veterans armistice bastille thanksgiving labor memorial
election easter good palm ash`.split(/\s+/);

/** Tokens with a hyphen left inside: "mid-1990s", "twenty-five". */
const JOINED =
  /^(?:(?:early|mid|late)-.|(?:pre|post)-\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-\p{L}|\p{L}+-(?:day|week|month|year|hour|minute|decade|century|quarter|half)(?:-|$)|\p{L}+s?-long$|year-)/u;
const OPENERS: ReadonlySet<string> = new Set([
  ...WORDS,
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...SEASONS.keys(),
  ...UNITS.keys(),
  ...[...UNITS.values()].flatMap((unit) => [`${unit}long`, `${unit}slong`]),
]);

/** Whether a word may start a time expression; all others are passed over at once. */
export function opensTime(norm: string): boolean {
  const code = norm.charCodeAt(0);
  if (code <= 57) return code >= 48 || ((code === 39 || code === 96) && /\d/.test(norm));
  if (OPENERS.has(norm)) return true;
  return norm.length > 6 && norm.includes('-') && JOINED.test(norm);
}
