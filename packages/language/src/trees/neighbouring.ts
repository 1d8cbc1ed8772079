import type { Draft } from '../draft.ts';

const NEIGHBOURING: ReadonlySet<string> = new Set(['neighboring', 'neighbouring']);

/**
 * "troops from neighboring Chad": troops from Chad; the network may read that troops neighbour Chad. Not "countries neighboring Chad", where no
 * preposition stands before.
 *
 * @param verb a token that may be one
 */
export function neighbouring(tokens: readonly Draft[], verb: number): void {
  const own = tokens[verb]!;
  if (!NEIGHBOURING.has(own.norm) || own.xpos !== 'VBG' || own.head < 0) return;
  const preposition = tokens[verb - 1];
  const { head } = own;
  if (preposition?.head !== verb || preposition.deprel !== 'mark') return;
  let noun = verb + 1;
  while (
    noun < tokens.length &&
    noun - verb <= REACH &&
    (tokens[noun]!.head !== verb || tokens[noun]!.deprel !== 'obj')
  )
    noun++;
  if (tokens[noun]?.head !== verb || tokens[noun]!.deprel !== 'obj') return;
  for (let at = Math.max(0, verb - REACH); at < Math.min(tokens.length, verb + REACH); at++)
    if (tokens[at]!.head === verb && at !== noun) Object.assign(tokens[at]!, { head: at < noun ? noun : head });
  Object.assign(preposition, { deprel: 'case', upos: 'ADP' });
  Object.assign(tokens[noun]!, { head, deprel: tokens[head]!.upos === 'VERB' ? 'obl' : 'nmod' });
  Object.assign(own, { head: noun, deprel: 'amod', upos: 'ADJ', xpos: 'JJ', lemma: own.norm });
}

/** Tokens beside it in which its dependents stand; those farther off keep it as their head. */
const REACH = 40;
