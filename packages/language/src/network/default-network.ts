import { decodeBase64 } from './decode-base64.ts';
import { ENGLISH_BASE64 } from './generated/english.ts';
import { loadNetwork } from './load-network.ts';
import type { TagNetwork } from './tag-network.ts';

let english: TagNetwork | undefined;

/** The network that comes with the package, opened at its first use and shared. */
export function defaultNetwork(): TagNetwork {
  english ??= loadNetwork(decodeBase64(ENGLISH_BASE64));
  return english;
}
