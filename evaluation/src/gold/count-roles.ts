import type { Actor, Event, Location } from '@dramatis/graph/model';
import type { Counts } from './counts.ts';
import type { GoldActor, GoldEvent, GoldGraph, GoldLocation } from './gold-graph.ts';
import type { Pair } from './match-entities.ts';
import { goldParticipants, predictedParticipants, SCORED_ROLES, type ScoredRole } from './participants.ts';

export type EntityPair = Pair<GoldActor | GoldLocation, Actor | Location>;
export type EventPair = Pair<GoldEvent, Event>;

/** Participants of both sides as ids of the gold's entities, optional entities left out. */
export interface RoleReader {
  asked(event: GoldEvent, role: ScoredRole): readonly string[];
  /** A predicted entity that stands for none of the gold's keeps an id that is none of the gold's. */
  given(event: Event, role: ScoredRole): readonly string[];
}

export function readRoles(gold: GoldGraph, pairs: readonly EntityPair[]): RoleReader {
  const optional = new Set([...gold.actors, ...gold.locations].filter((item) => item.optional).map(({ id }) => id));
  const goldIdOf = new Map(pairs.map((pair) => [pair.predicted.id, pair.gold.id]));
  return {
    asked: (event, role) => goldParticipants(event, role).filter((id) => !optional.has(id)),
    given: (event, role) =>
      predictedParticipants(event, role)
        .map((id) => goldIdOf.get(id) ?? `no gold for ${id}`)
        .filter((id) => !optional.has(id)),
  };
}

/** Roles of matched events, of all told, of all asked for; those of repeats and of optional events count nowhere. */
export function countRoles(
  gold: readonly GoldEvent[],
  predicted: readonly Event[],
  pairs: readonly EventPair[],
  repeats: readonly Event[],
  { asked, given }: RoleReader,
): Partial<Record<ScoredRole, Counts>> {
  const scored = pairs.filter((pair) => !pair.gold.optional);
  const spared = new Set<Event>([
    ...repeats,
    ...pairs.filter((pair) => pair.gold.optional).map((pair) => pair.predicted),
  ]);
  const wanted = gold.filter((event) => !event.optional);
  const told = predicted.filter((event) => !spared.has(event));
  const countRole = (role: ScoredRole): Counts => ({
    correct: scored.flatMap((pair) => {
      const ids = new Set(asked(pair.gold, role));
      return given(pair.predicted, role).filter((id) => ids.has(id));
    }).length,
    predicted: told.flatMap((event) => given(event, role)).length,
    gold: wanted.flatMap((event) => asked(event, role)).length,
  });
  return Object.fromEntries(SCORED_ROLES.map((role) => [role, countRole(role)]));
}
