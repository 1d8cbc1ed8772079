import { claimsDiffer } from './claims.ts';
import { countOtherwise } from './counted-things.ts';
import { sameCounts } from './counts.ts';
import { SUFFERED, synonymOf } from './deed.ts';
import type { Party } from './party.ts';
import type { Profile } from './profile.ts';
import { type PlaceFit, placeFit, type SideFit, sideFit } from './side-fit.ts';
import { storyFit } from './story.ts';
import { areNextDays, timeFit } from './timing.ts';
import { lemmaFit, wordFit } from './word-fit.ts';

/** Points from which two accounts are one event. */
export const ENOUGH = 6;
/** Something speaks against two accounts being of one event. */
export const AGAINST: number = Number.NEGATIVE_INFINITY;

/** Off where two accounts name different actors, which may be all they quarrel about. */
const OTHER_ACTOR = 3;
/** Off where they use other words for the deed and have not the same day. */
const OTHER_WORD = 2;

/**
 * How much speaks for two accounts being of one event; `AGAINST` for another deed, other participants, another place or another time.
 * `ENOUGH` points make them one.
 */
export function likeness(a: Profile, b: Profile): number {
  if (!isOneDeed(a, b) || a.aspect !== b.aspect || isOtherWeekday(a, b)) return AGAINST;
  const when = areNextDays(a.timing, b.timing) ? 0 : timeFit(a.timing, b.timing);
  if (when === null) return AGAINST;
  const traits = traitsOf(a, b, when);
  if (isAgainst(a, b, traits)) return AGAINST;
  if (!isAnchored(traits)) return 0;
  const { who, lemma, story, words, counts, besides, named, broad } = traits;
  const beside = named === 0 ? Math.min(2, besides) : 0;
  const other = (who.against ? OTHER_ACTOR : 0) + (lemma === 0 && when < 2 && counts === 0 ? OTHER_WORD : 0);
  return lemma + when + 2 * named + broad + story + words + beside + Math.min(2, counts) - other;
}

/** What two accounts have in common. */
interface Traits {
  /** 2: the same day; 1: about it; 0: unknown. */
  readonly when: number;
  readonly who: SideFit;
  readonly whom: SideFit;
  readonly where: PlaceFit;
  /** Of who, whom and where, how many name the same. */
  readonly named: number;
  readonly broad: number;
  readonly lemma: number;
  readonly story: number;
  readonly words: number;
  readonly counts: number;
  /** Persons whom both sentences name. */
  readonly besides: number;
}

function traitsOf(a: Profile, b: Profile, when: number): Traits {
  const [one, other] = [a.account, b.account];
  const who = sideFit(withoutSufferers(a, b), withoutSufferers(b, a));
  const whom = sideFit(a.whom, b.whom);
  const where = placeFit(one.where, other.where);
  const isOneReport = one.document === other.document;
  const besides = one.beside.filter((key) => other.beside.includes(key)).length;
  const isTargetAlone = where.key !== null && whom.keys.has(where.key);
  return {
    when,
    who,
    whom,
    where,
    named: who.named + whom.named + (isTargetAlone ? 0 : where.named),
    broad: Math.min(a.isReciprocal ? 2 : 1, who.broad) + Math.min(1, whom.broad),
    lemma: lemmaFit(synonymOf(one.event.lemma), synonymOf(other.event.lemma)),
    story: isOneReport ? Math.min(2, 2 * besides) : storyFit(one.story, other.story),
    words: isOneReport ? 0 : wordFit(a.words, b.words),
    counts: sameCounts(one.event.quantity, other.event.quantity),
    besides,
  };
}

function isAgainst(a: Profile, b: Profile, traits: Traits): boolean {
  const { when, who, whom, where, named, broad, lemma, story, words, counts, besides } = traits;
  if (whom.against || where.against || isOtherManner(a, b, lemma)) return true;
  const isTargetKnown = whom.named + where.named > 0;
  const isNextDay = areNextDays(a.timing, b.timing);
  if (isNextDay && !(lemma === 2 && counts > 0 && story > 1 && words > 0 && named > 1)) return true;
  if (!isNextDay && when === 0 && claimsDiffer(a.account.event, b.account.event)) return true;
  if (!isNextDay && when === 0 && countOtherwise(a.things, b.things)) return true;
  if (who.against && !(story > 1 && when === 2 && isTargetKnown)) return true;
  if (a.deed.startsWith('STATEMENT') && words < 2) return true;
  const namesOthers = besides === 0 && a.account.beside.length > 0 && b.account.beside.length > 0;
  if (namesOthers && !isTargetKnown) return true;
  return named + broad + besides + story === 0 && words < 2;
}

/** Whether more than the kind of deed is common: whom or where, who in a like story, two states on one day, or a like story and sentence. */
function isAnchored({ when, who, whom, where, broad, lemma, story, words, counts, besides }: Traits): boolean {
  const isKnownStory = story > 1 || words > 1;
  return (
    whom.named + where.named > 0 ||
    (who.named > 0 && (isKnownStory || words > 0 || whom.broad > 0)) ||
    (broad > 1 && when === 2) ||
    (counts > 0 && story > 2) ||
    (lemma === 2 && (besides > 0 || words > 1 || (story > 2 && words > 0)))
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

/** Days that no report's date tells are told apart by their names. */
function isOtherWeekday(a: Profile, b: Profile): boolean {
  return a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday;
}

/** To appoint is not to dismiss; but what one calls a drone attack another calls an air raid. */
function isOtherManner(a: Profile, b: Profile, lemma: number): boolean {
  const [one, other] = [a.account.event.mode, b.account.event.mode];
  return a.deed !== 'harm' && lemma < 2 && one !== null && other !== null && one !== other;
}

/** Who did it, but for a person who suffered it by the other account: "Jackson arrested" in a title reads as if he had done it. */
function withoutSufferers(a: Profile, b: Profile): readonly Party[] {
  if (a.whom.length > 0 || !SUFFERED.has(a.deed)) return a.who;
  return a.who.filter(({ key }) => !key?.startsWith('person:') || !b.whom.some((party) => party.key === key));
}
