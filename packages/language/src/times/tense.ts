import type { Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';

const FUTURE = /^(?:will|'ll|shall|wo|would)$/;
const PLAN =
  /^(?:plan|schedule|expect|intend|due|set|slate|hope|aim|prepare|vow|promise|pledge|agree|urge|call|want|order|demand)$/;
const REACH = 8;

/**
 * Whether what happens at token `at` lies ahead: its verb stands after "will", or is an infinitive under a verb of planning; a
 * deadline ("until March") lies ahead unless its verb is past.
 */
export function liesAhead(tokens: readonly Draft[], at: number, sentence: Sentence): boolean {
  const lead = tokens[at - 1]?.norm ?? '';
  let word = at;
  for (let steps = 0; steps < REACH && word >= 0; steps++) {
    const token = tokens[word] as Draft;
    if (token.upos === 'VERB' || (token.upos === 'AUX' && token.head < 0)) {
      const verdict = verdictOf(tokens, word, sentence);
      if (verdict !== null) return verdict;
    }
    word = token.head;
  }
  return at > sentence.first && /^(?:until|till|by)$/.test(lead);
}

/** true ahead, false past, null undecided. */
function verdictOf(tokens: readonly Draft[], verb: number, sentence: Sentence): boolean | null {
  const own = tokens[verb] as Draft;
  for (let at = Math.max(sentence.first, verb - 5); at < verb; at++) {
    const helper = tokens[at] as Draft;
    if (helper.head !== verb) continue;
    if (FUTURE.test(helper.norm) && helper.upos === 'AUX') return true;
    if (helper.xpos === 'TO') {
      const governor = own.head >= 0 ? (tokens[own.head] as Draft) : null;
      return governor && (PLAN.test(governor.lemma) || governor.lemma === 'be') ? true : null;
    }
  }
  if (own.xpos === 'VBD' || (own.xpos === 'VBN' && !PLAN.test(own.lemma))) return PLAN.test(own.lemma) ? null : false;
  if (PLAN.test(own.lemma) && own.xpos === 'VBN') return true;
  return null;
}
