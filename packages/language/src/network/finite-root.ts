/** What a tag says that matters for the root of a sentence. */
export interface TagKinds {
  /** By tag index: a verb form that may be finite (VBD, VBZ, VBP) or be read as one (VBN). */
  readonly mayBeFinite: readonly boolean[];
  readonly isVerbal: readonly boolean[];
  readonly isAuxiliary: readonly boolean[];
  readonly isNominal: readonly boolean[];
  /** Index of `VERB|VBD` and `VERB|VBN`; −1 where the model has none. */
  readonly past: number;
  readonly participle: number;
}

/** Kinds of a model's tags, `UPOS|XPOS`. */
export function tagKinds(tags: readonly string[]): TagKinds {
  return {
    mayBeFinite: tags.map((tag) => /^VERB\|VB[DZPN]$/.test(tag)),
    isVerbal: tags.map((tag) => /^(?:VERB|AUX)\|/.test(tag)),
    isAuxiliary: tags.map((tag) => tag.startsWith('AUX|')),
    isNominal: tags.map((tag) => /^(?:NOUN|PROPN|PRON)\|/.test(tag)),
    past: tags.indexOf('VERB|VBD'),
    participle: tags.indexOf('VERB|VBN'),
  };
}

const FORCED = 1e4;
const SHORTEST = 4;

/**
 * Give a full sentence that was read as a noun phrase its verb: "Oman hosted negotiations between …".
 *
 * Where a sentence ends with a full stop, its root is no verb and no auxiliary stands in it, the word after a noun and before
 * another word that may be a finite verb and is most likely the root becomes it, and arcs that would cross it are out. A headline ("Base hit by rockets") has no full stop and stays.
 *
 * @param tags index of each word's tag; that of the new root is set to VBD where it was VBN
 * @param heads the tree so far, −1 for the root
 * @param scores arc scores of the sentence, as `spanningTree` takes them; changed when the answer is true
 * @returns whether there is a new root, so that the tree must be made again
 */
export function preferFiniteRoot(
  forms: readonly string[],
  tags: Uint16Array,
  heads: Int32Array,
  kinds: TagKinds,
  scores: Float32Array,
  stride: number,
  offset: number,
): boolean {
  const n = heads.length;
  if (n < SHORTEST || !/^[.!]$/.test(forms[n - 1]!)) return false;
  if (kinds.isVerbal[tags[heads.indexOf(-1)]!]) return false;
  let root = -1;
  let afterNoun = false;
  for (let t = 0; t < n; t++) {
    if (kinds.isAuxiliary[tags[t]!]) return false;
    afterNoun ||= t > 0 && kinds.isNominal[tags[t - 1]!] === true;
    if (!afterNoun || !kinds.mayBeFinite[tags[t]!] || t > n - 3) continue;
    if (root < 0 || scores[offset + t * stride]! > scores[offset + root * stride]!) root = t;
  }
  if (root < 0) return false;
  if (tags[root] === kinds.participle && kinds.past >= 0) tags[root] = kinds.past;
  scores[offset + root * stride]! += FORCED;
  forbidCrossing(n, root, scores, stride, offset);
  return true;
}

/**
 * No arc crosses the root of an English sentence: words on its two sides hang on it, not on each other.
 *
 * @returns whether an arc did, so that the tree must be made again
 */
export function keepRootClear(heads: Int32Array, scores: Float32Array, stride: number, offset: number): boolean {
  const root = heads.indexOf(-1);
  if (!heads.some((head, d) => crosses(d, head, root))) return false;
  scores[offset + root * stride]! += FORCED;
  forbidCrossing(heads.length, root, scores, stride, offset);
  return true;
}

const crosses = (d: number, h: number, root: number): boolean => d !== root && h !== root && d < root !== h < root;

/** Put arcs between words on the two sides of the root out of reach. */
export function forbidCrossing(n: number, root: number, scores: Float32Array, stride: number, offset: number): void {
  for (let d = 0; d < n; d++) {
    for (let h = 0; h < n; h++) if (crosses(d, h, root)) scores[offset + d * stride + h + 1]! -= FORCED;
  }
}

/** Relations that only nouns govern. */
const NOMINAL: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod', 'det', 'flat', 'nmod:desc', 'appos', 'conj']);

/** The noun before a new root that was read as part of its phrase is its subject: the last such word. */
export function giveSubject(heads: Int32Array, labels: Uint16Array, names: readonly string[]): void {
  const subject = names.indexOf('nsubj');
  const root = heads.indexOf(-1);
  if (subject < 0) return;
  for (let t = root - 1; t >= 0; t--) {
    if (heads[t] !== root) continue;
    if (names[labels[t]!] === 'nsubj') return;
    if (!NOMINAL.has(names[labels[t]!]!)) continue;
    labels[t] = subject;
    return;
  }
}
