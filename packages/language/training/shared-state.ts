import { MAXIMUM_PAGES } from './compile-kernels.ts';
import type { EncodedSentences } from './data/encode.ts';
import type { HyperParameters } from './hyper-parameters.ts';
import { tableStarts } from './network/inputs.ts';
import type { Layout } from './network/layout.ts';

/** Blocks of parameters in the shared memory, as indices of floats, and each worker's gradients and scratch space. */
export interface MemoryMap {
  readonly weights: number;
  readonly momentum: number;
  readonly squares: number;
  readonly average: number;
  readonly frozen: number;
  /** One block per worker. */
  readonly gradients: readonly number[];
  /** A block of zeros. */
  readonly nothing: number;
  readonly scratch: readonly number[];
  readonly scratchSize: number;
  readonly end: number;
}

/** Everything the workers share. */
export interface SharedState {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly map: MemoryMap;
  readonly layout: Layout;
  readonly parameters: HyperParameters;
  /** Training sentences of even and of odd epochs. */
  readonly even: EncodedSentences;
  readonly odd: EncodedSentences;
  /** Dev sets by name. */
  readonly dev: readonly { readonly name: string; readonly sentences: EncodedSentences }[];
  /** 0 arrivals at the barrier, 1 its generation, 2 epochs acknowledged by the main thread, 3 stop after this epoch. */
  readonly control: Int32Array;
  /** `SLOTS` numbers per worker. */
  readonly slots: Float64Array;
  /** Per worker: which table rows have a gradient (marks), which (list), how many (count). */
  readonly marks: readonly Uint8Array[];
  readonly touched: readonly Int32Array[];
  readonly touchedCounts: Int32Array;
  readonly firstEpoch: number;
  readonly firstStep: number;
  readonly totalSteps: number;
}

/** Numbers each worker shares: squared gradient norm, four losses, tokens. */
export const SLOTS = 8;

/** First float behind the kernels' own data. */
const START = 1 << 16;

/** Scratch space per worker in floats (160 MB). */
export const SCRATCH: number = 40 << 20;

/** Places all blocks and makes the memory that holds them. */
export const createMemory = (
  layout: Layout,
  frozen: number,
  workers: number,
  scratchSize: number = SCRATCH,
): { readonly map: MemoryMap; readonly memory: WebAssembly.Memory } => {
  let at = START;
  const block = (size: number): number => {
    const start = at;
    at = (at + size + 63) & ~63;
    return start;
  };
  const map = {
    weights: block(layout.size),
    momentum: block(layout.size),
    squares: block(layout.size),
    average: block(layout.size),
    frozen: block(frozen),
    gradients: Array.from({ length: workers }, () => block(layout.size)),
    nothing: workers > 1 ? 0 : block(layout.size),
    scratch: Array.from({ length: workers }, () => block(scratchSize)),
    scratchSize,
  };
  const initial = Math.ceil((4 * at) / 65536);
  const memory = new WebAssembly.Memory({ initial, maximum: MAXIMUM_PAGES, shared: true });
  return { map: { ...map, end: at }, memory };
};

/** Shared bookkeeping of touched table rows and barriers. */
export const createBookkeeping = (
  layout: Layout,
  workers: number,
): Pick<SharedState, 'control' | 'slots' | 'marks' | 'touched' | 'touchedCounts'> => {
  const rows = tableStarts({ layout }).at(-1)!;
  const each = <T>(make: () => T): T[] => Array.from({ length: workers }, make);
  return {
    control: new Int32Array(new SharedArrayBuffer(16)),
    slots: new Float64Array(new SharedArrayBuffer(8 * SLOTS * workers)),
    marks: each(() => new Uint8Array(new SharedArrayBuffer(rows))),
    touched: each(() => new Int32Array(new SharedArrayBuffer(4 * rows))),
    touchedCounts: new Int32Array(new SharedArrayBuffer(4 * workers)),
  };
};
