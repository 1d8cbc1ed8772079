import { decodeBase64 } from './decode-base64.ts';
import { KERNELS_BASE64 } from './generated/kernels.ts';
import type { Kernels } from './kernels.ts';

const PAGE = 65_536;

/** The little of the WebAssembly interface that is used; the language library is built without the browser's types. */
interface WebAssemblyLike {
  readonly Memory: new (descriptor: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

type Exports = Omit<Kernels, 'kind' | 'buffer'>;

/**
 * The kernels as WebAssembly SIMD over `bytes` bytes of memory; undefined where there is no WebAssembly, no SIMD, or a policy forbids it.
 *
 * The module is small (4.5 kB), so browsers compile it at once on the main thread too.
 */
export function simdKernels(bytes: number): Kernels | undefined {
  const wasm = (globalThis as { WebAssembly?: WebAssemblyLike }).WebAssembly;
  if (wasm === undefined) return undefined;
  try {
    const module = new wasm.Module(decodeBase64(KERNELS_BASE64));
    const pages = Math.ceil(bytes / PAGE);
    const memory = new wasm.Memory({ initial: pages, maximum: pages });
    const { quantize, multiply, multiplyFloats, contract, step, leak } = new wasm.Instance(module, { env: { memory } })
      .exports as Exports;
    return { kind: 'simd', buffer: memory.buffer, quantize, multiply, multiplyFloats, contract, step, leak };
  } catch {
    return undefined;
  }
}
