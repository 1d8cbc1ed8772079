import { byCodeUnits } from '../order.ts';
import type { Account } from './account.ts';
import { deedOf, SUFFERED, synonymOf } from './deed.ts';
import { stemsOf } from './stems.ts';
import { sampleOf } from './story.ts';
import { type Timing, timingOf } from './timing.ts';

/** More participants than these add no keys. */
const MOST_PARTIES = 6;
/**
 * Blocking keys of an account: two accounts that share none are never one event, and neither are told as contradicting one another.
 * With a day they are of the day, the kind of deed and one named participant, two states, or what the report is about; without one of
 * the deed and two participants, or of who suffered it; where not even the report has a day, of the deed and what the report is about. Two states and a deed without a day are no key: they meet every week.
 *
 * @example candidateKeys(account) //=> ['harm|18264|person:soleimani', 'harm|person:soleimani']
 */
export function candidateKeys(account: Account): readonly string[] {
  const { who, whom, where, story, published } = account;
  const deed = deedOf(account.event);
  const timing = timingOf(account);
  const parties = new Map(
    [...who, ...whom, ...where].flatMap((party) => (party.key === null ? [] : [[party.key, party]])),
  );
  const keys = [...parties.keys()].sort(byCodeUnits).slice(0, MOST_PARTIES);
  const isNamed = (key: string): boolean => parties.get(key)!.named;
  const named = keys.filter(isNamed);
  const pairs = keys.flatMap((a, index) => keys.slice(index + 1).map((b) => [a, b] as const));
  const isBare = named.length === 0 || published === null;
  const about = isBare ? [...story.names, ...story.sample] : story.names;
  const made = new Set<string>();
  for (const day of timing.kind === 'day' || timing.kind === 'report' ? daysFrom(timing) : []) {
    for (const key of [...named, ...about]) made.add(`${deed}|${day}|${key}`);
    if (timing.kind === 'day')
      for (const [a, b] of pairs) if (!isNamed(a) && !isNamed(b)) made.add(`${deed}|${day}|${a}|${b}`);
  }
  const years = yearsOf(timing);
  for (const [a, b] of pairs) {
    if (isNamed(a) && isNamed(b)) made.add(`${deed}|${a}|${b}`);
    else if (isNamed(a) || isNamed(b)) for (const year of years) made.add(`${deed}|${year}|${a}|${b}`);
  }
  if (SUFFERED.has(deed))
    for (const { key, given } of whom) if (key !== null && given !== null) made.add(`${deed}|${key}`);
  if (published === null && timing.kind === 'none') {
    const sentence = sampleOf(stemsOf(account.event.evidence[0]?.sentence.text ?? ''), SENTENCE_SAMPLE);
    for (const key of [...about, ...sentence]) made.add(`~${synonymOf(account.event.lemma)}|${key}`);
  }
  if (timing.kind !== 'day' && timing.kind !== 'report') {
    for (const key of published === null ? [...named, ...about] : named) made.add(`${deed}|${key}`);
  }
  return [...made].sort(byCodeUnits);
}

const SENTENCE_SAMPLE = 3;

const DAYS_PER_YEAR = 365.2425;
/** Of what lasted longer no year tells when it was. */
const MOST_YEARS = 2;

/** The years, counted from 1970, that a time told in the text lies in. */
function yearsOf({ kind, from, to }: Timing): readonly number[] {
  if (kind === 'report' || kind === 'none') return [];
  const [first, last] = [Math.floor(from / DAYS_PER_YEAR), Math.floor(to / DAYS_PER_YEAR)];
  return last - first < MOST_YEARS ? [...new Set([first, last])] : [];
}

function daysFrom({ from, to }: Timing): readonly number[] {
  return from === to ? [from] : [from, to];
}
