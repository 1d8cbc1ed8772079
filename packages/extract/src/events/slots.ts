import { childBy, childrenOf, type Reading } from '../reading.ts';
import type { Slot } from '../triggers/trigger.ts';
import { readClause } from './clause-slots.ts';
import { fillOblique, fillSlot } from './fill-slot.ts';
import { readNoun } from './noun-slots.ts';
import { antecedent } from './subjects.ts';
import { readVerb } from './verb-slots.ts';

/** The words that stand around a trigger, by slot: head tokens in text order. */
export type Slots = ReadonlyMap<Slot, readonly number[]>;

/** The arguments of a trigger from the tree; passives are undone. */
export function slotsOf(reading: Reading, trigger: number): Slots {
  const slots = new Map<Slot, number[]>();
  const { upos } = reading.tokens[trigger]!;
  if (upos === 'VERB' || upos === 'AUX') readVerb(reading, trigger, slots);
  else if (upos === 'ADJ') readAdjective(reading, trigger, slots);
  else readNoun(reading, trigger, slots);
  readClause(reading, trigger, slots);
  return slots;
}

function readAdjective(reading: Reading, adjective: number, slots: Map<Slot, number[]>): void {
  const { tokens } = reading;
  for (const child of childrenOf(reading, adjective)) {
    const { deprel } = tokens[child]!;
    if (deprel.startsWith('nsubj')) fillSlot(reading, slots, 'subject', antecedent(reading, child));
    else if (deprel.startsWith('obl')) fillOblique(reading, slots, child, false);
  }
  const { deprel, head } = tokens[adjective]!;
  if (deprel === 'amod' && head >= 0) fillSlot(reading, slots, 'subject', head);
  if (deprel === 'xcomp' && head >= 0) {
    const noun = childBy(reading, head, 'obj', 'nsubj', 'nsubj:pass');
    if (noun >= 0) fillSlot(reading, slots, 'subject', noun);
  }
}
