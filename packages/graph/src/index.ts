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
export { readGexf } from './formats/gexf/read-gexf.ts';
export { WRITE_GEXF_DEFAULTS, type WriteGexfOptions, writeGexf } from './formats/gexf/write-gexf.ts';
export { GraphFormatError } from './formats/graph-format-error.ts';
export { jsonParts, readJson, writeJson } from './formats/json.ts';
export { assignLayout, LAYOUT_DEFAULTS, type LayoutOptions, layout, type Point } from './layout/layout.ts';
export * from './model/index.ts';
export { KIND_COLORS, nodeColor, QUAD_COLORS } from './palette.ts';
export { type EventFilter, events, type FoundEvent, type FoundParticipant } from './query/events.ts';
export { type FoundEntity, find } from './query/find.ts';
export { neighborhood } from './query/neighborhood.ts';
export { firstDay, isoDay, lastDay, NO_DAY } from './time/days.ts';
