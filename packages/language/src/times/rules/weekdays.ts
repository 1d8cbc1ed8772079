import { isoDay } from '../calendar.ts';
import { type Context, found, isCapital, type Rule, raw, word } from '../context.ts';
import { weekdayDate } from '../resolve.ts';
import { DAY_PARTS, WEEKDAYS } from '../time-words.ts';

/** Names with a weekday in them: newspapers after it, days of history before it. */
const PAPERS = /^(?:times|telegraph|mail|express|mirror|herald|post|tribune|world|sun|star|school|agreement)$/;
const HISTORIC = /^(?:bloody|black|ash|super|cyber|shrove|holy|bloody-)$/;

/** "on a Friday": any, not one to date; "a Friday blast" is dated. */
const isAny = (context: Context, at: number, last: number): boolean =>
  word(context, at - 1) === 'a' && !/^(?:NOUN|PROPN|ADJ)$/.test(context.tokens[last]?.upos ?? '');

/** "Monday", "last Monday", "Monday night", "Friday's"; no "Sunday Times", no "Bloody Sunday". */
export const weekdayRule: Rule = (context, at) => {
  const lead = word(context, at);
  const led = /^(?:last|next|this|coming|past)$/.test(lead);
  const place = led ? at + 1 : at;
  const wanted = WEEKDAYS.get(word(context, place));
  if (wanted === undefined || !isCapital(raw(context, place))) return null;
  if (PAPERS.test(word(context, place + 1)) && isCapital(raw(context, place + 1))) return null;
  if (HISTORIC.test(word(context, at - 1)) && isCapital(raw(context, at - 1))) return null;
  const part = DAY_PARTS.get(word(context, place + 1));
  if (isAny(context, at, part ? place + 2 : place + 1))
    return found(part ? place + 2 : place + 1, part ? 'TIME' : 'DATE', `XXXX-WXX-${wanted}${part ? `T${part}` : ''}`);
  const day = weekdayDate(context, place, wanted, led ? lead : '');
  const value = day && isoDay(day);
  if (part) return found(place + 2, 'TIME', value && `${value}T${part}`);
  return found(place + 1, 'DATE', value);
};
