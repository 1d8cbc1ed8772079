import type { Draft } from '../../draft.ts';
import { type Context, found, glued, isYear, type Rule, raw, word } from '../context.ts';
import { DECADES } from '../time-words.ts';
import { SHORT_TURN } from './year-after.ts';

const LEADS =
  /^(?:in|since|by|of|until|till|from|during|before|after|to|through|throughout|between|and|or|early|late|mid|for|around|circa|year|the|\(|,|spring|summer|autumn|fall|winter|\/|-|–|late-|early-|fiscal|as)$/;
const COUNTED =
  /^(?:percent|%|people|km|miles|troops|men|women|dead|dollars|others|feet|meters|metres|kilometers|kilometres|tons|tonnes)$/;

/** "2024", "2024-25", "the 1990s", "the '90s", "the nineties". */
export const yearRule: Rule = (context, at) => {
  if (word(context, at) === 'the') {
    const inner = decadeOf(raw(context, at + 1), word(context, at + 1), 'the');
    if (inner) return found(at + 2, 'DATE', inner);
  }
  const text = raw(context, at);
  const whole = glued(context, at);
  const decade = decadeOf(text, word(context, at), word(context, at - 1));
  if (decade) return found(at + 1, 'DATE', decade);
  if (/^\d{3}0$/.test(text) && isYear(text) && word(context, at - 1) === 'the' && raw(context, at + 1) === "'s")
    return found(at + 2, 'DATE', text.slice(0, 3));
  if (/^\d\d$/.test(text) && isShort(context, at))
    return found(at + 1, 'DATE', `${Number(text) > SHORT_TURN ? 19 : 20}${text}`);
  const range = /^((?:1[1-9]|20)\d\d)[-–](\d{2}|\d{4})$/.exec(whole.text);
  if (range) return rangeOf(range[1] as string, range[2] as string, whole.last);
  if (!isYear(text)) return null;
  const before = word(context, at - 1);
  const after = context.tokens[at + 1];
  const counts = at + 1 < context.last && after !== undefined && (after.xpos === 'NNS' || COUNTED.test(after.norm));
  if (/^[$€£#]$/.test(before) || (counts && before !== 'in' && !names(text, before, after))) return null;
  const stands =
    LEADS.test(before) ||
    (/^(?:'s|its|his|her|their|our)$/.test(before) && (after?.upos === 'NOUN' || after?.upos === 'ADJ')) ||
    at === context.first ||
    /^(?:[.,;:)]|and|or|to|when|as|but|after|with|-|–)?$/.test(word(context, at + 1)) ||
    after?.xpos === 'NN';
  return stands ? found(at + 1, 'DATE', text) : null;
};

/** "the 2015 elections", "Kenya's 2017 riots"; no "the 2000 villagers", "2015 villagers", "the 1975 dead". */
const names = (text: string, before: string, after: Draft): boolean =>
  /^(?:19|20)/.test(text) && !text.endsWith('00') && /^(?:the|'s|its|their)$/.test(before) && !COUNTED.test(after.norm);

function decadeOf(text: string, norm: string, before: string): string | null {
  const figures = /^(?:((?:1[1-9]|20)\d)|['’`](\d)|(\d))0['’]?s$/.exec(text);
  if (figures?.[1]) return figures[1];
  if (figures && (figures[2] || before === 'the' || before === "'"))
    return `${Number(figures[2] ?? figures[3]) > 3 ? 19 : 20}${figures[2] ?? figures[3]}`;
  const named = before === 'the' ? DECADES.get(norm) : undefined;
  return named === undefined ? null : `19${named}`;
}

/** "in '98": two figures right after an apostrophe. */
function isShort(context: Context, at: number): boolean {
  const mark = context.tokens[at - 1];
  return (
    at - 2 >= context.first &&
    mark?.end === context.tokens[at]?.start &&
    /^['’‘`]$/.test(raw(context, at - 1)) &&
    /^(?:in|of|since|until|from|by|after|before|summer|spring|winter|fall|autumn)$/.test(word(context, at - 2))
  );
}

/** "2024-25" runs to 2025, "2024-2026" to 2026; "2024-05" is a month. */
function rangeOf(first: string, second: string, end: number): ReturnType<Rule> {
  const last = second.length === 4 ? second : `${first.slice(0, 2)}${second}`;
  if (isYear(last) && last > first) return { ...found(end, 'DATE', first), from: first, to: last };
  return /^(?:0[1-9]|1[0-2])$/.test(second) ? found(end, 'DATE', `${first}-${second}`) : null;
}
