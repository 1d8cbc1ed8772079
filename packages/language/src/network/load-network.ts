import { readModel } from './read-model.ts';
import { createTagNetwork, type TagNetwork, type TagNetworkOptions } from './tag-network.ts';

/**
 * A network from the bytes of a model file, ready for `analyze(text, { network })`.
 *
 * Takes about 20 ms; one network serves any number of texts. The library reads no files: Node gives `readFileSync(path)`, a browser
 * `new Uint8Array(await (await fetch(url)).arrayBuffer())`.
 *
 * @throws {ModelFormatError} the bytes are no model
 * @example loadNetwork(readFileSync('english.drmn')).tags.length //=> 117
 */
export function loadNetwork(bytes: Uint8Array, options: TagNetworkOptions = {}): TagNetwork {
  return createTagNetwork(readModel(bytes), options);
}
