import { childBy, childrenOf, type Reading } from '../reading.ts';
import type { Slot } from '../triggers/trigger.ts';
import { fillSlot } from './fill-slot.ts';

/** Auxiliaries that oblige ("China must drop its tariffs") and those that promise. */
const OBLIGING: ReadonlySet<string> = new Set(['must', 'should', 'ought']);
const INTENDING: ReadonlySet<string> = new Set(['will', 'would', 'shall', ...OBLIGING]);

/** Who acts in the finite clause that the trigger or its object governs: "demanded that Israel leave", "their demand that Israel leave". */
export function readClause(reading: Reading, trigger: number, slots: Map<Slot, number[]>): void {
  const { tokens } = reading;
  readCondition(reading, trigger, slots);
  for (const over of [trigger, ...(slots.get('object') ?? []), ...(slots.get('on') ?? [])]) {
    for (const child of childrenOf(reading, over)) {
      const { deprel } = tokens[child]!;
      if (deprel !== 'ccomp' && !(deprel.startsWith('acl') && childBy(reading, child, 'mark') >= 0)) continue;
      const subject = childBy(reading, child, 'nsubj');
      if (subject < 0 || isOpenedByQuestion(reading, child)) continue;
      fillSlot(reading, slots, 'clause', subject);
      const auxiliary = reading.words[childBy(reading, child, 'aux')] ?? '';
      if (OBLIGING.has(auxiliary)) fillSlot(reading, slots, 'obliged', subject);
      if (INTENDING.has(auxiliary)) fillSlot(reading, slots, 'intended', subject);
    }
  }
}

/** Whose deed is the condition: "threatened to strike unless Israel withdrew". */
function readCondition(reading: Reading, trigger: number, slots: Map<Slot, number[]>): void {
  for (const over of [trigger, ...(slots.get('infinitive') ?? [])]) {
    for (const child of childrenOf(reading, over)) {
      if (reading.tokens[child]!.deprel !== 'advcl') continue;
      if (reading.words[childBy(reading, child, 'mark')] !== 'unless') continue;
      const subject = childBy(reading, child, 'nsubj', 'nsubj:pass');
      if (subject >= 0) fillSlot(reading, slots, 'unless', subject);
    }
  }
}

/** "demanded to know why the army left" asks nobody to leave. */
function isOpenedByQuestion(reading: Reading, clause: number): boolean {
  for (const child of childrenOf(reading, clause)) {
    if (child < clause && ['WRB', 'WP', 'WDT'].includes(reading.tokens[child]!.xpos)) return true;
    if (reading.tokens[child]!.deprel === 'mark' && ['whether', 'if'].includes(reading.words[child]!)) return true;
  }
  return false;
}
