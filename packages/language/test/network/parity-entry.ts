import { analyze } from '../../src/analyze.ts';
import { decodeBase64 } from '../../src/network/decode-base64.ts';
import { loadNetwork } from '../../src/network/load-network.ts';

/** Analyses of a text as JSON by both kernels with a given model, and by the package's own; runs in Node and in the browser. */
export function parity(
  model: string,
  text: string,
): { readonly kernels: readonly string[]; readonly analyses: readonly string[] } {
  const bytes = decodeBase64(model);
  const networks = (['simd', 'plain'] as const).map((kernels) => loadNetwork(bytes, { kernels }));
  const options = { published: '2020-01-08' };
  return {
    kernels: networks.map(({ kernels }) => kernels),
    analyses: [
      ...networks.map((network) => JSON.stringify(analyze(text, { ...options, network }))),
      JSON.stringify(analyze(text, options)),
    ],
  };
}
