import type { Name } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { isDemonym } from './demonyms.ts';
import { isDated, MONTH, WEEKDAY } from './is-dated.ts';
import { QUALIFIER, SHORT_TITLE, TITLE } from './person-titles.ts';

const DETERMINER = /^(?:the|a|an)$/;
/** Marks and possessive endings around a name. */
const AROUND = /^(?:'s|'|[^\p{L}\p{N}]+)$/u;
/** Words that make a name of a weekday after them. */
const NAMED_DAY = /^(?:black|bloody|good|super|ash|palm|easter|holy|fat|sheffield|ruby|man)$/;
const BEFORE_TIME = /^(?:on|in|last|late|early|this|next|since|until|by|before|after)$/;
const DIRECTION = /^(?:north|south|east|west|northern|southern|eastern|western|central)$/;
/** "Iran-backed" says whose, and names nobody. */
const COMPOUND = /-(?:\p{Ll}+ed|led|run|held|born|owned|made|built)$/u;

/**
 * The name without determiners, titles, possessive endings, times and marks around it. A person's rank and party go ("Sgt. Ann Diaz", "Democrat
 * Ann Diaz"), an organisation's first word stays ("General Motors").
 *
 * @returns undefined where nothing with a letter is left, or only a day or month, or who is of a country ("South Koreans")
 */
export function trimName(tokens: readonly Draft[], first: number, last: number, type: Name['type']): Name | undefined {
  const to = trimEnd(tokens, first, last, type);
  let from = first;
  let person = type === 'PER';
  while (from < to) {
    const { norm } = tokens[from]!;
    if (SHORT_TITLE.test(norm) && norm.endsWith('.')) person = true;
    else if (
      !DETERMINER.test(norm) &&
      !AROUND.test(norm) &&
      !isTitle(tokens, from, to, person) &&
      !isDay(tokens, from, to)
    )
      break;
    from++;
  }
  if (from === to || isNoName(tokens, from, to, person)) return undefined;
  return { first: from, last: to, start: tokens[from]!.start, end: tokens[to - 1]!.end, type: person ? 'PER' : type };
}

function isTitle(tokens: readonly Draft[], from: number, to: number, person: boolean): boolean {
  const { norm } = tokens[from]!;
  if (TITLE.test(norm)) return person || from + 1 === to;
  if (!QUALIFIER.test(norm)) return false;
  const next = tokens[from + 1]?.norm ?? '';
  return person ? to - from > 2 || TITLE.test(next) : SHORT_TITLE.test(next) && next.endsWith('.');
}

/** "on Sunday Ghana" begins with a time, "the Sunday Mail" does not. */
const isDay = (tokens: readonly Draft[], from: number, to: number): boolean =>
  from + 1 < to && WEEKDAY.test(tokens[from]!.norm) && BEFORE_TIME.test(tokens[from - 1]?.norm ?? '');

function trimEnd(tokens: readonly Draft[], first: number, last: number, type: Name['type']): number {
  let to = last;
  for (;;) {
    const before = to;
    while (to > first && AROUND.test(tokens[to - 1]!.norm)) to--;
    if (to - first > 1 && isTime(tokens, first, to, type)) to--;
    if (to < before) while (to - first > 1 && BEFORE_TIME.test(tokens[to - 1]!.text)) to--;
    if (to === before) return to;
  }
}

/** "Utah Monday" ends in a time, "Black Friday", "Theresa May" and "Black September" do not. */
function isTime(tokens: readonly Draft[], first: number, to: number, type: Name['type']): boolean {
  const { norm } = tokens[to - 1]!;
  const before = tokens[to - 2]!;
  if (WEEKDAY.test(norm)) return !NAMED_DAY.test(before.norm);
  if (!MONTH.test(norm) || type === 'PER') return false;
  return (to - first > 2 && BEFORE_TIME.test(before.text)) || /^\d/.test(tokens[to]?.text ?? '');
}

function isNoName(tokens: readonly Draft[], from: number, to: number, person: boolean): boolean {
  const words = tokens.slice(from, to).filter(({ text }) => /\p{L}/u.test(text));
  if (words.length === 0) return true;
  if (isCalendar(tokens, from, to, person) || isOffice(words)) return true;
  if (words.every(({ text, upos }) => upos !== 'PROPN' && !/\p{Lu}/u.test(text))) return true;
  const people = words.every(({ norm }) => isDemonym(norm) || DIRECTION.test(norm)) && isDemonym(words.at(-1)!.norm);
  if (person) return people && words.at(-1)!.norm.endsWith('s');
  if (to - from === 1 && COMPOUND.test(words[0]!.text)) return true;
  if (to - from === 1 && words[0]!.text.length === 1) return true;
  return people;
}

/** "Deputy Foreign Minister" is an office; who holds it is not said. */
const isOffice = (words: readonly Draft[]): boolean =>
  TITLE.test(words.at(-1)!.norm) && words.every(({ norm }) => TITLE.test(norm) || QUALIFIER.test(norm));

/** A day or month alone is a time; a month may be a person ("May") where no number is beside it. */
function isCalendar(tokens: readonly Draft[], from: number, to: number, person: boolean): boolean {
  if (!tokens.slice(from, to).every(({ norm }) => WEEKDAY.test(norm) || MONTH.test(norm) || AROUND.test(norm)))
    return false;
  return !person || WEEKDAY.test(tokens[from]!.norm) || isDated(tokens, from, to);
}
