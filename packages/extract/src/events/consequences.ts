import { caseOf, childBy, childrenOf, type Reading } from '../reading.ts';
import type { EventDraft } from './event-draft.ts';
import { measureAt } from './quantity.ts';

/** What harms, and may be told a second time as what it did. */
const CAUSES: ReadonlySet<string> = new Set(['ASSAULT', 'INCIDENT']);
const HARMS: ReadonlySet<string> = new Set(['ASSAULT', 'INCIDENT', 'PERSONNEL']);
/** "killed in the attack", "died during the clashes". */
const WITHIN: ReadonlySet<string> = new Set(['in', 'during', 'by', 'from', 'of']);

/**
 * For a draft that tells what an attack or accident did to people, the draft of the attack itself; −1 for none. By sentence structure:
 *
 * - its subject: "a rocket attack killed two", "the attack left five dead";
 * - the clause it belongs to: "struck the base, wounding three", "an attack that killed two", "gunfire in which eleven died";
 * - its circumstances: "killed in the attack", "killed when a rocket struck";
 * - a verb it is coordinated with under one subject: "attacked the village and killed seven", "killed two and wounded five".
 *
 * Not "killed after the attack on the base", which is a later deed.
 *
 * @param draftAt index of the draft at each trigger token
 */
export function causeOf(
  reading: Reading,
  drafts: readonly EventDraft[],
  harm: EventDraft,
  draftAt: ReadonlyMap<number, number>,
): number {
  if (!HARMS.has(harm.row.type ?? '')) return -1;
  const measure = measureAt(reading, harm.token);
  if (measure !== 'killed' && measure !== 'wounded') return -1;
  for (const token of candidates(reading, harm.token)) {
    const index = draftAt.get(token);
    if (index !== undefined && drafts[index]!.token !== harm.token && CAUSES.has(drafts[index]!.row.type ?? ''))
      return index;
  }
  return -1;
}

function* candidates(reading: Reading, harm: number): Generator<number> {
  const { tokens, words } = reading;
  const { deprel, head, xpos, upos } = tokens[harm]!;
  if (upos === 'VERB') {
    const subject = childBy(reading, harm, 'nsubj');
    if (subject >= 0) yield subject;
  }
  if (head >= 0) {
    const isParticiple =
      xpos === 'VBG' && (deprel === 'advcl' || deprel === 'acl' || deprel === 'xcomp' || deprel === 'conj');
    if (isParticiple || deprel === 'acl:relcl') yield head;
    if (deprel === 'conj' && upos === tokens[head]!.upos && childBy(reading, harm, 'nsubj') < 0) yield head;
    if (deprel === 'conj' && childBy(reading, harm, 'nsubj:pass', 'nsubj') >= 0 && measureAt(reading, head) !== null)
      yield head;
    if (isParticiple && tokens[head]!.upos === 'VERB') {
      const carried = childBy(reading, head, 'obj', 'nsubj');
      if (carried >= 0) yield carried;
    }
  }
  for (let at = head, step = 0; at >= 0 && step < 2; at = tokens[at]!.head, step++) {
    if (tokens[at]!.lemma !== 'leave') continue;
    const subject = childBy(reading, at, 'nsubj');
    if (subject >= 0) yield subject;
  }
  for (const child of childrenOf(reading, harm)) {
    const relation = tokens[child]!.deprel;
    if ((relation.startsWith('obl') || relation === 'nmod') && WITHIN.has(caseOf(reading, child) ?? '')) yield child;
    if (relation === 'advcl') {
      const mark = childBy(reading, child, 'mark', 'advmod');
      if (mark >= 0 && (words[mark] === 'when' || words[mark] === 'as')) yield child;
    }
    const inner = relation === 'obj' || relation === 'nsubj:pass' ? childrenOf(reading, child) : [];
    for (const part of inner)
      if (tokens[part]!.deprel === 'nmod' && WITHIN.has(caseOf(reading, part) ?? '')) yield part;
  }
}
