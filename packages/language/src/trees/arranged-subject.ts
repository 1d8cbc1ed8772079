import type { Draft } from '../draft.ts';

/** What consists in doing something: "the goal was to leave". Whoever else "was to leave" leaves. */
const AIMS: ReadonlySet<string> = new Set(
  'goal aim purpose objective object task plan idea job mission priority intention duty role step way challenge strategy hope dream wish decision option choice move point visit trip answer response solution policy approach alternative effect result function problem trick key thing ambition desire agreement proposal order advice request demand offer threat promise call effort attempt use best worst rest first next last what all'.split(
    ' ',
  ),
);

/**
 * "Troops were to leave Iraq": troops are who leaves; the network reads them as it reads the goal in "The goal was to leave Iraq".
 *
 * @param subject a token that it calls `nsubj:outer`
 */
export function arrangedSubject(tokens: readonly Draft[], subject: number): void {
  const { head, lemma } = tokens[subject]!;
  const verb = tokens[head];
  if (verb === undefined || head < subject || AIMS.has(lemma.toLowerCase())) return;
  if (verb.xpos !== 'VB' && verb.xpos !== 'VBN') return;
  let copula = -1;
  let passive = false;
  let to = false;
  for (let at = subject + 1; at < head; at++) {
    if (tokens[at]!.head !== head) continue;
    const { deprel, norm } = tokens[at]!;
    if (deprel === 'cop') copula = at;
    passive ||= deprel === 'aux:pass';
    to ||= norm === 'to' && copula >= 0;
  }
  if (copula < 0 || !to) return;
  Object.assign(tokens[subject]!, { deprel: passive ? 'nsubj:pass' : 'nsubj' });
  Object.assign(tokens[copula]!, { deprel: 'aux' });
}
