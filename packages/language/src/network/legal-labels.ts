import { exp } from './plain-kernels.ts';

/** Relations a word has once. */
const ONCE: readonly (readonly string[])[] = [['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass'], ['obj'], ['iobj']];
/** How many other heads are tried for a word whose place is taken. */
const OTHER_HEADS = 3;

/** Which group of relations each label is in, −1 for none. */
export type LabelGroups = Int8Array;

/** @param labels of the model, `root` first */
export const labelGroups = (labels: readonly string[]): LabelGroups =>
  Int8Array.from(labels, (label) => ONCE.findIndex((group) => group.includes(label)));

/** Scores of one sentence; each label row has one score a label. */
export interface SentenceScores {
  /** Of words under their heads. */
  label(word: number): Float32Array;
  /** Of a word under another head. */
  labelUnder(word: number, head: number): Float32Array;
  /** Of the arcs of a word: index 0 is the root, h + 1 the word h. Called before `labelUnder` for the same word. */
  arcs(word: number): Float32Array;
}

/**
 * Labels of one sentence's words: the best by score, `root` for the root and only there, and no word with two subjects or two objects.
 *
 * Where words want one place, the one that loses most by leaving keeps it; the others take their most probable free label, under the same
 * head or one of three others, which then becomes their head.
 *
 * @param heads index in the sentence, −1 for the root; changed where a word takes another head, and a tree after that too
 */
export function legalLabels(heads: Int32Array, groups: LabelGroups, scores: SentenceScores): Uint16Array {
  const labels = Uint16Array.from(heads, (head, word) => (head < 0 ? 0 : bestLabel(scores.label(word))));
  const places = new Map<number, number[]>();
  const placeOf = (head: number, label: number): number =>
    groups[label]! < 0 ? -1 : head * ONCE.length + groups[label]!;
  for (let word = 0; word < heads.length; word++) {
    const place = heads[word]! < 0 ? -1 : placeOf(heads[word]!, labels[word]!);
    if (place >= 0) places.set(place, [...(places.get(place) ?? []), word]);
  }
  const contests = [...places.values()].filter((words) => words.length > 1);
  const isFree = (head: number, label: number): boolean => !places.has(placeOf(head, label));
  for (const words of contests) {
    const losses = words.map((word) => alternative(word).share);
    const keeper = losses.indexOf(Math.min(...losses));
    words.forEach((word, index) => {
      if (index === keeper) return;
      const { head, label } = alternative(word);
      heads[word] = head;
      labels[word] = label;
      if (placeOf(head, label) >= 0) places.set(placeOf(head, label), [word]);
    });
  }
  return labels;

  /** The most probable other reading of a word, and how probable it is beside the present one. */
  function alternative(word: number): { readonly head: number; readonly label: number; readonly share: number } {
    const own = heads[word]!;
    const arcs = scores.arcs(word);
    const under = scores.label(word);
    const free = bestLabel(under, (label) => isFree(own, label));
    let best = { head: own, label: free, share: exp(under[free]! - under[labels[word]!]!) };
    const present = softmaxAt(under, labels[word]!);
    for (const head of otherHeads(word, arcs)) {
      const there = scores.labelUnder(word, head);
      const label = bestLabel(there, (each) => isFree(head, each));
      const share = (exp(arcs[head + 1]! - arcs[own + 1]!) * softmaxAt(there, label)) / present;
      if (share > best.share) best = { head, label, share };
    }
    return best;
  }

  /** The best-scored heads of a word beside its own that are not below it. */
  function otherHeads(word: number, arcs: Float32Array): number[] {
    const found: number[] = [];
    const tried = new Set<number>();
    while (found.length < OTHER_HEADS && tried.size < 2 * OTHER_HEADS) {
      let best = -1;
      for (let head = 0; head < heads.length; head++) {
        if (head === word || head === heads[word] || tried.has(head)) continue;
        if (best < 0 || arcs[head + 1]! > arcs[best + 1]!) best = head;
      }
      if (best < 0) break;
      tried.add(best);
      if (!isBelow(best, word)) found.push(best);
    }
    return found;
  }

  function isBelow(word: number, above: number): boolean {
    let at = word;
    while (at >= 0 && at !== above) at = heads[at]!;
    return at === above;
  }

  /** The best label but `root`; the first where none is allowed. */
  function bestLabel(row: Float32Array, isAllowed: (label: number) => boolean = () => true): number {
    let best = -1;
    for (let label = 1; label < groups.length; label++) {
      if ((best < 0 || row[label]! > row[best]!) && isAllowed(label)) best = label;
    }
    return best < 0 ? 1 : best;
  }

  function softmaxAt(row: Float32Array, at: number): number {
    let most = row[1]!;
    for (let label = 2; label < groups.length; label++) most = Math.max(most, row[label]!);
    let sum = 0;
    for (let label = 1; label < groups.length; label++) sum += exp(row[label]! - most);
    return exp(row[at]! - most) / sum;
  }
}
