import type { Quantity } from '@dramatis/graph/model';
import { caseOf, childBy, childrenOf, type Reading } from '../reading.ts';
import type { EventDraft } from './event-draft.ts';
import type { MentionIndex } from './mention-index.ts';
import { numberOf } from './number-of.ts';
import { type Measure, measureAt, patientNumber } from './quantity.ts';

/** How far up the tree a casualty figure looks for the event that caused it. */
const REACH = 4;
/** Sentences back that "the death toll" may point. */
const BACK = 6;
const RESULTS: ReadonlySet<string> = new Set('leave cause result claim inflict suffer report put'.split(' '));
const TOLL: ReadonlySet<string> = new Set('rise reach climb stand hit pass increase grow be jump'.split(' '));
const VIOLENT: ReadonlySet<string> = new Set(['ASSAULT', 'INCIDENT', 'PROTEST']);

/**
 * Casualty figures that no trigger of their own carries, given to the violent event that they are told of.
 *
 * "The attack left five dead and 30 wounded" → killed 5, wounded 30 on the attack; "the death toll rose to 40" → the last violent
 * event before it; not "12 of the dead were children", which counts a part.
 */
export function withCasualties(
  reading: Reading,
  { timeAt }: MentionIndex,
  drafts: readonly EventDraft[],
): EventDraft[] {
  const byWord = new Map<number, number>();
  drafts.forEach(({ words, token, row }, index) => {
    if (row.type !== null) for (const word of [...words, token]) byWord.set(word, index);
  });
  const added = new Map<number, Partial<Record<Measure, number>>>();
  const give = (index: number, measure: Measure, number: number): void => {
    const figures = added.get(index) ?? {};
    figures[measure] ??= number;
    added.set(index, figures);
  };
  for (let token = 0; token < reading.tokens.length; token++) {
    if (reading.words[token] === 'toll') {
      const number = tollAt(reading, token);
      const event = number === null ? -1 : (eventUnder(reading, token, byWord) ?? eventBefore(reading, token, drafts));
      if (number !== null && event >= 0) give(event, 'killed', number);
      continue;
    }
    const { upos, deprel } = reading.tokens[token]!;
    if (byWord.has(token) || (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'VERB') || deprel.startsWith('nsubj'))
      continue;
    const measure = measureAt(reading, token);
    const number = measure === null ? null : patientNumber(reading, timeAt, token);
    if (measure === null || number === null) continue;
    const event = causeOf(reading, token, byWord);
    if (event >= 0 && VIOLENT.has(drafts[event]!.row.type ?? '')) give(event, measure, number);
  }
  return drafts.map((draft, index) => {
    const figures = added.get(index);
    const quantity: Quantity | null = figures === undefined ? draft.quantity : { ...figures, ...draft.quantity };
    return quantity === draft.quantity ? draft : { ...draft, quantity };
  });
}

/** The event over a figure: above it in the tree, or the subject of the verb of result above it. */
function causeOf(reading: Reading, token: number, byWord: ReadonlyMap<number, number>): number {
  const { tokens } = reading;
  for (let at = token, step = 0; step < REACH && at >= 0; step++, at = tokens[at]!.head) {
    const over = byWord.get(at);
    if (over !== undefined && at !== token) return over;
    if (!RESULTS.has(tokens[at]!.lemma) && at !== token) continue;
    const subject = childBy(reading, at, 'nsubj');
    const event = subject < 0 ? undefined : byWord.get(subject);
    if (event !== undefined) return event;
  }
  return -1;
}

/** "the death toll rose to 40", "a toll of 12". */
function tollAt(reading: Reading, toll: number): number | null {
  const { tokens } = reading;
  for (const child of childrenOf(reading, toll)) if (caseOf(reading, child) === 'of') return numberOf(reading, child);
  const verb = tokens[toll]!.head;
  if (verb < 0 || !tokens[toll]!.deprel.startsWith('nsubj')) return null;
  if (tokens[verb]!.upos === 'NUM') return numberOf(reading, verb);
  if (!TOLL.has(tokens[verb]!.lemma)) return null;
  for (const child of childrenOf(reading, verb)) {
    const preposition = caseOf(reading, child);
    if (tokens[child]!.upos === 'NUM' && (preposition === null || preposition === 'to' || preposition === 'at'))
      return numberOf(reading, child);
  }
  return null;
}

function eventUnder(reading: Reading, token: number, byWord: ReadonlyMap<number, number>): number | undefined {
  for (const child of childrenOf(reading, token)) {
    const event = byWord.get(child);
    if (event !== undefined) return event;
  }
  return undefined;
}

function eventBefore({ sentenceOf }: Reading, token: number, drafts: readonly EventDraft[]): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drafts[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index--) {
    const { token: at, row, status } = drafts[index]!;
    if (sentenceOf[token]! - sentenceOf[at]! > BACK || low - index > 2 * BACK) return -1;
    if (row.type !== null && VIOLENT.has(row.type) && status === 'happened') return index;
  }
  return -1;
}
