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
export * from './model/index.ts';
export { KIND_COLORS, nodeColor, QUAD_COLORS } from './palette.ts';
export { bucketOf } from './query/bucket.ts';
export { dyadsOf } from './query/dyads-of.ts';
export { type EventFilter, events, type FoundEvent, type FoundParticipant } from './query/events.ts';
export { type FoundEntity, find } from './query/find.ts';
export { foldedWords, foldName } from './query/fold.ts';
export { graphSource } from './query/graph-source.ts';
export { intensityOf } from './query/intensity.ts';
export { neighborhood } from './query/neighborhood.ts';
export * from './query/source.ts';
export { hasTerms, textTerms } from './query/terms.ts';
export { type Interval, intervalOf } from './time/interval.ts';
