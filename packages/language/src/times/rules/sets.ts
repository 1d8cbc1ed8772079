import { found, isCapital, monthAt, type Rule, raw, word } from '../context.ts';
import { count, DAY_PARTS, duration, SEASONS, UNITS, WEEKDAYS } from '../time-words.ts';
import { amountAt } from './amount-words.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'], ['weekly', 'P1W'], ['monthly', 'P1M'], ['yearly', 'P1Y'], ['annual', 'P1Y'], ['annually', 'P1Y'], ['hourly', 'PT1H'],
  ['quarterly', 'P1Q'], ['nightly', 'XXXX-XX-XXTNI'], ['biweekly', 'P2W'], ['fortnightly', 'P2W'], ['biannual', 'P2Y'],
]); // biome-ignore format: one table

/** "every day", "each week", "each of the past two years", "every other year", "every Monday morning", "Sundays", "daily", "annual", "per year". */
export const setRule: Rule = (context, at) => {
  const norm = word(context, at);
  const adverb = ADVERBS.get(norm);
  if (adverb) return isPaper(context, at) ? null : found(at + 1, 'SET', adverb);
  const days = norm.endsWith('s') ? WEEKDAYS.get(norm.slice(0, -1)) : undefined;
  if (days && isCapital(raw(context, at))) return found(at + 1, 'SET', `XXXX-WXX-${days}`);
  if (norm === 'per') {
    const unit = UNITS.get(word(context, at + 1));
    return unit ? found(at + 2, 'SET', duration(1, unit)) : null;
  }
  if (norm !== 'every' && norm !== 'each') return null;
  if (word(context, at + 1) === 'of') {
    const amount = amountAt(context, at + 2);
    return amount?.window ? found(amount.last, 'SET', duration(1, amount.unit)) : null;
  }
  const other = word(context, at + 1) === 'other';
  const place = other ? at + 2 : at + 1;
  const unit = UNITS.get(word(context, place));
  if (unit) return unit === 'second' && other ? null : found(place + 1, 'SET', duration(other ? 2 : 1, unit));
  const amount = count(word(context, place));
  const units = amount === null ? undefined : UNITS.get(word(context, place + 1));
  if (units) return found(place + 2, 'SET', duration(amount, units));
  const wanted = WEEKDAYS.get(word(context, place));
  if (wanted) {
    const part = DAY_PARTS.get(word(context, place + 1));
    return found(part ? place + 2 : place + 1, 'SET', `XXXX-WXX-${wanted}${part ? `T${part}` : ''}`);
  }
  const part = DAY_PARTS.get(word(context, place));
  if (part) return found(place + 1, 'SET', `XXXX-XX-XXT${part}`);
  const season = SEASONS.get(word(context, place));
  if (season) return found(place + 1, 'SET', `XXXX-${season}`);
  const month = monthAt(context, place);
  return month === null ? null : found(place + 1, 'SET', `XXXX-${String(month).padStart(2, '0')}`);
};

/** "the Communist Party daily Granma", "the Daily Mail", "a weekly". */
const isPaper: (...rule: Parameters<Rule>) => boolean = (context, at) =>
  (isCapital(raw(context, at)) && at > context.first) ||
  isCapital(raw(context, at + 1)) ||
  (context.tokens[at]?.upos === 'NOUN' && !/^(?:annual)$/.test(word(context, at)));
