import type { Draft } from '../draft.ts';

/** Verbs of saying whose object hears: what follows the hearer is what is said. */
const TELLING = /^(?:tell|inform|promise|remind|assure|warn|notify|advise|convince|persuade)$/;
const RELATIVE = /^(?:WDT|WP|WP\$|WRB)$/;
const COMPLEMENT = /^(?:ccomp|xcomp)$/;

/**
 * "told local reporters the rebels had left": the clause read as one about the reporters is what they were told.
 *
 * Not where a relative pronoun opens it ("the aide who had left"), nor where the verb has its complement already ("told the paper he owns to
 * close").
 *
 * @param clause a token that is an `acl:relcl`, between `first` and `last`
 */
export function saidClause(tokens: readonly Draft[], clause: number, first: number, last: number): void {
  const own = tokens[clause]!;
  const hearer = tokens[own.head];
  if (hearer === undefined || own.head > clause || !/^i?obj$/.test(hearer.deprel)) return;
  const verb = hearer.head;
  if (verb < 0 || !TELLING.test(tokens[verb]!.lemma)) return;
  for (let at = own.head + 1; at < clause; at++) if (RELATIVE.test(tokens[at]!.xpos)) return;
  let subject = false;
  for (let at = first; at < last; at++) {
    const { head, deprel } = tokens[at]!;
    if (head === verb && COMPLEMENT.test(deprel)) return;
    if (head === clause && at < clause && deprel.startsWith('nsubj')) subject = true;
  }
  if (!subject) return;
  own.head = verb;
  own.deprel = 'ccomp';
  hearer.deprel = 'iobj';
}
