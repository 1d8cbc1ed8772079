import type { Relation } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import type { EventGroup } from './group-events.ts';
import { agree } from './same-event.ts';

/**
 * `contradicts` between the groups of what is otherwise one event, where their numbers do: three killed, five killed.
 * From the lesser id to the greater; the evidence is that of both.
 */
export function contradictions(groups: readonly EventGroup[]): readonly Relation[] {
  const sorted = [...groups].sort((a, b) => byCodeUnits(a[0]!.event.id, b[0]!.event.id));
  return sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1)
      .filter((other) => !agree([...one, ...other].map(({ event }) => event.quantity)))
      .map((other) => ({
        relation: 'contradicts' as const,
        source: one[0]!.event.id,
        target: other[0]!.event.id,
        evidence: [...one, ...other].flatMap(({ event }) => event.evidence),
      })),
  );
}
