import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import asc from 'assemblyscript/asc';

/** The exports of `kernels.as.ts`; pointers are byte addresses in the shared memory, sizes and strides count floats. */
export interface Kernels {
  readonly pack: (k: number, n: number, b: number, ldb: number, panels: number) => void;
  readonly packTransposed: (k: number, n: number, b: number, ldb: number, panels: number) => void;
  readonly gemm: (
    m: number,
    n: number,
    k: number,
    a: number,
    rowStride: number,
    columnStride: number,
    panels: number,
    bias: number,
    c: number,
    ldc: number,
  ) => void;
  readonly cellForward: (
    n: number,
    hidden: number,
    gates: number,
    previous: number,
    cells: number,
    tanh: number,
    out: number,
  ) => void;
  readonly cellBackward: (
    n: number,
    hidden: number,
    gates: number,
    previous: number,
    tanh: number,
    dOut: number,
    dCells: number,
    dGates: number,
    dPrevious: number,
  ) => void;
  readonly columnSums: (m: number, n: number, d: number, ldd: number, out: number) => void;
  readonly takeSum: (n: number, a: number, b: number) => number;
  readonly adam: (
    n: number,
    w: number,
    g: number,
    m: number,
    v: number,
    scale: number,
    rate: number,
    root: number,
  ) => void;
  readonly average: (n: number, w: number, e: number, decay: number) => void;
}

/** Most memory the kernels may address, in pages of 64 KiB. */
export const MAXIMUM_PAGES = 16384;

/** Compiles the AssemblyScript source at `path` to a module that imports a shared memory as `env.memory`. */
export const compileKernels = async (path: string, fused: boolean = true): Promise<WebAssembly.Module> => {
  setFlagsFromString('--experimental-wasm-relaxed-simd');
  const source = await readFile(path, 'utf8');
  const files = new Map<string, Uint8Array>();
  const { error, stderr } = await asc.main(
    [
      'kernels.ts',
      '--outFile',
      'kernels.wasm',
      '--runtime',
      'stub',
      '-O3',
      '--noAssert',
      '--enable',
      'simd',
      '--enable',
      'threads',
      '--enable',
      'relaxed-simd',
      '--use',
      `FUSED=${fused ? 1 : 0}`,
      '--importMemory',
      '--sharedMemory',
      '--maximumMemory',
      String(MAXIMUM_PAGES),
    ],
    {
      readFile: (name: string) => (name === 'kernels.ts' ? source : null),
      writeFile: (name: string, contents: string | Uint8Array) => {
        if (typeof contents !== 'string') files.set(name, contents);
      },
      listFiles: () => [],
    },
  );
  const bytes = files.get('kernels.wasm');
  if (error || !bytes) throw new Error(`kernels do not compile: ${error?.message ?? ''} ${stderr.toString()}`);
  return new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);
};

/** The kernels over a shared memory. */
export const instantiateKernels = (module: WebAssembly.Module, memory: WebAssembly.Memory): Kernels =>
  new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernels;
