import { MultiDirectedGraph } from 'graphology';
import type { QuantityRange } from './merge/counts.ts';
import type { Actor, Location } from './model/entity.ts';
import type { Event, Filler, Role } from './model/event.ts';
import type { Quad } from './model/event-type.ts';
import type { DocumentMetadata, Evidence, RelationType, SCHEMA } from './model/index.ts';

interface Position {
  /** Set by `layout`; the unit is the layout's own. */
  readonly x?: number;
  readonly y?: number;
}

export interface ActorAttributes extends Omit<Actor, 'id'>, Position {}
export interface LocationAttributes extends Omit<Location, 'id'>, Position {}

/** Words in a role that name no entity, and the document whose text `start` and `end` point into. */
export interface GraphFiller extends Filler {
  readonly document: string;
}

export interface EventAttributes extends Omit<Event, 'id' | 'participants' | 'fillers'>, Position {
  readonly quad: Quad | null;
  /** Number of independent documents that tell it: copies of one report count once. */
  readonly reports: number;
  /** Lowest and highest numbers, where accounts of the event or such as contradict them differ. */
  readonly ranges?: QuantityRange;
  /** The trigger's words in every report of it, as written, sorted; `trigger` is one of them. */
  readonly words: readonly string[];
  readonly fillers: readonly GraphFiller[];
}

/** What a node carries, told apart by `kind`. Its key is the entity's or event's id. */
export type NodeAttributes = ActorAttributes | LocationAttributes | EventAttributes;

/** Event → participant. */
export interface RoleAttributes {
  readonly kind: 'role';
  readonly role: Role;
  readonly evidence: readonly Evidence[];
}

/** Entity → entity, or event → event. */
export interface RelationAttributes {
  readonly kind: 'relation';
  readonly relation: RelationType;
  readonly evidence: readonly Evidence[];
}

export type EdgeAttributes = RoleAttributes | RelationAttributes;

export interface GraphAttributes {
  readonly schema: typeof SCHEMA;
  /** Name and version of what made it. */
  readonly generator: string;
  /** By document id. */
  readonly documents: Readonly<Record<string, DocumentMetadata>>;
}

/** A directed multigraph of actors, locations and events (graphology). */
export type DramatisGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/**
 * A graph without nodes.
 *
 * @example emptyGraph({ schema: 'dramatis/1', generator: 'me', documents: {} }).order //=> 0
 */
export function emptyGraph(attributes: GraphAttributes): DramatisGraph {
  const graph: DramatisGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes(attributes);
  return graph;
}
