import type { Role } from '@dramatis/graph/model';
import type { Reading } from '../reading.ts';
import { causeOf } from './consequences.ts';
import type { Argument, EventDraft } from './event-draft.ts';
import { causeBefore, isAnother, pointsBack } from './telling-again.ts';

/** How many earlier events of a type a mention may join: keeps the work linear. */
const WINDOW = 12;
const STATE_BODY = /^actor:(?:government|military):([A-Z]{3})$/;
const HAPPENED = new Set(['happened', 'ongoing']);
/** Ways of attacking that a report names one for the other: "bombed … the bombing", "the strike". */
const FIRE: ReadonlySet<string> = new Set(['aerial', 'drone', 'explosives', 'heavy-weapons', 'targeted']);
const SAME_VERB_ONLY = new Set(['STATEMENT', 'ACCUSE', 'REQUEST', 'REJECT']);

/**
 * Join the mentions of one event within a report: first what an attack did to people with the attack (`causeOf`, `causeBefore`), then
 * mentions of the same type, no participant, place, date or status against it, and at least one participant in common or a definite noun
 * that points back ("the attack").
 *
 * Two attacks on different targets or days stay apart, and what the text calls another: "a second attack", "attacked again".
 */
export function mergeEvents(reading: Reading, drafts: readonly EventDraft[]): EventDraft[] {
  const merged: EventDraft[] = [];
  const byType = new Map<string, number[]>();
  for (const draft of withConsequences(reading, drafts)) {
    const { type } = draft.row;
    if (type === null) {
      merged.push(draft);
      continue;
    }
    const earlier = byType.get(type) ?? [];
    const index = earlier
      .slice(-WINDOW)
      .reverse()
      .find((each) => isSame(reading, merged[each]!, draft));
    if (index !== undefined) merged[index] = join(merged[index]!, draft);
    else {
      earlier.push(merged.length);
      byType.set(type, earlier);
      merged.push(draft);
    }
  }
  return merged;
}

/** Attacks with what they did to people, in the place of the earliest of their triggers. */
function withConsequences(reading: Reading, drafts: readonly EventDraft[]): EventDraft[] {
  const draftAt = new Map<number, number>();
  drafts.forEach(({ words, token }, index) => {
    for (const word of [...words, token]) draftAt.set(word, index);
  });
  const joined: (EventDraft | null)[] = [...drafts];
  const movedTo = drafts.map((_, index) => index);
  const placeOf = (index: number): number => {
    let at = index;
    while (movedTo[at] !== at) {
      movedTo[at] = movedTo[movedTo[at]!]!;
      at = movedTo[at]!;
    }
    return at;
  };
  drafts.forEach((harm, index) => {
    const within = causeOf(reading, drafts, harm, draftAt);
    const cause = within < 0 ? causeBefore(reading, drafts, index) : within;
    if (cause < 0) return;
    const [from, to] = [placeOf(index), placeOf(cause)];
    const [left, right] = [joined[to], joined[from]];
    if (from === to || left == null || right == null || !statusesAgree(left, right) || !datesAgree(left, right)) return;
    const place = Math.min(from, to);
    joined[Math.max(from, to)] = null;
    joined[place] = isMain(right, left) ? withHarmed(join(right, left), left) : withHarmed(join(left, right), right);
    movedTo[from] = place;
    movedTo[to] = place;
  });
  return joined.filter((draft) => draft !== null);
}

/** "Two guards were hurt when a bomb exploded": those harmed that are nobody's entity are told by the part that is joined. */
function withHarmed(joined: EventDraft, part: EventDraft): EventDraft {
  const harmed = part.arguments.filter(
    ({ role, entity }) => entity === null && (role === 'recipient' || role === 'object'),
  );
  return harmed.length === 0 ? joined : { ...joined, arguments: [...joined.arguments, ...harmed] };
}

/** Whether what an attack did says more than the attack: "drones killed the general in a raid"; an assault says more than an explosion. */
function isMain(harm: EventDraft, cause: EventDraft): boolean {
  if (harm.row.type !== 'ASSAULT') return false;
  return cause.row.type !== 'ASSAULT' || sidesOf(harm) > sidesOf(cause);
}

/** How many sides of the event are known. */
function sidesOf({ arguments: all }: EventDraft): number {
  return new Set(all.flatMap(({ role, entity }) => (entity !== null && role !== 'location' ? [role] : []))).size;
}

function statusesAgree(a: EventDraft, b: EventDraft): boolean {
  return a.status === b.status || (HAPPENED.has(a.status) && HAPPENED.has(b.status));
}

function isSame(reading: Reading, a: EventDraft, b: EventDraft): boolean {
  if (a.background !== b.background && (a.start ?? a.end) !== (b.start ?? b.end)) return false;
  if (!statusesAgree(a, b)) return false;
  const back = b.tellings.some((token) => pointsBack(reading, token));
  if (!modesAgree(a, b, back) || !datesAgree(a, b)) return false;
  if (b.tellings.some((token) => isAnother(reading, token))) return false;
  const sameWord = reading.tokens[a.token]!.lemma === reading.tokens[b.token]!.lemma;
  if (a.row.type !== null && SAME_VERB_ONLY.has(a.row.type) && !sameWord) return false;
  let shared = 0;
  for (const roles of [['actor'], ['recipient', 'object'], ['location'], ['origin'], ['destination']] as const) {
    const left = entitiesIn(a, roles);
    const right = entitiesIn(b, roles);
    if (left.size === 0 || right.size === 0) {
      if (!back && roles[0] === 'recipient' && wordsDiffer(reading, a, b)) return false;
      continue;
    }
    if (back && roles[0] === 'recipient' && areUnlike(left, right)) continue;
    const common = [...right].filter(
      (entity) => left.has(entity) || [...left].some((other) => sameState(other, entity)),
    ).length;
    if (common === 0) return false;
    shared += common;
  }
  if (shared > 1 || (shared > 0 && sameWord)) return true;
  return (
    back &&
    reading.sentenceOf[b.token]! - reading.sentenceOf[a.token]! <= 4 &&
    (shared > 0 ||
      b.arguments.every(({ role, entity }) => entity === null || role === 'recipient' || addsActor(a, role)))
  );
}

/** "A strike killed the general. The strike was ordered by the president". */
const addsActor = (a: EventDraft, role: Role): boolean => role === 'actor' && entitiesIn(a, ['actor']).size === 0;

function modesAgree(a: EventDraft, b: EventDraft, back: boolean): boolean {
  const [left, right] = [a.row.trigger.mode, b.row.trigger.mode];
  if (left === undefined || right === undefined || left === right) return true;
  return back && FIRE.has(left) && FIRE.has(right);
}

/** "attacked a base" and "attacked a convoy": words for whom that are no entity and not the same. */
function wordsDiffer({ tokens }: Reading, a: EventDraft, b: EventDraft): boolean {
  const [left, right] = [a, b].map(({ arguments: all }) =>
    all.flatMap(({ role, entity, token }) =>
      entity === null && (role === 'recipient' || role === 'object') && tokens[token]!.upos !== 'PRON'
        ? [tokens[token]!.lemma]
        : [],
    ),
  );
  return left!.length > 0 && right!.length > 0 && !left!.some((lemma) => right!.includes(lemma));
}

/** A town and the people hurt in it do not contradict each other: "attacked Goma … the attack killed nine farmers". */
function areUnlike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const isPlace = (id: string): boolean => id.startsWith('location:');
  return [...left].every(isPlace) !== [...right].every(isPlace);
}

/** A government and its own forces speak of one state: "U.S. withdrawal", "U.S. forces leave". */
function sameState(a: string, b: string): boolean {
  const left = STATE_BODY.exec(a)?.[1];
  return left !== undefined && left === STATE_BODY.exec(b)?.[1];
}

function entitiesIn({ arguments: all }: EventDraft, roles: readonly string[]): Set<string> {
  return new Set(all.flatMap(({ role, entity }) => (entity !== null && roles.includes(role) ? [entity] : [])));
}

function datesAgree(a: EventDraft, b: EventDraft): boolean {
  for (const key of ['start', 'end'] as const) {
    const left = a[key];
    const right = b[key];
    if (left !== null && right !== null && !left.startsWith(right) && !right.startsWith(left)) return false;
  }
  return true;
}

/** Two tellings that agree are surer than the surer of them. */
const AGREEING = 0.08;
const SUREST = 0.97;

function agreed(a: number, b: number): number {
  const best = Math.max(a, b);
  return Math.max(best, Math.min(SUREST, Math.round((best + AGREEING) * 100) / 100));
}

function join(a: EventDraft, b: EventDraft): EventDraft {
  const known = new Set(a.arguments.map(({ role, entity, token }) => `${role} ${entity ?? token}`));
  const extra: Argument[] = b.arguments.filter(
    ({ role, entity }) => entity !== null && !known.has(`${role} ${entity}`),
  );
  const precise = (left: string | null, right: string | null): string | null =>
    left === null || (right !== null && right.length > left.length) ? right : left;
  return {
    ...a,
    row: a.row.trigger.mode === undefined && b.row.type === a.row.type ? b.row : a.row,
    arguments: [...a.arguments, ...extra],
    start: precise(a.start, b.start),
    end: precise(a.end, b.end),
    time: a.time ?? b.time,
    repeated: a.repeated ?? b.repeated,
    quantity: a.quantity === null && b.quantity === null ? null : { ...b.quantity, ...a.quantity },
    confidence: agreed(a.confidence, b.confidence),
    tellings: [...a.tellings, ...b.tellings],
    evidence: [...a.evidence, ...b.evidence],
  };
}
