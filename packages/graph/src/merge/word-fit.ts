const SHORTEST_STEM = 4;

/** 2: the same words; 1: one in common ("attack", "rocket attack"); 0: other words. */
export function lemmaFit(a: string, b: string): number {
  const left = a.split(' ');
  const right = b.split(' ');
  const common = left.filter((word) => right.some((other) => isOneWord(word, other))).length;
  return common === 0 ? 0 : common === Math.max(left.length, right.length) ? 2 : 1;
}

/** "kill" and "killing", "nominate" and "nomination". */
function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = Math.max(SHORTEST_STEM, Math.min(a.length, b.length) - 1);
  return a.length >= stem && a.slice(0, stem) === b.slice(0, stem);
}

/** 2: the sentences say much the same, 1: they share a good deal. */
export function wordFit(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const part = common / Math.max(1, Math.min(a.size, b.size));
  return common >= 4 && part >= 0.5 ? 2 : common >= 3 && part >= 0.3 ? 1 : 0;
}
