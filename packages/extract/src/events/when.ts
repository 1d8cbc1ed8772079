import type { Timex } from '@dramatis/language';
import { caseOf, childBy, childrenOf, type Reading } from '../reading.ts';
import { ATTITUDES } from './attitudes.ts';
import type { FiredTrigger } from './event-draft.ts';
import { hasSubject } from './own-status.ts';
import { SUPPORT_VERBS } from './support-verbs.ts';
import { isPassive } from './verb-slots.ts';
import { wholeNoun } from './whole-noun.ts';

/** When, as ISO 8601 calendar dates (`2020`, `2025-09`, `2026-01-17`), and the words. */
export interface EventTime {
  readonly start: string | null;
  readonly end: string | null;
  readonly time: string | null;
}

export const NO_TIME: EventTime = { start: null, end: null, time: null };

/** Words that hand their time to the event they begin or end. */
export const ASPECTUAL: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'continue',
  'end',
  'resume',
  'last',
  'occur',
  'happen',
  'take',
  'come',
  'conclude',
  'run',
  'erupt',
  'break',
  'flare',
]);
/** Verbs whose "for" phrase dates what is planned: "a march that it had planned for Sunday", "scheduled talks for May". */
const PLANNING: ReadonlySet<string> = new Set(['plan', 'schedule', 'set', 'announce', 'call', 'expect', 'postpone']);
/** What one did at the time of the verb, of the verbs that speak of another deed: "tried on Monday to storm". */
const AT_ONCE: ReadonlySet<string> = new Set(['try', 'attempt', 'fail', 'refuse', 'decline', 'manage']);
const VIOLENT: ReadonlySet<string> = new Set(['ASSAULT', 'INCIDENT']);
const SAME_TIME: ReadonlySet<string> = new Set(['when', 'as', 'while']);

/**
 * The time of each trigger, from the nearest words to the farthest, and no date rather than a false one:
 *
 * - its own: every time expression goes to the nearest trigger above it in the tree, through a verb of beginning and ending to the event that
 *   is its subject, through a verb of planning to what is planned;
 * - that of the verb which carries a noun ("launched an attack on Monday"), not of one that speaks of it ("condemned the attack on Monday");
 * - that of its clause: participles, coordinated verbs of one subject, and clauses of the same moment ("were hurt on Monday when ships
 *   rammed a boat and blasted another");
 * - that of its sentence where it opens it ("On Monday rebels struck and the army fell back").
 *
 * Paragraph and dateline hand nothing down: a report tells of several days.
 *
 * @returns by trigger token
 */
export function datesOf(reading: Reading, fired: readonly FiredTrigger[]): Map<number, EventTime> {
  const triggers = new Set(fired.map(({ token }) => token));
  const wordOf = new Map<number, number>();
  const violent = new Set<number>();
  for (const { token, words, row } of fired) {
    for (const word of words) wordOf.set(word, token);
    if (row.type !== null && VIOLENT.has(row.type)) violent.add(token);
  }
  const own = new Map<number, EventTime>();
  const free = new Map<number, EventTime>();
  const opening = new Set<number>();
  for (const timex of reading.analysis.times) {
    const time = timex.type === 'SET' ? NO_TIME : timeOf(reading, timex);
    if (time.start === null && time.end === null) continue;
    const governor = governorOf(reading, timex, triggers, wordOf);
    if (governor >= 0) setFirst(own, governor, time);
    const top = topOf(reading, timex);
    if (governor < 0 || reading.tokens[governor]!.upos !== 'VERB') setFirst(free, top, time);
    if (timex.first <= reading.analysis.sentences[reading.sentenceOf[timex.first]!]!.first + 1) opening.add(top);
  }
  const dates = new Map<number, EventTime>();
  for (const { token } of fired) {
    for (let at = token, step = 0; at >= 0 && step < REACH; step++) {
      const time = at === token ? own.get(at) : (own.get(at) ?? free.get(at));
      if (time !== undefined) {
        dates.set(token, time);
        break;
      }
      at = carrierOf(reading, at, violent, opening);
    }
  }
  for (const { token } of fired) {
    const moment = dates.has(token) ? undefined : momentOf(reading, token, dates);
    if (moment !== undefined) dates.set(token, moment);
  }
  return dates;
}

/** How many verbs a time is handed down through. */
const REACH = 4;

/** "fled when rebels attacked Goma on Monday": the time of the clause. */
function momentOf(reading: Reading, token: number, dates: ReadonlyMap<number, EventTime>): EventTime | undefined {
  if (reading.tokens[token]!.upos !== 'VERB') return undefined;
  for (const child of childrenOf(reading, token)) if (isSameMoment(reading, child)) return dates.get(child);
  return undefined;
}

/** "Last month an air raid killed many", where the tree reads *raid* for the verb and *killed* as its participle; not "after he was hit". */
function isBareParticiple(reading: Reading, verb: number): boolean {
  return (
    /^VB[DN]$/.test(reading.tokens[verb]!.xpos) &&
    childBy(reading, verb, 'mark', 'advmod', 'aux', 'nsubj', 'nsubj:pass') < 0
  );
}

/** A clause with "when" or "as" about one moment in the past. */
function isSameMoment(reading: Reading, verb: number): boolean {
  const { deprel, xpos, upos } = reading.tokens[verb]!;
  if (deprel !== 'advcl' || upos !== 'VERB' || (xpos !== 'VBD' && xpos !== 'VBN')) return false;
  const opener = childBy(reading, verb, 'mark', 'advmod');
  return opener >= 0 && SAME_TIME.has(reading.words[opener]!);
}

function setFirst<V>(map: Map<number, V>, key: number, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

/** The calendar dates that a time expression bounds; an expression without any has neither. */
function timeOf(reading: Reading, timex: Timex): EventTime {
  if (isStray(reading, timex)) return NO_TIME;
  return { start: timex.from, end: timex.to, time: wordsOf(reading, timex) };
}

/** "in the afternoon" that would lie after the report was taken from another day than the one meant. */
function isStray({ document: { published } }: Reading, { type, from }: Timex): boolean {
  return type === 'TIME' && published !== null && from !== null && from.slice(0, 10) > published;
}

function wordsOf(reading: Reading, { start, end }: Timex): string {
  return reading.document.text.slice(start, end).replace(/\s+/g, ' ');
}

/** The token of the time expression that the others hang on. */
function headOf(reading: Reading, { first, last }: Timex): number {
  for (let at = first; at < last; at++) {
    const { head } = reading.tokens[at]!;
    if (head < first || head >= last) return at;
  }
  return first;
}

function governorOf(
  reading: Reading,
  timex: Timex,
  triggers: ReadonlySet<number>,
  wordOf: ReadonlyMap<number, number>,
): number {
  const { tokens } = reading;
  for (let at = tokens[headOf(reading, timex)]!.head; at >= 0; at = tokens[at]!.head) {
    const trigger = wordOf.get(at);
    if (trigger !== undefined) return trigger;
    if (ASPECTUAL.has(tokens[at]!.lemma)) {
      const subject = childBy(reading, at, 'nsubj');
      if (subject >= 0 && triggers.has(subject)) return subject;
      if (tokens[at]!.deprel === 'acl:relcl') {
        const described = describedBy(reading, at, triggers);
        if (described >= 0) return described;
      }
    }
    if (PLANNING.has(tokens[at]!.lemma) && caseOf(reading, headOf(reading, timex)) === 'for') {
      const planned = childBy(reading, at, 'obj', 'nsubj:pass');
      if (planned >= 0 && triggers.has(planned)) return planned;
      const { deprel, head } = tokens[at]!;
      if (deprel.startsWith('acl') && triggers.has(head)) return head;
    }
    if (tokens[at]!.upos === 'VERB') return -1;
  }
  return -1;
}

/** "years of negotiations between A and B, which began in 2024": of the nouns over the clause, the one that can begin. */
function describedBy(reading: Reading, clause: number, triggers: ReadonlySet<number>): number {
  for (
    let at = reading.tokens[clause]!.head;
    at >= 0 && reading.tokens[at]!.upos !== 'VERB';
    at = reading.tokens[at]!.head
  ) {
    if (triggers.has(at)) return at;
    for (const child of childrenOf(reading, at))
      if (reading.tokens[child]!.deprel === 'nmod' && triggers.has(child)) return child;
  }
  return -1;
}

function topOf(reading: Reading, timex: Timex): number {
  const { tokens } = reading;
  let at = headOf(reading, timex);
  while (tokens[at]!.head >= 0 && tokens[at]!.upos !== 'VERB') at = tokens[at]!.head;
  return at;
}

/** The verb that a noun, a participle, a complement or a coordinated verb has its time of; −1 for none. */
function carrierOf(
  reading: Reading,
  trigger: number,
  violent: ReadonlySet<number>,
  opening: ReadonlySet<number>,
): number {
  const { tokens } = reading;
  const token = wholeNoun(reading, trigger);
  const { deprel, head, upos, xpos } = tokens[token]!;
  if (head < 0) return -1;
  const { lemma } = tokens[head]!;
  if (upos === 'NOUN' && (deprel === 'obj' || deprel.startsWith('nsubj'))) {
    const isCarrying = SUPPORT_VERBS.has(lemma) || ASPECTUAL.has(lemma) || lemma === 'be';
    const isDone = deprel === 'nsubj' && violent.has(token) && violent.has(head);
    return isCarrying || isDone ? head : -1;
  }
  if (deprel === 'xcomp') return !ATTITUDES.has(lemma) || AT_ONCE.has(lemma) || SUPPORT_VERBS.has(lemma) ? head : -1;
  if (deprel.startsWith('obl') && ASPECTUAL.has(lemma) && caseOf(reading, token) === 'with') return head;
  if (deprel === 'conj' && upos === 'VERB') return hasSubject(reading, token) && !opening.has(head) ? -1 : head;
  if (isSameMoment(reading, token)) return head;
  if (deprel === 'advcl' && violent.has(token) && violent.has(head) && isBareParticiple(reading, token)) return head;
  return deprel === 'advcl' && xpos === 'VBG' && !isPassive(reading, token) ? head : -1;
}
