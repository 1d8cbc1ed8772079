import type { DramatisGraph } from '../../dramatis-graph.ts';
import type { GraphStream } from '../stream/graph-stream.ts';
import { streamOfGraph } from '../stream/stream-of-graph.ts';
import { actorsProfile } from './actors-profile.ts';
import { eventsProfile } from './events-profile.ts';
import { serialize } from './serialize.ts';

export interface WriteGexfOptions {
  /** `events`: actors, places and events as nodes. `actors`: actors alone, one edge per actor, recipient and type. */
  readonly profile?: 'events' | 'actors';
}

export const WRITE_GEXF_DEFAULTS: Required<WriteGexfOptions> = { profile: 'events' };

/**
 * A GEXF 1.3 file for Gephi, with time, columns and colours; with positions where the nodes have `x` and `y` (`layout`).
 * Control characters, which XML cannot hold, are stripped. docs/gexf.md lists the columns.
 *
 * @example writeGexf(graph, { profile: 'actors' }) //=> '<?xml version="1.0" encoding="UTF-8"?>\n<gexf …'
 */
export function writeGexf(graph: DramatisGraph, options: WriteGexfOptions = {}): string {
  return [...gexfParts(streamOfGraph(graph), options)].join('');
}

/** The text of `writeGexf`, a node or an edge a part. */
export function gexfParts(stream: GraphStream, options: WriteGexfOptions = {}): Generator<string, void, undefined> {
  const { profile } = { ...WRITE_GEXF_DEFAULTS, ...options };
  return profile === 'actors' ? serialize(actorsProfile(stream)) : serialize(eventsProfile(stream));
}
