import type { Event, Evidence, Relation } from '@dramatis/graph/model';
import type { EventDraft } from '../events/event-draft.ts';
import { caseOf, childBy, childrenOf, evidenceFor, type Reading } from '../reading.ts';

type Link = 'before' | 'causes';

/** Words that open a clause or phrase, and how what stands under them lies to what stands over them. */
const OPENERS: Readonly<Record<string, { readonly relation: Link; readonly first: 'inner' | 'outer' }>> = {
  after: { relation: 'before', first: 'inner' },
  following: { relation: 'before', first: 'inner' },
  before: { relation: 'before', first: 'outer' },
  because: { relation: 'causes', first: 'inner' },
  'because of': { relation: 'causes', first: 'inner' },
  'in response to': { relation: 'causes', first: 'inner' },
  'in retaliation for': { relation: 'causes', first: 'inner' },
  'in revenge for': { relation: 'causes', first: 'inner' },
  'in reaction to': { relation: 'causes', first: 'inner' },
  'due to': { relation: 'causes', first: 'inner' },
};
/** Verbs whose subject makes their object happen: "the raid sparked protests". */
const CAUSING: ReadonlySet<string> = new Set('cause trigger spark prompt provoke ignite draw'.split(' '));
const REAL: ReadonlySet<string> = new Set(['happened', 'ongoing']);
const REACH = 4;

/**
 * Which event came before or caused which, where the words say so: "left after the U.S. killed the general" → the killing `before` the
 * leaving; "strikes in response to the attack", "the raid sparked protests" → `causes`. Only between events that happened and have a
 * type; nothing is concluded from dates or from the order of telling.
 *
 * @param events the records of `drafts`, in the same order
 */
export function eventRelations(
  reading: Reading,
  drafts: readonly EventDraft[],
  events: readonly Pick<Event, 'id'>[],
): Relation[] {
  const at = new Map<number, number>();
  drafts.forEach(({ words, row, status, evidence }, index) => {
    if (row.type === null || row.reporting || !REAL.has(status)) return;
    for (const word of words) at.set(word, index);
    for (const { start } of evidence) {
      const told = tokenAt(reading, start);
      if (!at.has(told)) at.set(told, index);
    }
  });
  const found = new Map<string, Relation>();
  const add = (relation: Link, from: number, to: number, evidence: Evidence): void => {
    const [source, target] = [events[from]!.id, events[to]!.id];
    const key = `${relation} ${source} ${target}`;
    if (source !== target && !found.has(key)) found.set(key, { relation, source, target, evidence: [evidence] });
  };
  for (const [token, inner] of at) {
    const opener = openerOf(reading, token);
    const link = opener === null ? undefined : OPENERS[opener];
    const outer = link === undefined ? undefined : eventOver(reading, token, at);
    if (link !== undefined && outer !== undefined) {
      const [from, to] = link.first === 'inner' ? [inner, outer] : [outer, inner];
      add(link.relation, from, to, evidenceFor(reading, reading.tokens[token]!, token, `relation/${opener}`));
    }
    const caused = causedBy(reading, token, at);
    if (caused !== undefined)
      add('causes', inner, caused, evidenceFor(reading, reading.tokens[token]!, token, 'relation/causing-verb'));
  }
  return [...found.values()];
}

/** The token that begins at an offset. */
function tokenAt({ tokens }: Reading, start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "after" of "after the attack" and of "after rebels attacked"; "in response to" of "in response to the attack". */
function openerOf(reading: Reading, token: number): string | null {
  const { tokens, words } = reading;
  const { deprel, head } = tokens[token]!;
  if (deprel === 'advcl') {
    const mark = childBy(reading, token, 'mark');
    return mark < 0 ? null : words[mark]!;
  }
  const preposition = caseOf(reading, token);
  if (preposition === null || head < 0) return null;
  if (deprel !== 'nmod' && !deprel.startsWith('obl')) return null;
  const over = caseOf(reading, head);
  return over === 'in' ? `in ${words[head]} ${preposition}` : preposition;
}

function eventOver({ tokens }: Reading, token: number, at: ReadonlyMap<number, number>): number | undefined {
  let above = tokens[token]!.head;
  for (let step = 0; step < REACH && above >= 0; step++) {
    const event = at.get(above);
    if (event !== undefined && event !== at.get(token)) return event;
    if (tokens[above]!.upos === 'VERB') return undefined;
    above = tokens[above]!.head;
  }
  return undefined;
}

/** The event that is the object of the causing verb whose subject is at `token`. */
function causedBy(reading: Reading, token: number, at: ReadonlyMap<number, number>): number | undefined {
  const { deprel, head } = reading.tokens[token]!;
  if (deprel !== 'nsubj') return undefined;
  const { lemma } = reading.tokens[head]!;
  const isLeading = lemma === 'lead' || lemma === 'result';
  if (!isLeading && !CAUSING.has(lemma)) return undefined;
  for (const child of childrenOf(reading, head)) {
    const relation = reading.tokens[child]!.deprel;
    const fits = isLeading ? ['to', 'in'].includes(caseOf(reading, child) ?? '') : relation === 'obj';
    const event = fits ? at.get(child) : undefined;
    if (event !== undefined && event !== at.get(token)) return event;
  }
  return undefined;
}
