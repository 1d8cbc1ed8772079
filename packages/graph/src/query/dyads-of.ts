import { EVENT_TYPES, type Status } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import type { SourceEvent } from './source.ts';

const NOT_HAPPENED: readonly Status[] = ['denied', 'negated'];

/**
 * The pairs of an event: each actor to each recipient; of a reciprocal event without recipient, each side to each other,
 * both ways. An uncoded event, and one that the text says did not happen, has none.
 *
 * @example dyadsOf({ key: 'e-1', attributes: { type: 'ASSAULT', … }, participants: [actor a, recipient b] }) //=> [['a', 'b']]
 */
export function dyadsOf({ attributes, participants }: SourceEvent): readonly (readonly [string, string])[] {
  const { type, status } = attributes;
  if (type === null || NOT_HAPPENED.includes(status)) return [];
  const inRole = (role: string): readonly string[] =>
    [...new Set(participants.filter((it) => it.role === role && it.kind === 'actor').map(({ key }) => key))].sort(
      byCodeUnits,
    );
  const actors = inRole('actor');
  const recipients = inRole('recipient');
  const others = recipients.length === 0 && EVENT_TYPES[type]?.reciprocal ? actors : recipients;
  return actors.flatMap((a) => others.filter((b) => a !== b).map((b) => [a, b] as const));
}
