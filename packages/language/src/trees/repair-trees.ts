import type { Name, Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { arrangedSubject } from './arranged-subject.ts';
import { infinitiveSubject } from './infinitive-subject.ts';
import { joinedNames } from './joined-names.ts';
import { neighbouring } from './neighbouring.ts';
import { personalIt } from './personal-it.ts';
import { saidClause } from './said-clause.ts';

const LONGEST = 400;

/**
 * Put right what the network is known to misread: what a hearer is told, who an infinitive after "for" or "were" is about, whose readiness
 * "it is ready" tells, names in a row read as one, "neighboring" read as a verb.
 *
 * Each rule keeps every sentence one tree. A sentence of more than 400 words stays as it is, so time is linear in the tokens.
 *
 * @param names of the text, in order
 */
export function repairTrees(tokens: readonly Draft[], sentences: readonly Sentence[], names: readonly Name[]): void {
  for (const { first, last } of sentences) {
    if (last - first > LONGEST) continue;
    for (let at = first; at < last; at++) {
      const { deprel } = tokens[at]!;
      if (deprel === 'acl' || deprel === 'advcl') neighbouring(tokens, at);
      if (deprel === 'acl:relcl') saidClause(tokens, at, first, last);
      else if (deprel === 'nsubj:outer') arrangedSubject(tokens, at);
      else if (deprel === 'expl') personalIt(tokens, at, first, last);
      else if (deprel === 'acl' || deprel === 'advcl' || deprel === 'ccomp') infinitiveSubject(tokens, at);
    }
  }
  joinedNames(tokens, names);
}
