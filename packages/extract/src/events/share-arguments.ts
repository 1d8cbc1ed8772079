import type { EventType, Role } from '@dramatis/graph/model';
import { childrenOf, type Reading } from '../reading.ts';
import type { Argument, FiredTrigger } from './event-draft.ts';
import { hasTo } from './own-status.ts';

/** Types whose words are about a deed and so are said to whom the deed is for or against. */
const ABOUT_DEEDS: ReadonlySet<EventType | null> = new Set<EventType>(['AGREE', 'REJECT', 'THREATEN', 'CONCEDE']);
/** Those that turn against the doer of what they are about: "opposed the deployment of a force". */
const ABOUT_DOERS: ReadonlySet<EventType | null> = new Set<EventType>(['REJECT', 'SUPPORT', 'ACCUSE']);
/** What a protest is held for: "marched to demand reforms from the king", "rallied, accusing the mayor of fraud". */
const CAUSES: ReadonlySet<EventType | null> = new Set<EventType>(['REQUEST', 'REJECT', 'ACCUSE']);
const PLACES: ReadonlySet<Role> = new Set(['location', 'destination', 'origin']);

/**
 * Give events the participants that they share with others around them.
 *
 * The sides of one reciprocal event are those of another that it belongs to ("talks between A and B, which began with an agreement"); an
 * offer, refusal or threat is made to whom the deed in its infinitive is done ("refused to meet the envoy", "a threat to attack Iran"), and
 * stands where it would be done ("refused to deploy troops in Mali"); a protest is against those of whom it demands something.
 *
 * @param found the arguments of each trigger, in the order of `fired`
 */
export function shareArguments(
  reading: Reading,
  fired: readonly FiredTrigger[],
  found: readonly Argument[][],
): Argument[][] {
  const byToken = new Map(fired.map(({ token }, index) => [token, index]));
  const all: Read = { reading, fired, found, byToken };
  const shared = found.map((own, index) => {
    const sides = sidesFor(all, index);
    return sides.length > 0 ? [...sides, ...own] : [...own, ...deedArguments(all, index)];
  });
  const told: Read = { ...all, found: shared };
  return shared.map((own, index) => [...own, ...opponentsOf(told, index)]);
}

/** The triggers of a report with their arguments. */
interface Read {
  readonly reading: Reading;
  readonly fired: readonly FiredTrigger[];
  readonly found: readonly Argument[][];
  readonly byToken: ReadonlyMap<number, number>;
}

function sidesFor({ reading, fired, found, byToken }: Read, index: number): readonly Argument[] {
  const { row, token } = fired[index]!;
  if (!row.reciprocal || found[index]!.some(({ role }) => role === 'actor')) return [];
  for (let at = reading.tokens[token]!.head; at >= 0; at = reading.tokens[at]!.head) {
    for (const candidate of [at, ...childrenOf(reading, at)]) {
      const other = byToken.get(candidate);
      if (other === undefined || other === index || !fired[other]!.row.reciprocal) continue;
      const sides = found[other]!.filter(({ role }) => role === 'actor');
      if (sides.length > 0) return sides;
    }
  }
  return [];
}

/** Whom or where the deed that words are about would be done to. */
function deedArguments(all: Read, index: number): readonly Argument[] {
  const { fired, found } = all;
  const { row, words, slots } = fired[index]!;
  const own = found[index]!;
  if (own.some(({ role, entity }) => role === 'recipient' && entity !== null)) return [];
  const actors = actorsIn(own);
  const objects = ABOUT_DOERS.has(row.type) ? (slots.get('object') ?? []) : [];
  for (const deed of triggersAt(all, objects)) {
    const doers = found[deed]!.filter(({ role, entity }) => role === 'actor' && isOther(entity, actors));
    if (doers.length > 0 && fired[deed]!.row.type !== null) return asRecipients(doers);
    const moved = found[deed]!.filter(({ role, entity }) => role === 'object' && isOther(entity, actors));
    if (moved.length > 0 && row.type === 'REJECT') return asRecipients(moved);
  }
  if (!ABOUT_DEEDS.has(row.type)) return [];
  const deeds = infinitivesUnder(all, words);
  for (const deed of deeds) {
    const sides = found[deed]!.filter(
      ({ role, entity }) =>
        isOther(entity, actors) && (role === 'recipient' || (role === 'actor' && fired[deed]!.row.reciprocal)),
    );
    if (sides.length > 0) return asRecipients(sides);
  }
  if (own.some(({ role }) => PLACES.has(role))) return [];
  for (const deed of deeds) {
    const places = found[deed]!.filter(({ role, entity }) => PLACES.has(role) && entity !== null);
    if (places.length > 0) return places;
  }
  return [];
}

/** Of whom a protest demands something, or whom it accuses. */
function opponentsOf(all: Read, index: number): readonly Argument[] {
  const { reading, fired, found } = all;
  const { row, token, words, slots } = fired[index]!;
  const own = found[index]!;
  if (row.type !== 'PROTEST' || own.some(({ role, entity }) => role === 'recipient' && entity !== null)) return [];
  const { upos, head } = reading.tokens[token]!;
  const carrier = upos === 'NOUN' && head >= 0 && reading.tokens[head]!.upos === 'VERB' ? [head] : [];
  const actors = actorsIn(own);
  for (const over of new Set([...words, ...carrier, ...(slots.get('object') ?? [])])) {
    for (const deed of triggersAt(all, childrenOf(reading, over))) {
      const { deprel, xpos } = reading.tokens[fired[deed]!.token]!;
      const isMotive =
        ['advcl', 'acl', 'xcomp'].includes(deprel) && (xpos === 'VBG' || hasTo(reading, fired[deed]!.token));
      if (!isMotive || !CAUSES.has(fired[deed]!.row.type)) continue;
      const asked = found[deed]!.filter(({ role, entity }) => role === 'recipient' && isOther(entity, actors));
      if (asked.length > 0) return asked;
    }
  }
  return [];
}

function* triggersAt({ byToken }: Read, tokens: Iterable<number>): Generator<number> {
  for (const token of tokens) {
    const index = byToken.get(token);
    if (index !== undefined) yield index;
  }
}

function infinitivesUnder(all: Read, words: readonly number[]): readonly number[] {
  return words.flatMap((word) =>
    [...triggersAt(all, childrenOf(all.reading, word))].filter((deed) =>
      isInfinitive(all.reading, all.fired[deed]!.token),
    ),
  );
}

function actorsIn(own: readonly Argument[]): ReadonlySet<string> {
  return new Set(own.flatMap(({ role, entity }) => (role === 'actor' && entity !== null ? [entity] : [])));
}

const isOther = (entity: string | null, actors: ReadonlySet<string>): boolean => entity !== null && !actors.has(entity);

const asRecipients = (sides: readonly Argument[]): readonly Argument[] =>
  sides.map((side): Argument => ({ ...side, role: 'recipient' }));

function isInfinitive(reading: Reading, verb: number): boolean {
  return ['xcomp', 'advcl', 'acl', 'ccomp'].includes(reading.tokens[verb]!.deprel) && hasTo(reading, verb);
}
