import { isoDay } from '../calendar.ts';
import { found, isCapital, type Rule, raw, word } from '../context.ts';
import { weekdayDate } from '../resolve.ts';
import { DAY_PARTS, WEEKDAYS } from '../time-words.ts';

/** Names with a weekday in them: newspapers after it, days of history before it. */
const PAPERS = /^(?:times|telegraph|mail|express|mirror|herald|post|tribune|world|sun|star|school|agreement)$/;
const HISTORIC = /^(?:bloody|black|ash|super|cyber|shrove|holy|bloody-)$/;

/** "Monday", "last Monday", "Monday night", "Friday's"; no "Sunday Times", no "Bloody Sunday". */
export const weekdayRule: Rule = (context, at) => {
  const lead = word(context, at);
  const led = /^(?:last|next|this|coming|past)$/.test(lead);
  const place = led ? at + 1 : at;
  const wanted = WEEKDAYS.get(word(context, place));
  if (wanted === undefined || !isCapital(raw(context, place))) return null;
  if (PAPERS.test(word(context, place + 1)) && isCapital(raw(context, place + 1))) return null;
  if (HISTORIC.test(word(context, at - 1)) && isCapital(raw(context, at - 1))) return null;
  const day = weekdayDate(context, place, wanted, led ? lead : '');
  const value = day && isoDay(day);
  const part = DAY_PARTS.get(word(context, place + 1));
  if (part) return found(place + 2, 'TIME', value && `${value}T${part}`);
  return found(place + 1, 'DATE', value);
};
