export { BUILD_DEFAULTS, type BuildOptions, build } from './build/build.ts';
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
export { GraphFormatError } from './formats/graph-format-error.ts';
export { readJson, writeJson } from './formats/json.ts';
export * from './model/index.ts';
