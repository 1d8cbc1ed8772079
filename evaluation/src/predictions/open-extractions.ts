import type { Analysis, Token } from '@dramatis/language';

/** One open extraction: a predicate's words and its arguments' words, the subject first. */
export interface OpenExtraction {
  readonly pred: string;
  readonly args: readonly string[];
  /** 0 … 1: clauses with an object before those with only an oblique, own subjects before inherited ones. */
  readonly confidence: number;
}

const SUBJECT = ['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj'];
const PREDICATE_PART = ['aux', 'aux:pass', 'advmod', 'compound:prt', 'cop', 'mark'];
const OUTSIDE_PHRASE = ['punct', 'cc', 'conj', 'parataxis', 'nsubj', 'nsubj:pass', 'cop', 'aux', 'mark', 'discourse'];

/**
 * Simple open information extraction over the dependency tree (in the line of ClausIE, Del Corro & Gemulla 2013). Every verb, and every
 * noun or adjective with a copula, that has a subject gives one extraction: the subject; the verb with its auxiliaries, negation and
 * particle (and the verbs of its open complements: "wants to leave"); then its object, or the first oblique with its preposition drawn
 * into the predicate; then every further oblique with its preposition and clause complement. Subjects carry over to coordinated verbs,
 * relative clauses take the noun they belong to. Texts without a tree give nothing.
 */
export function openExtractions({ text, tokens }: Analysis): readonly OpenExtraction[] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, index) => {
    if (head >= 0) children[head]!.push(index);
  });
  const tree: Tree = { text, tokens, children };
  return tokens.flatMap((token, index) => (isPredicate(tree, token, index) ? clause(tree, index) : []));
}

interface Tree {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

function isPredicate(tree: Tree, token: Token, index: number): boolean {
  if (token.deprel.startsWith('xcomp')) return false;
  return token.upos === 'VERB' || childrenBy(tree, index, ['cop']).length > 0;
}

function clause(tree: Tree, predicate: number): readonly OpenExtraction[] {
  const subject = subjectOf(tree, predicate);
  if (!subject) return [];
  const chain = [predicate];
  for (let at = predicate; at >= 0; ) {
    const next =
      childrenBy(tree, at, ['xcomp']).find((child) => tree.tokens[child]!.upos === 'VERB' && child > at) ?? -1;
    if (next >= 0) chain.push(next);
    at = next;
  }
  const copular = childrenBy(tree, predicate, ['cop']).length > 0;
  const parts = chain.flatMap((verb) => [
    ...(copular && verb === predicate ? [] : [verb]),
    ...childrenBy(tree, verb, PREDICATE_PART).filter((child) => belongsToPredicate(tree, child, verb, predicate)),
  ]);
  const objects = chain.flatMap((verb) => childrenBy(tree, verb, ['obj', 'iobj']));
  const clauses = chain.flatMap((verb) => childrenBy(tree, verb, ['ccomp']));
  const obliques = chain.flatMap((verb) =>
    childrenBy(tree, verb, ['obl', 'obl:agent', 'obl:tmod', 'obl:npmod', 'obl:unmarked']),
  );
  const adjectives = chain
    .flatMap((verb) => childrenBy(tree, verb, ['xcomp']))
    .filter((child) => !chain.includes(child));
  const core = copular ? [predicate] : [...objects, ...adjectives, ...clauses];
  const first = core[0] ?? obliques[0];
  if (first === undefined) return [];
  const marks = core.length === 0 ? childrenBy(tree, first, ['case']) : [];
  const rest = [...core.slice(1), ...obliques.filter((oblique) => oblique !== first)].sort((a, b) => a - b);
  return [
    {
      pred: wordsOf(tree, [...parts, ...marks]),
      args: [phrase(tree, subject.token), phrase(tree, first, marks), ...rest.map((token) => phrase(tree, token))],
      confidence: (core.length > 0 ? 0.9 : 0.7) - (subject.inherited ? 0.2 : 0) - (parts.length > 4 ? 0.1 : 0),
    },
  ];
}

function belongsToPredicate(tree: Tree, child: number, verb: number, predicate: number): boolean {
  const { deprel, upos, norm } = tree.tokens[child]!;
  if (deprel === 'mark') return verb !== predicate && norm === 'to';
  if (deprel === 'advmod') return upos === 'PART' || norm === 'not' || norm === "n't" || norm === 'never';
  return true;
}

/** A verb's own subject, that of the verb it is coordinated with, or the noun its relative clause belongs to. */
function subjectOf(tree: Tree, predicate: number): { readonly token: number; readonly inherited: boolean } | null {
  const seen = new Set<number>();
  for (let at = predicate; at >= 0 && !seen.has(at); at = tree.tokens[at]!.head) {
    seen.add(at);
    const { deprel, head } = tree.tokens[at]!;
    const own = childrenBy(tree, at, SUBJECT)[0];
    const relative = own !== undefined && /^(?:who|which|that|whom)$/.test(tree.tokens[own]!.norm);
    if (own !== undefined && !relative) return { token: own, inherited: at !== predicate };
    if (deprel.startsWith('acl') && head >= 0) return { token: head, inherited: !relative };
    if (!['conj', 'advcl'].includes(deprel)) return null;
  }
  return null;
}

function childrenBy({ tokens, children }: Tree, index: number, deprels: readonly string[]): readonly number[] {
  return children[index]!.filter((child) => deprels.includes(tokens[child]!.deprel));
}

/** The words of a token and all below it, without relative clauses that follow and, for a copula's noun, without its own clause parts. */
function phrase(tree: Tree, token: number, without: readonly number[] = []): string {
  const inside: number[] = [];
  const collect = (at: number): void => {
    inside.push(at);
    for (const child of tree.children[at]!) {
      const { deprel } = tree.tokens[child]!;
      if (without.includes(child)) continue;
      if (at === token && isPredicateNoun(tree, token) && OUTSIDE_PHRASE.includes(deprel)) continue;
      if (at === token && (deprel === 'acl:relcl' || deprel === 'punct')) continue;
      collect(child);
    }
  };
  collect(token);
  return wordsOf(tree, inside);
}

function isPredicateNoun(tree: Tree, token: number): boolean {
  return childrenBy(tree, token, ['cop']).length > 0;
}

function wordsOf({ tokens, text }: Tree, indices: readonly number[]): string {
  const sorted = [...new Set(indices)].sort((a, b) => a - b);
  return sorted
    .map((index, at) => {
      const token = tokens[index]!;
      const adjacent = at > 0 && sorted[at - 1] === index - 1 && tokens[index - 1]!.end === token.start;
      return `${at === 0 || adjacent ? '' : ' '}${text.slice(token.start, token.end)}`;
    })
    .join('');
}
