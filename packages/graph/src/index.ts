export { BUILD_DEFAULTS, type BuildOptions, build } from './build/build.ts';
export { joinGraphs } from './build/join-graphs.ts';
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
export { type ColumnarGraph, isColumnar, openColumnar } from './formats/columnar/open-columnar.ts';
export { readColumnar } from './formats/columnar/read-columnar.ts';
export { writeColumnar } from './formats/columnar/write-columnar.ts';
export { FORMATS, type Format, type FormatFile } from './formats/formats.ts';
export { readGexf } from './formats/gexf/read-gexf.ts';
export { WRITE_GEXF_DEFAULTS, type WriteGexfOptions, writeGexf } from './formats/gexf/write-gexf.ts';
export { GraphFormatError } from './formats/graph-format-error.ts';
export { readGraphml } from './formats/graphml/read-graphml.ts';
export { jsonParts, readJson, writeJson } from './formats/json.ts';
export {
  type EdgeFacts,
  edgesOf,
  type GraphStream,
  type NodeFacts,
  type StreamEdge,
  type StreamNode,
} from './formats/stream/graph-stream.ts';
export { PLACED_DEFAULTS, type PlacedOptions, placed } from './formats/stream/placed.ts';
export { streamOfGraph } from './formats/stream/stream-of-graph.ts';
export { streamOfSource } from './formats/stream/stream-of-source.ts';
export { escapeXml } from './formats/xml.ts';
export { assignLayout, LAYOUT_DEFAULTS, type LayoutOptions, layout, type Point } from './layout/layout.ts';
export { seededRandom } from './layout/seeded-random.ts';
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
export { type ActorFilter, actors, type FoundActor } from './query/actors.ts';
export { bucketOf } from './query/bucket.ts';
export { type Change, type ChangesOptions, changes } from './query/changes.ts';
export { type Contradiction, contradictions, type Disagreement } from './query/contradictions.ts';
export { type Difference, type DiffOptions, diff } from './query/diff.ts';
export { type DyadRow, type DyadSide, dyads } from './query/dyads.ts';
export { dyadsOf } from './query/dyads-of.ts';
export { type EventFilter, MODES, ORDERS, type Order } from './query/event-filter.ts';
export { events, type FoundEvent, type FoundParticipant, foundEvent } from './query/events.ts';
export { find } from './query/find.ts';
export { foldedWords, foldName } from './query/fold.ts';
export { graphSource } from './query/graph-source.ts';
export { intensityOf } from './query/intensity.ts';
export * from './query/narrowing.ts';
export { NEIGHBORHOOD_DEFAULTS, type NeighborhoodOptions, neighborhood } from './query/neighborhood.ts';
export { partsOf } from './query/parts.ts';
export { PATH_DEFAULTS, type Path, type PathLink, type PathOptions, paths } from './query/paths.ts';
export type { Circle } from './query/places-near.ts';
export { type EventPlan, planEvents, type TakenName } from './query/plan-events.ts';
export { type ResolvedName, resolveName } from './query/resolve-name.ts';
export type { SourceEntity as FoundEntity } from './query/source.ts';
export * from './query/source.ts';
export { hasTerms, textTerms } from './query/terms.ts';
export { type TimelineRow, timeline } from './query/timeline.ts';
export type { Cell, Column } from './results/column.ts';
export {
  ACTOR_COLUMNS,
  CONTRADICTION_COLUMNS,
  changeColumns,
  DIFFERENCE_COLUMNS,
  DYAD_COLUMNS,
  eventColumns,
  PATH_COLUMNS,
  pathText,
  TIMELINE_COLUMNS,
} from './results/columns.ts';
export { csvParts } from './results/csv.ts';
export { jsonListParts } from './results/json-list.ts';
export { TABLE_DEFAULTS, type TableOptions, tableParts } from './results/table.ts';
export { firstDay, isoDay, lastDay, NO_DAY } from './time/days.ts';
export { type Interval, intervalOf } from './time/interval.ts';
