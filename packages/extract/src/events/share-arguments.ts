import type { EventType } from '@dramatis/graph/model';
import { childrenOf, type Reading } from '../reading.ts';
import type { Argument, FiredTrigger } from './event-draft.ts';
import { hasTo } from './own-status.ts';

/** Types whose words are about a deed and so are said to whom the deed is for or against. */
const ABOUT_DEEDS: ReadonlySet<EventType | null> = new Set<EventType>(['AGREE', 'REJECT', 'THREATEN', 'CONCEDE']);

/**
 * Give events the participants that they share with others around them.
 *
 * The sides of one reciprocal event are those of another that it belongs to ("talks between A and B, which began with an agreement"); an
 * offer, refusal or threat is made to whom the deed in its infinitive is done ("refused to meet the envoy", "a threat to attack Iran").
 *
 * @param found the arguments of each trigger, in the order of `fired`
 */
export function shareArguments(
  reading: Reading,
  fired: readonly FiredTrigger[],
  found: readonly Argument[][],
): Argument[][] {
  const all: Read = { reading, fired, found, byToken: new Map(fired.map(({ token }, index) => [token, index])) };
  return found.map((own, index) => {
    const shared = sidesFor(all, index);
    return shared.length > 0 ? [...shared, ...own] : [...own, ...recipientsFor(all, index)];
  });
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

function recipientsFor({ reading, fired, found, byToken }: Read, index: number): readonly Argument[] {
  const { row, words } = fired[index]!;
  const own = found[index]!;
  if (!ABOUT_DEEDS.has(row.type) || own.some(({ role, entity }) => role === 'recipient' && entity !== null)) return [];
  const actors = new Set(own.flatMap(({ role, entity }) => (role === 'actor' && entity !== null ? [entity] : [])));
  for (const word of words) {
    for (const child of childrenOf(reading, word)) {
      const deed = byToken.get(child);
      if (deed === undefined || !isInfinitive(reading, child)) continue;
      const sides = found[deed]!.filter(
        ({ role, entity }) =>
          entity !== null &&
          !actors.has(entity) &&
          (role === 'recipient' || (role === 'actor' && fired[deed]!.row.reciprocal)),
      );
      if (sides.length > 0) return sides.map((side): Argument => ({ ...side, role: 'recipient' }));
    }
  }
  return [];
}

function isInfinitive(reading: Reading, verb: number): boolean {
  return ['xcomp', 'advcl', 'acl', 'ccomp'].includes(reading.tokens[verb]!.deprel) && hasTo(reading, verb);
}
