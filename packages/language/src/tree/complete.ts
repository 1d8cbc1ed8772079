import type { Draft } from '../draft.ts';

const LEFTOVER: Readonly<Record<string, string>> = {
  ADV: 'advmod', NOUN: 'dep', PROPN: 'dep', ADP: 'case', DET: 'det', ADJ: 'amod', CCONJ: 'cc', SCONJ: 'mark', PART: 'advmod', INTJ: 'discourse',
}; // biome-ignore format: one table

/** Make one sentence a single tree: one root, no circles, every token attached, marks last. Heads are local indices. */
export function complete(tokens: readonly Draft[], wanted: number): void {
  const root = rootOf(tokens, wanted);
  const top = tokens[root] as Draft;
  top.head = -1;
  top.deprel = 'root';
  for (const [index, token] of tokens.entries()) {
    if (index === root || token.head >= 0 || token.upos === 'PUNCT') continue;
    token.head = root;
    token.deprel = LEFTOVER[token.upos] ?? 'dep';
  }
  breakCircles(tokens, root);
  for (const [index, token] of tokens.entries()) {
    if (index === root || token.upos !== 'PUNCT' || token.head >= 0) continue;
    token.head = markHead(tokens, index, root);
    token.deprel = 'punct';
  }
}

function rootOf(tokens: readonly Draft[], wanted: number): number {
  if (wanted >= 0) return wanted;
  for (const upos of ['VERB', 'NOUN', 'PROPN']) {
    const found = tokens.findIndex((token) => token.upos === upos);
    if (found >= 0) return found;
  }
  const word = tokens.findIndex((token) => token.upos !== 'PUNCT');
  return Math.max(word, 0);
}

/** Tokens whose way up never reaches the root are hung on the root where the circle closes. */
function breakCircles(tokens: readonly Draft[], root: number): void {
  const reached = new Uint8Array(tokens.length);
  reached[root] = 2;
  for (let index = 0; index < tokens.length; index++) {
    let at = index;
    while (at >= 0 && reached[at] === 0) {
      reached[at] = 1;
      at = (tokens[at] as Draft).head;
    }
    if (at >= 0 && reached[at] === 1) {
      (tokens[at] as Draft).head = root;
      (tokens[at] as Draft).deprel = 'dep';
    }
    for (let back = index; back >= 0 && reached[back] === 1; back = (tokens[back] as Draft).head) reached[back] = 2;
  }
}

/** A mark hangs on the highest word of the stretch that it sets off. */
function markHead(tokens: readonly Draft[], index: number, root: number): number {
  if (index === tokens.length - 1 || index === 0) return root;
  const right = climb(tokens, index, 1);
  if (right >= 0 && right !== root && (tokens[right] as Draft).head < index) return right;
  const left = climb(tokens, index, -1);
  if (left >= 0 && left !== root && (tokens[left] as Draft).head > index) return left;
  return root;
}

function climb(tokens: readonly Draft[], index: number, step: 1 | -1): number {
  let at = index + step;
  while (at >= 0 && at < tokens.length && tokens[at]?.upos === 'PUNCT') at += step;
  if (at < 0 || at >= tokens.length) return -1;
  for (;;) {
    const { head } = tokens[at] as Draft;
    if (head < 0 || (step > 0 ? head < index : head > index)) return at;
    at = head;
  }
}
