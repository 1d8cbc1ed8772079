import type { Quantity } from '@dramatis/graph/model';
import { caseOf, childBy, childrenOf, type Reading } from '../reading.ts';
import type { FiredTrigger } from './event-draft.ts';
import type { MentionIndex } from './mention-index.ts';
import { numberOf } from './number-of.ts';

export type Measure = 'killed' | 'wounded' | 'detained' | 'missing' | 'displaced';

const rows = (measure: Measure, words: string): [string, Measure][] => words.split(' ').map((word) => [word, measure]);

/** What a word counts of those it is said of. By base form. */
const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...rows('killed', 'kill die dead slay execute assassinate massacre death killing drown fatality perish lynch behead'),
  ...rows('wounded', 'wound injure hurt wounded injured injury maim'),
  ...rows('detained', 'arrest detain jail imprison arrested detained'),
  ...rows('missing', 'missing'),
  ...rows('displaced', 'displace displaced flee evacuate uproot drive cross'),
]);
/** Verbs that displace only those they send away: "driven from their homes", "crossed into Chad". */
const DISPLACED_BY: Readonly<Record<string, readonly string[]>> = { drive: ['from', 'out of'], cross: ['into', 'to'] };
/** Words said of the people who suffer, and so no passive. */
const SUFFERED: ReadonlySet<string> = new Set([
  'die',
  'drown',
  'perish',
  'flee',
  'cross',
  'dead',
  'wounded',
  'injured',
  'missing',
  'displaced',
]);
const SOLDIERS: ReadonlySet<string> = new Set(['troop', 'soldier', 'personnel', 'peacekeeper', 'marine', 'fighter']);
/** Events that soldiers are counted for: "2,500 troops left"; not "three soldiers struck a deal". */
const TROOP_EVENTS: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT', 'CONTROL', 'ASSAULT', 'COERCE']);
const WEAPONS: ReadonlySet<string> = new Set([
  'rocket',
  'missile',
  'drone',
  'shell',
  'mortar',
  'bomb',
  'warhead',
  'grenade',
]);
/** Types of those whom "a policeman" or "a protester" names one of. */
const ONE_PERSON: ReadonlySet<string> = new Set(['person', 'police', 'population', 'military']);
/** One word for several: "killed a family". */
const COLLECTIVE: ReadonlySet<string> = new Set(
  'family couple group crowd crew team patrol unit convoy gang platoon battalion brigade squad number community household delegation pair trio dozen handful people army force police population'.split(
    ' ',
  ),
);
const CURRENCIES: readonly [RegExp, string][] = [
  [/^(?:us)?\$$|^dollars?$/, 'USD'],
  [/^€$|^euros?$/, 'EUR'],
  [/^£$/, 'GBP'],
];

/**
 * Numbers that the words around a trigger state, in persons, weapons or units of the named currency.
 *
 * "killed seven people", "killed a policeman", "killing at least 25 of its fighters", "2,500 troops", "six rockets", "$40 million"; not "two of the wounded
 * are soldiers", which counts a part.
 */
export function quantityOf(
  reading: Reading,
  mentions: MentionIndex,
  { token, slots, row }: FiredTrigger,
): Quantity | null {
  const { timeAt } = mentions;
  const quantity: { -readonly [K in keyof Quantity]: Quantity[K] } = {};
  const measure = measureAt(reading, token);
  const beside = measure === null ? null : numberOf(reading, token);
  if (measure !== null && beside !== null) quantity[measure] = beside;
  for (const [slot, fillers] of slots) {
    if (measure !== null && isPatient(reading, token, slot)) {
      const patients = fillers.filter((filler) => !timeAt(filler));
      const sum = sumOf(reading, patients) ?? onesIn(reading, mentions, measure, patients);
      if (sum !== null) quantity[measure] ??= sum;
    }
    for (const filler of fillers) {
      const money = timeAt(filler) ? null : moneyAt(reading, filler);
      if (money !== null && quantity.money === undefined) Object.assign(quantity, money);
      const number = money !== null || timeAt(filler) ? null : numberOf(reading, filler);
      if (number === null) continue;
      const lemma = reading.tokens[filler]!.lemma.toLowerCase();
      if (WEAPONS.has(lemma)) quantity.weapons ??= number;
      else if (measure === null && SOLDIERS.has(lemma) && TROOP_EVENTS.has(row.type ?? '')) quantity.troops ??= number;
    }
  }
  if (measure !== null && quantity[measure] === undefined) {
    const number = patientNumber(reading, timeAt, token);
    if (number !== null) quantity[measure] = number;
  }
  return Object.keys(quantity).length === 0 ? null : quantity;
}

/** "eight women, a girl and four men" are 13; "12 people, seven women and five men" are 12; null where one of them is no figure. */
function sumOf(reading: Reading, fillers: readonly number[]): number | null {
  const numbers = fillers.map((filler) => numberOf(reading, filler) ?? (isOne(reading, filler) ? 1 : null));
  const [first = null, ...others] = numbers;
  if (!fillers.some((filler) => numberOf(reading, filler) !== null) || first === null) return null;
  if (fillers.some((filler) => WEAPONS.has(reading.tokens[filler]!.lemma.toLowerCase()))) return null;
  const rest = others.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
  if (rest === null) return first;
  return rest === first ? first : first + rest;
}

/** "killed a policeman" is one, "a policeman and a girl" two; not "killed a family", "killed the policeman". */
function onesIn(
  reading: Reading,
  { at, resolution }: MentionIndex,
  measure: Measure,
  patients: readonly number[],
): number | null {
  if (measure !== 'killed' && measure !== 'wounded') return null;
  const isPerson = (token: number): boolean =>
    !COLLECTIVE.has(reading.tokens[token]!.lemma.toLowerCase()) &&
    (at.get(token) ?? []).some((mention) => {
      const actor = resolution.actorOf[mention];
      return actor != null && ONE_PERSON.has(resolution.drafts.get(actor)?.type ?? '');
    });
  return patients.length > 0 && patients.every((token) => isOne(reading, token) && isPerson(token))
    ? patients.length
    : null;
}

/** "a girl", "another policeman". */
function isOne(reading: Reading, token: number): boolean {
  return someChild(reading, token, (child) => ['a', 'an', 'another'].includes(reading.words[child]!));
}

/** What the word at a token counts, or null. */
export function measureAt(reading: Reading, token: number): Measure | null {
  const lemma = reading.tokens[token]!.lemma.toLowerCase();
  const away = DISPLACED_BY[lemma];
  const isAway = (child: number): boolean => away?.includes(caseOf(reading, child) ?? '') ?? false;
  const object = away === undefined ? -1 : childBy(reading, token, 'obj');
  if (away !== undefined && !someChild(reading, token, isAway) && (object < 0 || !someChild(reading, object, isAway)))
    return null;
  return MEASURES.get(lemma) ?? null;
}

/** A number beside the word itself: "five dead", "30 wounded"; or one that the tree hangs on it without a preposition. */
export function patientNumber(reading: Reading, timeAt: (token: number) => boolean, token: number): number | null {
  const own = numberOf(reading, token);
  if (own !== null) return own;
  const before = reading.tokens[token - 1];
  if (before?.upos === 'NUM' && before.deprel !== 'obl' && !timeAt(token - 1)) return numberOf(reading, token - 1);
  for (const child of childrenOf(reading, token)) {
    const { deprel } = reading.tokens[child]!;
    if (timeAt(child) || !deprel.startsWith('obl') || caseOf(reading, child) !== null) continue;
    const number = numberOf(reading, child);
    if (number !== null) return number;
  }
  return null;
}

/** Seven soldiers died; "some forty wounded", where the verb has nobody else to be done to. */
function isPatient(reading: Reading, token: number, slot: string): boolean {
  const { upos, lemma, xpos } = reading.tokens[token]!;
  if (slot === 'object' || (slot === 'of' && upos === 'NOUN')) return true;
  if (slot !== 'subject') return false;
  return SUFFERED.has(lemma.toLowerCase()) || (xpos === 'VBN' && childBy(reading, token, 'obj', 'aux') < 0);
}

function moneyAt(reading: Reading, token: number): Pick<Quantity, 'money' | 'currency'> | null {
  const { words } = reading;
  for (const at of [token, ...childrenOf(reading, token)]) {
    const glued = /^(?:us)?([$€£])(\d[\d,.]*)(m|bn)?$/.exec(words[at]!);
    const sign = glued?.[1] ?? words[at]!;
    const currency = CURRENCIES.find(([pattern]) => pattern.test(sign))?.[1];
    if (currency === undefined) continue;
    const amount =
      glued === null ? (numberOf(reading, at) ?? numberOf(reading, token)) : amountOf(glued, words[at + 1]);
    if (amount !== null) return { money: amount, currency };
  }
  return null;
}

function amountOf([, , digits, unit]: RegExpExecArray, next: string | undefined): number | null {
  const number = Number(digits!.replaceAll(',', '').replace(/\.$/, ''));
  const scale = { m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }[unit ?? next ?? ''] ?? 1;
  return Number.isFinite(number) ? Math.round(number * scale) : null;
}

function someChild(reading: Reading, token: number, test: (child: number) => boolean): boolean {
  for (const child of childrenOf(reading, token)) if (test(child)) return true;
  return false;
}
