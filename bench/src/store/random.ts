/** Numbers 0 … 1 from a seed, the same on every machine (mulberry32, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the list; the first ones far more often, as names are in news. */
export function oftenFirst<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(list.length * random() ** 3)]!;
}

export function anyOf<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(list.length * random())]!;
}
