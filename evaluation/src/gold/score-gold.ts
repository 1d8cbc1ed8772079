import type { Actor, Event, EventType, Extraction, Location, Quantity } from '@dramatis/graph/model';
import { countRoles, type EntityPair, type EventPair, readRoles } from './count-roles.ts';
import { addCounts, type Counts, NO_COUNTS, type Share } from './counts.ts';
import { distanceKm } from './distance.ts';
import type { GoldEvent, GoldGraph, GoldLocation } from './gold-graph.ts';
import { matchEntities, type Pair } from './match-entities.ts';
import { matchEvents } from './match-events.ts';
import type { ScoredRole } from './participants.ts';
import type { Tally } from './tally.ts';

/** How far from the gold's point a place may lie, in kilometres. Wide places have no agreed middle. */
const TOLERANCE_KM: Readonly<Record<GoldLocation['type'], number>> = {
  settlement: 50,
  facility: 50,
  region: 150,
  country: 500,
  water: 500,
  area: 500,
};

type CodedEvent = Event & { readonly type: EventType };

/**
 * Score an extraction against the hand-made graph of the same report, by the rules of data/gold/README.md.
 *
 * @param predicted of the report's text as the gold's offsets have it; uncoded events and STATEMENTs are left out
 * @returns counts; add them up over reports, then take precision, recall and F1
 */
export function scoreGold(gold: GoldGraph, predicted: Extraction): Tally {
  const entitiesById = predicted.entities.toSorted(byId);
  const predictedActors = entitiesById.filter((entity): entity is Actor => entity.kind === 'actor');
  const predictedLocations = entitiesById.filter((entity): entity is Location => entity.kind === 'location');
  const actors = matchEntities(gold.actors, predictedActors);
  const locations = matchEntities(gold.locations, predictedLocations);
  const entities: readonly EntityPair[] = [...actors, ...locations];
  const roles = readRoles(gold, entities);
  const agrees = (role: ScoredRole, event: GoldEvent, other: Event): boolean =>
    sameSet(roles.asked(event, role), roles.given(other, role));
  const isStrict = (event: GoldEvent, other: Event): boolean =>
    event.status === other.status && agrees('actor', event, other) && agrees('recipient', event, other);

  const coded = predicted.events.filter(isScored).sort(byId);
  const { pairs, repeats } = matchEvents(gold.events, coded, (event, other) =>
    isStrict(event, other) ? 1 : event.status === other.status ? 0.5 : 0,
  );
  const untyped = matchEvents(gold.events, coded, () => 0, false);
  const scored = pairs.filter((pair) => !pair.gold.optional);
  const spared = pairs.length - scored.length;

  const actorCounts = countItems(gold.actors, actors, predictedActors.length);
  const locationCounts = countItems(gold.locations, locations, predictedLocations.length);
  const events = countItems(gold.events, pairs, coded.length - repeats.length);
  const byRole = countRoles(gold.events, coded, pairs, repeats, roles);
  const matchedRoles = countRoles(scored.map(goldOf), scored.map(predictedOf), scored, [], roles);
  const placed = locations.filter((pair) => !pair.gold.optional && pair.gold.lat !== null);
  return {
    counts: {
      nodes: addCounts(actorCounts, locationCounts),
      actors: actorCounts,
      locations: locationCounts,
      events,
      eventsStrict: {
        correct: scored.filter((pair) => isStrict(pair.gold, pair.predicted)).length,
        predicted: coded.length - spared,
        gold: events.gold,
      },
      triggers: countItems(gold.events, untyped.pairs, coded.length - untyped.repeats.length),
      roles: sum(Object.values(byRole)),
      rolesOnMatched: sum(Object.values(matchedRoles)),
    },
    shares: {
      entityType: share(
        entities.filter((pair) => !pair.gold.optional),
        (a, b) => a.type === b.type,
      ),
      coordinates: share(placed, isNear),
      status: share(scored, (a, b) => a.status === b.status),
      background: share(scored, (a, b) => a.background === b.background),
      mode: share(
        scored.filter((pair) => pair.gold.mode !== null),
        (a, b) => a.mode === b.mode,
      ),
      dates: share(
        scored.filter((pair) => [pair.gold, pair.predicted].some(({ start, end }) => start !== null || end !== null)),
        (a, b) => a.start === b.start && a.end === (b.end === b.start ? null : b.end),
      ),
      quantity: share(
        scored.filter((pair) => pair.gold.quantity !== undefined || pair.predicted.quantity !== null),
        (a, b) => sameQuantity(a.quantity ?? null, b.quantity),
      ),
    },
    byRole,
    byType: countTypes(gold, coded, pairs, repeats),
    repeats: repeats.length,
  };
}

const isScored = (event: Event): event is CodedEvent => event.type !== null && event.type !== 'STATEMENT';

/** Among equal pairings the records' order would decide: ids, which come from content, decide instead. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const goldOf = (pair: EventPair): GoldEvent => pair.gold;
const predictedOf = (pair: EventPair): Event => pair.predicted;

/** Optional gold items, and the predictions that stand for them, count nowhere. */
function countItems(
  gold: readonly { readonly optional?: true }[],
  pairs: readonly { readonly gold: { readonly optional?: true } }[],
  predicted: number,
): Counts {
  const spared = pairs.filter((pair) => pair.gold.optional).length;
  return {
    correct: pairs.length - spared,
    predicted: predicted - spared,
    gold: gold.filter((item) => !item.optional).length,
  };
}

function countTypes(
  gold: GoldGraph,
  predicted: readonly CodedEvent[],
  pairs: readonly EventPair[],
  repeats: readonly Event[],
): Partial<Record<EventType, Counts>> {
  const types = [...new Set([...gold.events, ...predicted].map(({ type }) => type))].sort();
  return Object.fromEntries(
    types.map((type) => [
      type,
      countItems(
        gold.events.filter((event) => event.type === type),
        pairs.filter((pair) => pair.gold.type === type),
        predicted.filter((event) => event.type === type && !repeats.includes(event)).length,
      ),
    ]),
  );
}

function share<G, P>(pairs: readonly Pair<G, P>[], isRight: (gold: G, predicted: P) => boolean): Share {
  return { correct: pairs.filter((pair) => isRight(pair.gold, pair.predicted)).length, of: pairs.length };
}

function isNear(gold: GoldLocation, predicted: Location): boolean {
  if (gold.lat === null || gold.lon === null || predicted.lat === null || predicted.lon === null) return false;
  const apart = distanceKm({ lat: gold.lat, lon: gold.lon }, { lat: predicted.lat, lon: predicted.lon });
  return apart <= TOLERANCE_KM[gold.type];
}

function sameQuantity(a: Quantity | null, b: Quantity | null): boolean {
  const entries = (quantity: Quantity | null): string => JSON.stringify(Object.entries(quantity ?? {}).sort());
  return entries(a) === entries(b);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

const sum = (counts: readonly Counts[]): Counts => counts.reduce(addCounts, NO_COUNTS);
