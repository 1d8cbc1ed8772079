import { type GraphSource, resolveName } from '@dramatis/graph';
import { HttpError } from '../http-error.ts';

/**
 * The key of a node by its key or a name.
 *
 * @throws {HttpError} 404: nothing is called so
 */
export function keyOf(source: GraphSource, name: string): string {
  if (source.node(name) !== null) return name;
  const { entities, near } = resolveName(source, name);
  const [first] = entities;
  if (first !== undefined) return first.key;
  throw new HttpError(404, `nothing is called "${name}"${near.length > 0 ? `; like it: ${near.join(', ')}` : ''}`);
}
