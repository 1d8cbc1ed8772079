import type { EventType, Role, Status } from '@dramatis/graph/model';
import type { Timex } from '@dramatis/language';
import { ACTOR_NOUNS } from '../actors/actor-nouns.ts';
import { childBy, evidenceFor, type Reading } from '../reading.ts';
import type { TriggerTable } from '../triggers/compile-triggers.ts';
import { BUILT, PEOPLE } from '../triggers/noun-classes.ts';
import { withAccused } from './accused.ts';
import { argumentsOf } from './arguments.ts';
import { anchorsOf, isBackground, lastDayOf } from './background.ts';
import { withBareTellings } from './bare-tellings.ts';
import { withCasualties } from './casualties.ts';
import { confidenceOf } from './confidence.ts';
import { type Argument, type EventDraft, type FiredTrigger, hasBothSides } from './event-draft.ts';
import { matchTriggers } from './match-triggers.ts';
import type { MentionIndex } from './mention-index.ts';
import { mergeEvents } from './merge-events.ts';
import { hasTo } from './own-status.ts';
import { quantityOf } from './quantity.ts';
import { repeatedWords, setsByVerb } from './repeated.ts';
import { findSayings, type Sayings } from './sayings.ts';
import { shareArguments } from './share-arguments.ts';
import { type Attribution, attributionOf, saidBy } from './speaker.ts';
import { statusOf } from './status.ts';
import { withUnverified } from './unverified.ts';
import { datesOf, type EventTime, NO_TIME } from './when.ts';

const SIDES: ReadonlySet<Role> = new Set(['actor', 'recipient', 'object']);
/** Deeds, which a report tells whoever did them; words without an entity beside them are seldom politics. */
const DEEDS: ReadonlySet<EventType | null> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'RETREAT',
  'CONTROL',
  'PROTEST',
  'INCIDENT',
  'PERSONNEL',
  'MOBILIZE',
]);

/**
 * The events of a report: triggers, their arguments, time, status and speaker, mentions of one event joined.
 *
 * @returns in text order of their first triggers
 */
export function extractEvents(reading: Reading, mentions: MentionIndex, table: TriggerTable): EventDraft[] {
  const fired = matchTriggers(reading, mentions, table);
  const dates = datesOf(reading, fired);
  const found = shareArguments(
    reading,
    fired,
    fired.map((each) => argumentsOf(reading, mentions, each)),
  );
  const sayings = findSayings(reading);
  const sets = setsByVerb(reading);
  const drafts = fired.map((each, index) =>
    draftOf(reading, mentions, sayings, sets, each, found[index]!, dates.get(each.token) ?? NO_TIME),
  );
  const aged = withAge(reading, withAccused(reading, drafts));
  const told = withUnverified(reading, withoutEmptyStatements(aged));
  const counted = withCasualties(reading, mentions, told);
  const kept: EventDraft[] = [];
  const bare: EventDraft[] = [];
  for (const draft of mergeEvents(reading, counted)) (isAboutSomebody(reading, draft) ? kept : bare).push(draft);
  return [...withBareTellings(reading, counted, kept, bare)];
}

function draftOf(
  reading: Reading,
  mentions: MentionIndex,
  sayings: Sayings,
  sets: ReadonlyMap<number, Timex>,
  fired: FiredTrigger,
  found: readonly Argument[],
  time: EventTime,
): EventDraft {
  const { row, slots, words, senses, token } = fired;
  const attribution = row.reporting
    ? saidBy(reading, mentions, token)
    : attributionOf(reading, mentions, sayings, token);
  const stated = row.trigger.status ?? statusOf(reading, token, row.type);
  const status =
    (stated === 'happened' || stated === 'ongoing') && isAfter(time, reading.document.published) ? 'planned' : stated;
  const sides = withClaimant(reading, fired, found, attribution);
  const span = { start: reading.tokens[words[0]!]!.start, end: reading.tokens[words.at(-1)!]!.end };
  // Field by field: spreading two records here was a seventh of the whole stage's time.
  return {
    token,
    row,
    slots,
    words,
    senses,
    start: time.start,
    end: time.end,
    time: time.time,
    arguments: sides,
    status,
    background: isBackground(reading, token, time),
    speaker: attribution?.speaker ?? null,
    speakerEvidence: attribution?.evidence ?? null,
    cue: attribution?.cue ?? null,
    saidBy: attribution?.verb ?? -1,
    quantity: quantityOf(reading, mentions, fired),
    repeated: repeatedWords(reading, fired, sets),
    confidence: confidenceOf(row, sides, status),
    tellings: [token],
    evidence: [evidenceFor(reading, span, token, row.trigger.id)],
  };
}

const HARMED: ReadonlySet<Role> = new Set(['recipient', 'object']);
const TOLD: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'alleged']);
const CONCRETE: ReadonlySet<string> = new Set([...ACTOR_NOUNS.keys(), ...PEOPLE, ...BUILT]);

/** "the murder of a priest", "an attack on the home of a judge": somebody or something that can be harmed; not "an attack on reason". */
function isConcrete({ tokens }: Reading, token: number): boolean {
  return CONCRETE.has(tokens[token]!.lemma.toLowerCase());
}

const OWNING: ReadonlySet<string> = new Set(['claim', 'deny', 'admit', 'acknowledge']);

/** "claimed the attack", "denied any part in the killing": of a deed whose doer is not named it is the speaker who did it, or not. */
function withClaimant(
  { tokens }: Reading,
  { token, row }: FiredTrigger,
  found: readonly Argument[],
  attribution: Attribution | null,
): readonly Argument[] {
  if (attribution === null || attribution.speaker === null || attribution.evidence === null) return found;
  const { speaker, evidence, verb } = attribution;
  const isOwned = verb >= 0 && tokens[token]!.upos === 'NOUN' && OWNING.has(tokens[verb]!.lemma);
  const isDeed = row.type === 'ASSAULT' || row.type === 'COERCE';
  const isDirect = tokens[token]!.head === verb || tokens[tokens[token]!.head]?.head === verb;
  if (!isOwned || !isDeed || !isDirect || found.some(({ role }) => role === 'actor')) return found;
  return [...found, { role: 'actor', token: verb, mention: -1, entity: speaker, evidence }];
}

/**
 * An event needs an entity in a role, or without a type words for both who acts and what is acted on ("the store sells music"), a figure of casualties, or a verb of a deed and words for who acts or is acted on ("a curfew was
 * imposed", "killed two drivers", "pensioners staged a protest"); a participle after a preposition ("from defending the base") an entity that acts.
 */
function isAboutSomebody(reading: Reading, draft: EventDraft): boolean {
  const { token, row, slots, words, status, quantity, arguments: all } = draft;
  if (quantity?.killed !== undefined || quantity?.wounded !== undefined) return true;
  const { upos, xpos } = reading.tokens[token]!;
  const entities = all.filter(({ entity }) => entity !== null);
  if (xpos === 'VBG' && childBy(reading, token, 'mark') >= 0) return entities.some(({ role }) => role === 'actor');
  if (entities.length > 0 || (row.type === null && hasBothSides(all))) return true;
  if (
    upos === 'NOUN' &&
    (row.type === 'ASSAULT' || row.type === 'INCIDENT') &&
    TOLD.has(status) &&
    all.some(({ role, token: at }) => HARMED.has(role) && isConcrete(reading, at))
  )
    return true;
  const isTold = upos === 'VERB' ? status !== 'possible' && !hasTo(reading, token) : slots.has('subject');
  if (!isTold || !DEEDS.has(row.type)) return false;
  return words.length > 1 || all.some(({ role, token: at }) => SIDES.has(role) && reading.tokens[at]!.upos !== 'PRON');
}

/** What is dated after the report, or has a deadline after it, has not happened yet. */
function isAfter({ start, end }: EventTime, published: string | null): boolean {
  if (published === null) return false;
  if (start === null) return end !== null && lastDayOf(end) > published;
  return start.slice(0, published.length) > published.slice(0, start.length);
}

/** An event told as before or after a piece of history is history too. */
function withAge(reading: Reading, drafts: readonly EventDraft[]): EventDraft[] {
  const byToken = new Map(drafts.map((draft) => [draft.token, draft]));
  return drafts.map((draft) => {
    if (draft.background || draft.start !== null || draft.status !== 'happened') return draft;
    for (const anchor of anchorsOf(reading, draft.token)) {
      if (byToken.get(anchor)?.background) return { ...draft, background: true };
    }
    return draft;
  });
}

/** A statement is an event only where nothing that it says is one. */
function withoutEmptyStatements(drafts: readonly EventDraft[]): EventDraft[] {
  const coded = drafts.filter(({ row }) => !row.reporting && row.type !== null);
  const saying = new Set(coded.map(({ saidBy }) => saidBy));
  return drafts.filter(({ row, token }) => !row.reporting || !saying.has(token));
}
