import { caseOf, childBy, childrenOf, type Reading } from '../reading.ts';
import type { Slot } from '../triggers/trigger.ts';
import { fillOblique, fillSlot } from './fill-slot.ts';
import { antecedent } from './subjects.ts';
import { SUPPORT_VERBS } from './support-verbs.ts';
import { readVerb } from './verb-slots.ts';

/** Verbs whose subject is the event itself: "talks began in 2024", "clashes broke out in Kassala". */
const HAPPENING_VERBS: ReadonlySet<string> = new Set(
  'begin start take occur happen break erupt continue end last resume follow come collapse'.split(' '),
);

/** Nouns that stand for what is before them or after their "of": "mediation efforts between", "a campaign of bombings". */
const LIGHT_NOUNS: ReadonlySet<string> = new Set(
  'effort attempt campaign operation mission process programme program round wave series string spate initiative drive bid'.split(
    ' ',
  ),
);

/** The arguments of a noun: in its own phrase, and of the verb that carries it. */
export function readNoun(reading: Reading, noun: number, slots: Map<Slot, number[]>): void {
  readNounPhrase(reading, noun, slots);
  const top = lightHeadOf(reading, noun);
  if (top !== noun) readNounPhrase(reading, top, slots, noun);
  readCarrier(reading, top, noun, slots);
}

/** "mediation efforts between A and B", "a wave of attacks": the light noun that carries the trigger, else the trigger. */
function lightHeadOf(reading: Reading, noun: number): number {
  const { deprel, head } = reading.tokens[noun]!;
  if (head < 0 || !LIGHT_NOUNS.has(reading.tokens[head]!.lemma.toLowerCase())) return noun;
  return deprel === 'compound' || (deprel === 'nmod' && caseOf(reading, noun) === 'of') ? head : noun;
}

/** What stands beside a noun; `except` is the trigger where a light noun carries it. */
function readNounPhrase(reading: Reading, noun: number, slots: Map<Slot, number[]>, except = -1): void {
  const { tokens } = reading;
  for (const child of childrenOf(reading, noun)) {
    if (child === except) continue;
    const { deprel } = tokens[child]!;
    if (deprel === 'nsubj' && isEngagement(reading, noun))
      fillSlot(reading, slots, 'subject', antecedent(reading, child));
    else if (deprel === 'nmod:poss') fillSlot(reading, slots, 'possessive', child);
    else if (deprel === 'compound' || deprel === 'amod' || deprel === 'nmod:unmarked')
      fillSlot(reading, slots, 'modifier', child);
    else if (deprel === 'nmod' || deprel.startsWith('obl')) fillOblique(reading, slots, child, false);
    else if (deprel === 'acl:relcl' && SUPPORT_VERBS.has(tokens[child]!.lemma))
      readRelative(reading, child, noun, slots);
    else if (deprel === 'acl' && tokens[child]!.xpos === 'VBN') {
      for (const agent of childrenOf(reading, child)) {
        if (caseOf(reading, agent) === 'by') fillSlot(reading, slots, 'by', agent);
        else if (SUPPORT_VERBS.has(tokens[child]!.lemma) && tokens[agent]!.deprel === 'obl')
          fillOblique(reading, slots, agent, false);
      }
    }
  }
}

/** "Oman is in talks with Iran": whose predicate a deed is does it; "the problem is the attack" has no such preposition. */
function isEngagement(reading: Reading, noun: number): boolean {
  const preposition = caseOf(reading, noun);
  return (preposition === 'in' || preposition === 'at') && childBy(reading, noun, 'cop') >= 0;
}

/** "the attack that the army launched on Goma": the relative clause of a noun carries it as a main clause does. */
function readRelative(reading: Reading, verb: number, noun: number, slots: Map<Slot, number[]>): void {
  const around = new Map<Slot, number[]>();
  readVerb(reading, verb, around);
  if (!around.get('object')?.includes(noun)) return;
  for (const [slot, fillers] of around) if (slot !== 'object' && !slots.has(slot)) slots.set(slot, fillers);
}

/** The arguments that a noun has from the verb that carries it: "launched an attack on", "talks began in". */
function readCarrier(reading: Reading, top: number, noun: number, slots: Map<Slot, number[]>): void {
  const { deprel, head: verb } = reading.tokens[top]!;
  if (verb < 0) return;
  const { lemma } = reading.tokens[verb]!;
  const carried = SUPPORT_VERBS.has(lemma) && (deprel === 'obj' || deprel === 'nsubj:pass');
  const happens = HAPPENING_VERBS.has(lemma) && deprel.startsWith('nsubj');
  if (!carried && !happens) return;
  const around = new Map<Slot, number[]>();
  readVerb(reading, verb, around);
  for (const [slot, fillers] of around) {
    if (slot === 'object' || (slot === 'subject' && !carried) || slots.has(slot)) continue;
    slots.set(
      slot,
      fillers.filter((filler) => filler !== noun && filler !== top),
    );
  }
}
