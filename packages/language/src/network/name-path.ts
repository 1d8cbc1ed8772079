/** A name within a sentence: words `first` … `last` (half-open). */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: 'PER' | 'ORG' | 'LOC';
}

/** Scores of moving between name classes (from × to), of starting and of ending in one; −∞ where it is not legal. */
export interface NameMoves {
  readonly classes: readonly string[];
  readonly between: Float32Array;
  readonly start: Float32Array;
  readonly end: Float32Array;
}

/** Learned scores with all moves forbidden that BILOU does not know: `B-PER` → `O`, `O` → `I-LOC`, `I-ORG` → `L-PER` … */
export function legalMoves(
  classes: readonly string[],
  transitions: Float32Array,
  start: Float32Array,
  end: Float32Array,
): NameMoves {
  const count = classes.length;
  const opens = (name: string): boolean => /^[OBU]/.test(name);
  const closes = (name: string): boolean => /^[OLU]/.test(name);
  const follows = (from: string, to: string): boolean =>
    closes(from) ? opens(to) : /^[IL]/.test(to) && from.slice(1) === to.slice(1);
  return {
    classes,
    between: transitions.map((score, index) =>
      follows(classes[Math.floor(index / count)]!, classes[index % count]!) ? score : -Infinity,
    ),
    start: start.map((score, index) => (opens(classes[index]!) ? score : -Infinity)),
    end: end.map((score, index) => (closes(classes[index]!) ? score : -Infinity)),
  };
}

/**
 * The names of one sentence of n words: the best legal path through the classes (Viterbi 1967).
 *
 * @param scoreOf score of a class for a word
 */
export function bestNames(
  n: number,
  { classes, between, start, end }: NameMoves,
  scoreOf: (word: number, index: number) => number,
): NameSpan[] {
  const count = classes.length;
  let scores = new Float64Array(count);
  let next = new Float64Array(count);
  const back = new Uint8Array(n * count);
  for (let to = 0; to < count; to++) scores[to] = start[to]! + scoreOf(0, to);
  for (let word = 1; word < n; word++) {
    for (let to = 0; to < count; to++) {
      let best = 0;
      let most = -Infinity;
      for (let from = 0; from < count; from++) {
        const score = scores[from]! + between[from * count + to]!;
        if (score > most) {
          most = score;
          best = from;
        }
      }
      next[to] = most + scoreOf(word, to);
      back[word * count + to] = best;
    }
    [scores, next] = [next, scores];
  }
  let at = 0;
  for (let index = 1; index < count; index++) if (scores[index]! + end[index]! > scores[at]! + end[at]!) at = index;
  const names: NameSpan[] = [];
  let last = n;
  for (let word = n - 1; word >= 0; word--) {
    const name = classes[at]!;
    if (/^[LU]/.test(name)) last = word + 1;
    if (/^[BU]/.test(name)) names.push({ first: word, last, type: name.slice(2) as NameSpan['type'] });
    at = back[word * count + at]!;
  }
  return names.reverse();
}
