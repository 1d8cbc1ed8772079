export { BUILD_DEFAULTS, type BuildOptions, build } from './build/build.ts';
export { cameoActor } from './codes/cameo-actor.ts';
export { type EventCodes, eventCodes } from './codes/plover.ts';
export type {
  ActorAttributes,
  DramatisGraph,
  EdgeAttributes,
  EventAttributes,
  GraphAttributes,
  GraphFiller,
  LocationAttributes,
  NodeAttributes,
  RelationAttributes,
  RoleAttributes,
} from './dramatis-graph.ts';
export { emptyGraph } from './dramatis-graph.ts';
export { readGexf } from './formats/gexf/read-gexf.ts';
export { WRITE_GEXF_DEFAULTS, type WriteGexfOptions, writeGexf } from './formats/gexf/write-gexf.ts';
export { GraphFormatError } from './formats/graph-format-error.ts';
export { jsonParts, readJson, writeJson } from './formats/json.ts';
export { assignLayout, LAYOUT_DEFAULTS, type LayoutOptions, layout, type Point } from './layout/layout.ts';
export { ACCOUNT_DEFAULTS, type Account, type AccountOptions, accountsOf } from './merge/account.ts';
export { candidateKeys } from './merge/candidate-keys.ts';
export { type Clustering, clusterAccounts, type EventCluster } from './merge/cluster-accounts.ts';
export { clusterEntities, type EntityCluster } from './merge/cluster-entities.ts';
export type { QuantityRange } from './merge/counts.ts';
export { entityKeys } from './merge/entity-keys.ts';
export { mergeEntities } from './merge/merge-entities.ts';
export { mergeEvents } from './merge/merge-events.ts';
export { mergeRoles, type RoleEdge } from './merge/merge-roles.ts';
export type { Party } from './merge/party.ts';
export * from './model/index.ts';
export { KIND_COLORS, nodeColor, QUAD_COLORS } from './palette.ts';
export { type EventFilter, events, type FoundEvent, type FoundParticipant } from './query/events.ts';
export { type FoundEntity, find } from './query/find.ts';
export { neighborhood } from './query/neighborhood.ts';
