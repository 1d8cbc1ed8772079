/** A stream of pseudo-random numbers with a 32-bit state (xorshift over a mixed seed); the same seed gives the same stream. */
export interface Random {
  /** The next number in [0, 1), 24 bits. */
  readonly uniform: () => number;
  /** The next integer in [0, n). */
  readonly below: (n: number) => number;
  /** The next number with mean 0 and deviation 1 (sum of six uniforms). */
  readonly normal: () => number;
}

/** The stream of a list of integers, such as seed, epoch and worker. */
export const createRandom = (...seeds: readonly number[]): Random => {
  let state = 0x9e3779b9;
  for (const seed of seeds) {
    state = Math.imul(state ^ seed, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  state ||= 1;
  const uniform = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 8) / 16777216;
  };
  return {
    uniform,
    below: (n) => Math.floor(uniform() * n),
    normal: () => {
      let sum = -3;
      for (let i = 0; i < 6; i++) sum += uniform();
      return sum * Math.SQRT2;
    },
  };
};
