/** Relations a word has once: the best-scored dependent keeps it, the others take their next best. */
const ONCE: readonly (readonly string[])[] = [['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass'], ['obj'], ['iobj']];

/** Which group of relations each label is in, −1 for none. */
export type LabelGroups = Int8Array;

/** @param labels of the model, `root` first */
export const labelGroups = (labels: readonly string[]): LabelGroups =>
  Int8Array.from(labels, (label) => ONCE.findIndex((group) => group.includes(label)));

/**
 * Labels of one sentence's words: the best by score, `root` for the root and only there, and no word with two subjects or two objects.
 *
 * Of two words that want one place the one that loses more without it keeps it; the other takes its best label that is free.
 *
 * @param heads index in the sentence, −1 for the root
 * @param scoreOf score of a label for a word
 */
export function legalLabels(
  heads: Int32Array,
  groups: LabelGroups,
  scoreOf: (word: number, label: number) => number,
): Uint16Array {
  const labels = new Uint16Array(heads.length);
  const taken = new Map<number, number>();
  const places = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const margin = (word: number): number => {
    const label = labels[word]!;
    const next = bestLabel(word, (other) => groups[other] !== groups[label]);
    return scoreOf(word, label) - scoreOf(word, next);
  };
  const bestLabel = (word: number, allowed: (label: number) => boolean): number => {
    let best = -1;
    for (let label = 1; label < groups.length; label++) {
      if (allowed(label) && (best < 0 || scoreOf(word, label) > scoreOf(word, best))) best = label;
    }
    return best < 0 ? 1 : best;
  };
  const contested: number[] = [];
  for (let word = 0; word < heads.length; word++) {
    if (heads[word]! < 0) continue;
    labels[word] = bestLabel(word, () => true);
    const group = groups[labels[word]!]!;
    if (group < 0) continue;
    const place = heads[word]! * places + group;
    const holder = taken.get(place);
    if (holder === undefined) taken.set(place, word);
    else if (margin(word) > margin(holder)) {
      taken.set(place, word);
      contested.push(holder);
    } else contested.push(word);
  }
  for (const word of contested) {
    const head = heads[word]!;
    labels[word] = bestLabel(word, (label) => groups[label]! < 0 || !taken.has(head * places + groups[label]!));
    if (groups[labels[word]!]! >= 0) taken.set(head * places + groups[labels[word]!]!, word);
  }
  return labels;
}
