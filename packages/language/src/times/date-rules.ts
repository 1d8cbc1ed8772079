import { addDays, isoDay, isoMonth, isoYear, parseDay, weekday } from './calendar.ts';
import { dayNumber, found, fullDate, isYear, monthAt, type Rule, raw, word, yearOf } from './rule.ts';
import { DAY_PARTS, WEEKDAYS } from './time-words.ts';

export const isoRule: Rule = (context, at) => {
  const text = raw(context, at);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && parseDay(text))
    return found(at + 1, text.includes('T') ? 'TIME' : 'DATE', text);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
  if (slashed) {
    const year = Number(slashed[3]) + (slashed[3]?.length === 2 ? (Number(slashed[3]) > 40 ? 1900 : 2000) : 0);
    const value = `${isoYear(year)}-${slashed[1]?.padStart(2, '0')}-${slashed[2]?.padStart(2, '0')}`;
    return parseDay(value) ? found(at + 1, 'DATE', value) : null;
  }
  return null;
};

/** "4 March 2026", "March 4, 2026", "March 4", "March 2026", "March"; a weekday may lead. */
export const calendarRule: Rule = (context, at) => {
  if (WEEKDAYS.has(word(context, at))) {
    const next = word(context, at + 1) === ',' ? at + 2 : at + 1;
    const rest =
      monthAt(context, next) !== null || dayNumber(word(context, next)) !== null ? calendarRule(context, next) : null;
    return rest?.value && rest.value.length >= 10 ? rest : null;
  }
  let month = monthAt(context, at);
  if (month !== null) {
    const day = dayNumber(word(context, at + 1));
    const ratio = /^(?:percent|%|people|troops|,\d)/.test(word(context, at + 2));
    if (day !== null && !ratio) {
      const yearAt = word(context, at + 2) === ',' ? at + 3 : at + 2;
      if (isYear(word(context, yearAt)))
        return found(yearAt + 1, 'DATE', fullDate(context, month, day, Number(word(context, yearAt))));
      return found(at + 2, 'DATE', fullDate(context, month, day, null));
    }
    const yearAt = word(context, at + 1) === ',' || word(context, at + 1) === 'of' ? at + 2 : at + 1;
    if (isYear(word(context, yearAt)))
      return found(yearAt + 1, 'DATE', isoMonth({ year: Number(word(context, yearAt)), month }));
    if (
      /^(?:\p{Lu}\p{Ll}+)$/u.test(raw(context, at + 1)) &&
      !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word(context, at + 1)) &&
      word(context, at - 1) !== 'in'
    )
      return null;
    const year = yearOf(context, month, 1);
    return found(at + 1, 'DATE', year === null ? null : isoMonth({ year, month }));
  }
  const day = dayNumber(word(context, at));
  if (day === null) return null;
  const monthPlace = word(context, at + 1) === 'of' ? at + 2 : at + 1;
  month = monthAt(context, monthPlace);
  if (month === null) return null;
  const yearPlace = word(context, monthPlace + 1) === ',' ? monthPlace + 2 : monthPlace + 1;
  if (isYear(word(context, yearPlace)))
    return found(yearPlace + 1, 'DATE', fullDate(context, month, day, Number(word(context, yearPlace))));
  const short =
    /^\d{2}$/.test(word(context, yearPlace)) && yearPlace === monthPlace + 1 ? Number(word(context, yearPlace)) : null;
  if (short !== null)
    return found(yearPlace + 1, 'DATE', fullDate(context, month, day, short + (short > 40 ? 1900 : 2000)));
  return found(monthPlace + 1, 'DATE', fullDate(context, month, day, null));
};

const YEAR_LEADS =
  /^(?:in|since|by|of|until|till|from|during|before|after|to|through|between|and|early|late|mid|for|around|year|the|\(|,|spring|summer|autumn|fall|winter|\/|-|–|late-|early-)$/;

export const yearRule: Rule = (context, at) => {
  const text = raw(context, at);
  const decade = /^(?:((?:1[5-9]|20)\d)|['’](\d))0s$/.exec(text);
  if (decade) return found(at + 1, 'DATE', decade[1] ?? `${Number(decade[2]) > 3 ? 19 : 20}${decade[2]}`);
  const range = /^((?:1[5-9]|20)\d\d)-(\d{2}|\d{4})$/.exec(text);
  if (range) return found(at + 1, 'DATE', range[1] as string);
  if (!isYear(text)) return null;
  const before = word(context, at - 1);
  const after = context.tokens[at + 1];
  if (
    /^[$€£#]$/.test(before) ||
    (at + 1 < context.last &&
      after &&
      (after.xpos === 'NNS' || /^(?:percent|%|people|km|miles|troops|men|dead)$/.test(after.norm)) &&
      before !== 'in')
  )
    return null;
  return YEAR_LEADS.test(before) ||
    at === 0 ||
    /^(?:[.,;:)]|and|or|to|when|as|but|after|with|-|–)?$/.test(word(context, at + 1)) ||
    after?.xpos === 'NN'
    ? found(at + 1, 'DATE', text)
    : null;
};

/** "Monday", "last Monday", "Monday night". */
export const weekdayRule: Rule = (context, at) => {
  const lead = word(context, at);
  const led = /^(?:last|next|this|coming|past)$/.test(lead);
  const place = led ? at + 1 : at;
  const wanted = WEEKDAYS.get(word(context, place));
  if (wanted === undefined || !/^\p{Lu}/u.test(raw(context, place))) return null;
  const { published } = context;
  let value: string | null = null;
  if (published) {
    const gap = weekday(published) - wanted;
    const forward = led ? /^(?:next|coming)$/.test(lead) : context.future;
    const days = forward ? ((-gap % 7) + 7) % 7 || 7 : -(((gap % 7) + 7) % 7 || (lead === 'last' ? 7 : 0));
    value = isoDay(addDays(published, days));
  }
  const part = DAY_PARTS.get(word(context, place + 1));
  if (part) return found(place + 2, 'TIME', value && `${value}T${part}`);
  return found(place + 1, 'DATE', value);
};

export const deicticRule: Rule = (context, at) => {
  const steps: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 };
  const norm = word(context, at);
  const step = Object.hasOwn(steps, norm) ? steps[norm] : undefined;
  const value = context.published && step !== undefined ? isoDay(addDays(context.published, step)) : null;
  if (step !== undefined) {
    if (norm === 'tonight') return found(at + 1, 'TIME', value && `${value}TNI`);
    const part = DAY_PARTS.get(word(context, at + 1));
    return part ? found(at + 2, 'TIME', value && `${value}T${part}`) : found(at + 1, 'DATE', value);
  }
  const part = DAY_PARTS.get(word(context, at + 1));
  if (!part || !/^(?:this|last)$/.test(norm) || !DAY_PARTS.has(word(context, at + 1))) return null;
  const day = context.published && addDays(context.published, norm === 'last' ? -1 : 0);
  return found(at + 2, 'TIME', day && `${isoDay(day)}T${part}`);
};

/** "10:30 a.m.", "5 p.m.", "14:00", "noon", "midnight". */
export const clockRule: Rule = (context, at) => {
  const norm = word(context, at);
  const base = context.anchor ?? context.published;
  if ((norm === 'noon' || norm === 'midnight') && word(context, at - 1) !== 'high')
    return found(at + 1, 'TIME', base && `${isoDay(base)}T${norm === 'noon' ? '12:00' : '24:00'}`);
  const glued = /^(\d{1,2})(?::(\d{2}))?(am|pm)?$/.exec(norm);
  if (!glued) return null;
  const half =
    glued[3] ??
    (/^(?:a\.m\.|p\.m\.|am|pm|a\.m|p\.m)$/.test(word(context, at + 1)) ? word(context, at + 1).replace(/\./g, '') : '');
  if (!half && !glued[2]) return null;
  const hour = (Number(glued[1]) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0);
  const last = half && !glued[3] ? at + 2 : at + 1;
  return found(last, 'TIME', base && `${isoDay(base)}T${String(hour).padStart(2, '0')}:${glued[2] ?? '00'}`);
};
