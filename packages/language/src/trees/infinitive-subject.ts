import type { Draft } from '../draft.ts';

/**
 * "a chance for Kenya to rebuild": Kenya is who rebuilds, not whom the chance is for.
 *
 * Under nouns and adjectives, where "to" follows the words after "for" at once. Verbs are left alone: "applied for funds to build a school" does
 * not say that funds build.
 *
 * @param infinitive a token that may be one
 */
export function infinitiveSubject(tokens: readonly Draft[], infinitive: number): void {
  const own = tokens[infinitive]!;
  const governor = tokens[own.head];
  if (own.xpos !== 'VB' || governor === undefined || own.head > infinitive || governor.upos === 'VERB') return;
  let to = -1;
  for (let at = own.head + 1; at < infinitive; at++) {
    const { head, norm, deprel } = tokens[at]!;
    if (head !== infinitive) continue;
    if (deprel.startsWith('nsubj')) return;
    if (norm === 'to' && to < 0) to = at;
  }
  if (to < 0 || to - 1 <= own.head) return;
  let noun = to - 1;
  while (noun > own.head && tokens[noun]!.head !== own.head) noun = tokens[noun]!.head;
  if (noun <= own.head || !/^(?:nmod|obl)$/.test(tokens[noun]!.deprel)) return;
  let marker = own.head + 1;
  while (marker < noun && (tokens[marker]!.head !== noun || tokens[marker]!.norm !== 'for')) marker++;
  if (marker === noun) return;
  Object.assign(tokens[noun]!, { head: infinitive, deprel: own.deprel.endsWith(':pass') ? 'nsubj:pass' : 'nsubj' });
  Object.assign(tokens[marker]!, { head: infinitive, deprel: 'mark' });
}
