import { EVENT_TYPES, type Status } from '../model/index.ts';
import type { Account } from './account.ts';
import { deedOf, SUFFERED } from './candidate-keys.ts';
import { sameCounts } from './counts.ts';
import { farApart } from './distance.ts';
import type { Party } from './party.ts';
import { stemsOf, weekdayOf } from './stems.ts';
import { storyFit } from './story.ts';
import { type Timing, timingOf } from './timing.ts';

/** An account with what is worked out of it once. */
export interface Profile {
  readonly account: Account;
  readonly timing: Timing;
  readonly deed: string;
  readonly aspect: Aspect;
  readonly isReciprocal: boolean;
  /** Who did it; every side of what is reciprocal. */
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  /** Stems of the words of its sentence. */
  readonly words: ReadonlySet<string>;
  /** Where no date tells the day. */
  readonly weekday: string | null;
}

/** Whether it is told as done or as to come. */
export type Aspect = 'done' | 'ahead';

/** Points from which two accounts are one event. */
export const ENOUGH = 6;

const AHEAD: ReadonlySet<Status> = new Set(['planned', 'threatened', 'possible']);
/** A report that tells without a date may still tell what was some days ago. */
const FOLLOW_UP_DAYS = 7;

export function profileOf(account: Account): Profile {
  const { event, who, whom } = account;
  const isReciprocal = event.type !== null && EVENT_TYPES[event.type]?.reciprocal === true;
  const timing = timingOf(account);
  const sentence = event.evidence[0]?.sentence.text ?? '';
  return {
    account,
    timing,
    deed: deedOf(event),
    aspect: AHEAD.has(event.status) ? 'ahead' : 'done',
    isReciprocal,
    who: isReciprocal ? [...who, ...whom] : who,
    whom: isReciprocal ? [] : whom,
    words: stemsOf(sentence),
    weekday: timing.kind === 'none' ? weekdayOf(sentence) : null,
  };
}

/** Something speaks against two accounts being of one event. */
export const AGAINST: number = Number.NEGATIVE_INFINITY;

/**
 * How much speaks for two accounts being of one event; `AGAINST` for another deed, other participants, another place or another time.
 * `ENOUGH` points make them one.
 */
export function likeness(a: Profile, b: Profile): number {
  if (!isOneDeed(a, b) || a.aspect !== b.aspect || isOtherManner(a, b)) return AGAINST;
  const isNextDay = a.timing.kind === 'day' && b.timing.kind === 'day' && Math.abs(a.timing.from - b.timing.from) === 1;
  if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday) return AGAINST;
  const when = isNextDay ? 0 : timeFit(a.timing, b.timing);
  if (when === null) return AGAINST;
  const whom = sideFit(a.whom, b.whom);
  const who = sideFit(withoutSufferers(a, b), withoutSufferers(b, a));
  const where = placeFit(a.account, b.account);
  if (whom.against || where.against) return AGAINST;
  const lemma = lemmaFit(a, b);
  const story = a.account.document === b.account.document ? 0 : storyFit(a.account.story, b.account.story);
  const words = wordFit(a.words, b.words);
  const counts = sameCounts(a.account.event.quantity, b.account.event.quantity);
  const isSureWhen = when === 2;
  const named = who.named + whom.named + (whom.keys.has(where.key ?? '') ? 0 : where.named);
  const broad = Math.min(a.isReciprocal ? 2 : 1, who.broad) + Math.min(1, whom.broad);
  const besides = shared(a.account.beside, b.account.beside);
  const isKnownStory = story >= 2 || words === 2;
  if (isNextDay && !(lemma === 2 && counts > 0 && story >= 2 && words > 0 && named > 1)) return AGAINST;
  if (who.against && !(story >= 2 && isSureWhen && (whom.named > 0 || where.named > 0))) return AGAINST;
  if (a.deed.startsWith('STATEMENT') && words < 2) return AGAINST;
  const isAnchored =
    whom.named + where.named > 0 ||
    (who.named > 0 && (isKnownStory || words > 0 || whom.broad > 0)) ||
    (broad > 1 && isSureWhen) ||
    ((isKnownStory || besides > 0) && lemma === 2);
  if (besides === 0 && whom.named + where.named === 0 && a.account.beside.length > 0 && b.account.beside.length > 0)
    return AGAINST;
  if (named + broad + besides + story === 0 && words < 2) return AGAINST;
  if (!isAnchored) return 0;
  return (
    lemma +
    when +
    2 * named +
    broad +
    story +
    words +
    (named === 0 ? Math.min(2, besides) : 0) +
    Math.min(2, counts) -
    (who.against ? 3 : 0)
  );
}

/** Whether two accounts name different parties that did it. */
export function actorsDiffer(a: Profile, b: Profile): boolean {
  return sideFit(withoutSufferers(a, b), withoutSufferers(b, a)).against;
}

/** A verb may have a type in one report and none, or another, in the other. */
function isOneDeed(a: Profile, b: Profile): boolean {
  return a.deed === b.deed || a.account.event.lemma === b.account.event.lemma;
}

/** To appoint is not to dismiss; but what one calls a drone attack another calls an air raid. */
function isOtherManner(a: Profile, b: Profile): boolean {
  const [one, other] = [a.account.event.mode, b.account.event.mode];
  return a.deed !== 'harm' && lemmaFit(a, b) < 2 && one !== null && other !== null && one !== other;
}

/** Who did it, but for a person who suffered it by the other account: "Jackson arrested" in a title reads as if he had done it. */
function withoutSufferers(a: Profile, b: Profile): readonly Party[] {
  if (a.whom.length > 0 || !SUFFERED.has(a.deed)) return a.who;
  return a.who.filter(({ key }) => !key?.startsWith('person:') || !b.whom.some((party) => party.key === key));
}

interface Fit {
  readonly named: number;
  readonly broad: number;
  readonly against: boolean;
  readonly keys: ReadonlySet<string>;
}

function sideFit(a: readonly Party[], b: readonly Party[]): Fit {
  const keys = new Set<string>();
  let named = 0;
  let broad = 0;
  let compatible = a.length === 0 || b.length === 0;
  for (const one of a) {
    for (const other of b) {
      if (one.key !== null && one.key === other.key) {
        if (one.given !== null && other.given !== null && one.given !== other.given) continue;
        compatible = true;
        if (keys.has(one.key)) continue;
        keys.add(one.key);
        if (one.named) named += 1;
        else broad += 1;
      } else if (mayBeOne(one, other)) compatible = true;
    }
  }
  return { named: Math.min(1, named), broad: named > 0 ? 0 : broad, against: !compatible, keys };
}

/**
 * Whom nobody names may be anybody; a state may be told for its people and its people for it; its forces have many names ("the navy", "naval
 * forces"); "the Chargers" may be the San Diego Chargers.
 */
function mayBeOne(a: Party, b: Party): boolean {
  if (a.key === null || b.key === null) return a.country === null || b.country === null || a.country === b.country;
  if (a.named && b.named && !(a.isOfState && b.isOfState)) {
    if (a.point !== null && b.point !== null) return !farApart(a.point, b.point);
    return isPartOf(a.key, b.key) || isPartOf(b.key, a.key);
  }
  return a.country !== null && a.country === b.country;
}

/** Whether all words of a key's name are of the other's. */
function isPartOf(short: string, long: string): boolean {
  const words = wordsOf(long);
  return wordsOf(short).every((word) => words.includes(word));
}

function wordsOf(key: string): readonly string[] {
  return key.slice(key.lastIndexOf(':') + 1).split('-');
}

function placeFit(
  a: Account,
  b: Account,
): { readonly named: number; readonly against: boolean; readonly key: string | null } {
  let against = false;
  for (const one of a.where) {
    for (const other of b.where) {
      if (one.key !== null && one.key === other.key && one.named) return { named: 1, against: false, key: one.key };
      if (one.country !== null && other.country !== null && one.country !== other.country) against = true;
      if (one.named && other.named && one.point && other.point && farApart(one.point, other.point)) against = true;
    }
  }
  return { named: 0, against, key: null };
}

/** 2: the same day; 1: about it; 0: it may be; null: another time. */
function timeFit(a: Timing, b: Timing): number | null {
  if (a.kind === 'day' && b.kind === 'day') return a.from === b.from ? 2 : null;
  const overlap = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  if (overlap >= 0) return isNear(a) && isNear(b) ? 1 : 0;
  const isFollowUp = (a.kind === 'report' && b.kind !== 'coarse') || (b.kind === 'report' && a.kind !== 'coarse');
  return isFollowUp && -overlap <= FOLLOW_UP_DAYS ? 0 : null;
}

function isNear({ kind }: Timing): boolean {
  return kind === 'day' || kind === 'span' || kind === 'report';
}

/** 2: the same words; 1: one in common ("attack", "rocket attack"). */
function lemmaFit(a: Profile, b: Profile): number {
  const left = a.account.event.lemma.split(' ');
  const right = b.account.event.lemma.split(' ');
  const common = left.filter((word) => right.some((other) => isOneWord(word, other))).length;
  return common === 0 ? 0 : common === Math.max(left.length, right.length) ? 2 : 1;
}

/** "kill" and "killing", "nominate" and "nomination". */
function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = Math.max(SHORTEST_STEM, Math.min(a.length, b.length) - 1);
  return a.length >= stem && a.slice(0, stem) === b.slice(0, stem);
}

const SHORTEST_STEM = 4;

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((key) => b.includes(key)).length;
}

/** 2: the sentences say much the same, 1: they share a good deal. */
function wordFit(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const part = common / Math.max(1, Math.min(a.size, b.size));
  return common >= 4 && part >= 0.5 ? 2 : common >= 3 && part >= 0.3 ? 1 : 0;
}
