import type { DramatisGraph } from '../dramatis-graph.ts';
import { sourceOf } from './graph-source.ts';
import { resolveName } from './resolve-name.ts';
import type { GraphSource, SourceEntity } from './source.ts';

/**
 * Actors and places of that name, in any case (`resolveName`): those labelled so, then those with it as an alias; more
 * mentioned ones first.
 *
 * @example find(graph, 'Washington')[0].attributes.label //=> 'Government of the United States'
 */
export function find(from: DramatisGraph | GraphSource, name: string): readonly SourceEntity[] {
  return resolveName(sourceOf(from), name).entities;
}
