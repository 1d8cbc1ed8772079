import type { ActorAttributes, LocationAttributes } from '../dramatis-graph.ts';
import type { Actor, Entity, Location } from '../model/index.ts';
import { choose } from './choose.ts';
import type { EntityCluster } from './cluster-entities.ts';
import { uniteEvidence, uniteStrings } from './unite-evidence.ts';

/**
 * One node's attributes from every document's record of the same entity. Aliases and evidence are united, mentions summed; where
 * scalars differ the most frequent is taken (`choose`), first of all among the records of the key, and a label not taken becomes an alias.
 */
export function mergeEntities({ key, records }: EntityCluster): ActorAttributes | LocationAttributes {
  const kind = choose(records.map((record) => record.kind));
  const same = records.filter((record) => record.kind === kind);
  const own = same.filter((record) => record.id === key);
  const label = choose((own.length > 0 ? own : same).map((record) => record.label));
  const names = uniteStrings(records.flatMap((record) => [record.label, ...record.aliases]));
  const common = {
    label,
    aliases: names.filter((name) => name !== label),
    country: choose(same.map((record) => record.country)),
    mentions: records.reduce((sum, record) => sum + record.mentions, 0),
    evidence: uniteEvidence(records.flatMap((record) => record.evidence)),
  };
  return kind === 'actor' ? { kind, ...actorPart(same), ...common } : { kind, ...locationPart(same), ...common };
}

function actorPart(records: readonly Entity[]): Pick<Actor, 'type' | 'sector' | 'wikidata'> {
  const actors = records.filter((record): record is Actor => record.kind === 'actor');
  return {
    type: choose(actors.map((actor) => actor.type)),
    sector: choose(actors.map((actor) => actor.sector)),
    wikidata: choose(actors.map((actor) => actor.wikidata)),
  };
}

function locationPart(records: readonly Entity[]): Pick<Location, 'type' | 'lat' | 'lon' | 'geonames' | 'radiusKm'> {
  const places = records.filter((record): record is Location => record.kind === 'location');
  const points = places.map(({ lat, lon }) => (lat === null || lon === null ? null : { lat, lon }));
  const point = choose(points);
  const radiusKm = choose(places.map((place) => place.radiusKm ?? null));
  return {
    type: choose(places.map((place) => place.type)),
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    geonames: choose(places.map((place) => place.geonames)),
    ...(radiusKm === null ? {} : { radiusKm }),
  };
}
