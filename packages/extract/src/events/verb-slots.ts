import { childBy, childrenOf, type Reading } from '../reading.ts';
import type { Slot } from '../triggers/trigger.ts';
import { fillOblique, fillSlot, prepositionOf } from './fill-slot.ts';
import { antecedent, hasToMark, infinitiveOf, inheritedSubject } from './subjects.ts';

/** Nouns whose relative clauses say when, where or why, and leave no gap for an object: "the day they met". */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'day time moment year month week place way reason case extent'.split(' '),
);

/** Verbs that always say whom they befell: without an object their subject is the one. */
const BEFALLING: ReadonlySet<string> = new Set(
  (
    'arrest apprehend detain imprison jail incarcerate kill wound injure hurt slay murder assassinate kidnap abduct rescue evacuate deport ' +
    'extradite behead execute hospitalise hospitalize indict oust sack acquit'
  ).split(' '),
);

/** What follows a verb that has no object to come; "kidnapped up to 16 nurses", "killed at least three" have one. */
const CLOSING: ReadonlySet<string> = new Set(
  'on in after for near during from outside inside amid by with while when because'.split(' '),
);
/** Verbs that say whom they befell unless another verb after them does. */
const STRIKING: ReadonlySet<string> = new Set(
  'attack ambush strike hit beat stab shoot torture rape rob capture seize bomb shell loot burn destroy damage raid'.split(
    ' ',
  ),
);

/** Whether a verb form is passive: "was attacked", "troops deployed in", "Mayor arrested on suspicion of fraud". */
export function isPassive(reading: Reading, verb: number): boolean {
  const { xpos, deprel, head } = reading.tokens[verb]!;
  if (xpos !== 'VBN' && xpos !== 'VBD') return false;
  if (deprel === 'conj' && childBy(reading, verb, 'nsubj', 'aux', 'obj') < 0) {
    return reading.tokens[head]!.upos === 'VERB' && isPassive(reading, head);
  }
  for (const child of childrenOf(reading, verb)) {
    const relation = reading.tokens[child]!.deprel;
    if (relation === 'aux:pass' || (relation === 'nsubj:pass' && xpos === 'VBN')) return true;
    if (relation === 'aux') return false;
  }
  return (xpos === 'VBN' && deprel === 'acl') || isBareOfObject(reading, verb);
}

/** "Mayor arrested", as headlines put it; not "police arrested a mayor", "rebels killed and robbed farmers", "the man police arrested". */
function isBareOfObject(reading: Reading, verb: number): boolean {
  const { lemma, deprel } = reading.tokens[verb]!;
  if (!BEFALLING.has(lemma) || (deprel !== 'root' && deprel !== 'parataxis')) return false;
  const next = reading.tokens[verb + 1];
  if (next !== undefined && next.upos !== 'PUNCT' && !CLOSING.has(next.norm)) return false;
  for (const child of childrenOf(reading, verb)) {
    if (['obj', 'iobj', 'ccomp', 'conj', 'xcomp'].includes(reading.tokens[child]!.deprel)) return false;
  }
  return childBy(reading, verb, 'nsubj') >= 0;
}

/** The arguments of a verb: its own, those it shares with other verbs, and those of its object's phrase. */
export function readVerb(reading: Reading, verb: number, slots: Map<Slot, number[]>): void {
  const { tokens } = reading;
  const passive = isPassive(reading, verb);
  for (const child of childrenOf(reading, verb)) {
    const { deprel } = tokens[child]!;
    if (deprel === 'nsubj:pass') fillSlot(reading, slots, 'object', antecedent(reading, child));
    else if (deprel === 'nsubj') fillSlot(reading, slots, passive ? 'object' : 'subject', antecedent(reading, child));
    else if (deprel === 'obj') fillSlot(reading, slots, 'object', antecedent(reading, child));
    else if (deprel === 'iobj') fillSlot(reading, slots, 'indirect', child);
    else if (deprel.startsWith('obl') || deprel === 'nmod') fillOblique(reading, slots, child, passive);
    else if ((deprel === 'xcomp' || deprel === 'advcl') && hasToMark(reading, child))
      fillSlot(reading, slots, 'infinitive', child);
  }
  if (!passive && !slots.has('subject')) {
    const name = headlineSubject(reading, verb);
    if (name >= 0) fillSlot(reading, slots, 'subject', name);
  }
  if (!passive && !slots.has('object')) {
    const gap = objectGap(reading, verb);
    const object = gap >= 0 ? gap : sharedObject(reading, verb);
    if (object >= 0) fillSlot(reading, slots, 'object', object);
  }
  if (passive && !slots.has('subject')) {
    const agent = sharedAgent(reading, verb);
    if (agent >= 0) fillSlot(reading, slots, 'subject', agent);
  }
  if (passive ? !slots.has('object') : !slots.has('subject')) {
    const inherited = inheritedSubject(reading, verb, passive);
    if (inherited >= 0) fillSlot(reading, slots, passive ? 'object' : 'subject', inherited);
  }
  const object = slots.get('object')?.[0];
  const infinitive = object === undefined || slots.has('infinitive') ? -1 : infinitiveOf(reading, verb, object);
  if (infinitive >= 0) fillSlot(reading, slots, 'infinitive', infinitive);
  if (object !== undefined && !passive)
    for (const child of childrenOf(reading, object)) {
      const preposition = prepositionOf(reading, child);
      if (tokens[child]!.deprel !== 'nmod' || preposition === null) continue;
      if (!slots.has(preposition)) fillSlot(reading, slots, preposition, child);
      if (preposition !== 'of') continue;
      for (const inner of childrenOf(reading, child)) {
        const further = tokens[inner]!.deprel === 'nmod' ? prepositionOf(reading, inner) : null;
        if (further !== null && !slots.has(further)) fillSlot(reading, slots, further, inner);
      }
    }
}

/** "Norway unveils plan": the name that the tree joins to a verb as to a noun. */
function headlineSubject(reading: Reading, verb: number): number {
  const name = childBy(reading, verb, 'compound');
  return name >= 0 && name < verb && reading.tokens[name]!.upos === 'PROPN' ? name : -1;
}

/** "the homes they have occupied": the noun a relative clause without a pronoun describes, when it can be the verb's object; else −1. */
function objectGap(reading: Reading, verb: number): number {
  const { deprel, head } = reading.tokens[verb]!;
  if (deprel !== 'acl:relcl' || CIRCUMSTANCES.has(reading.tokens[head]!.lemma)) return -1;
  let hasSubject = false;
  for (const child of childrenOf(reading, verb)) {
    const { deprel: relation, xpos, upos } = reading.tokens[child]!;
    if (relation === 'nsubj') hasSubject = upos !== 'DET' && !xpos.startsWith('W') && reading.words[child] !== 'that';
    else if (xpos.startsWith('W') || ['ccomp', 'xcomp', 'obl', 'compound:prt'].includes(relation)) return -1;
  }
  return hasSubject ? head : -1;
}

/** "A driver struck and killed a woman": both the same one; not "he came and killed a woman". */
function sharedObject(reading: Reading, verb: number): number {
  const { tokens } = reading;
  if (!BEFALLING.has(tokens[verb]!.lemma) && !STRIKING.has(tokens[verb]!.lemma)) return -1;
  for (const child of childrenOf(reading, verb)) {
    const { deprel, upos } = tokens[child]!;
    if (deprel === 'conj' && upos === 'VERB' && tokens[verb + 1]!.deprel === 'cc')
      return childBy(reading, child, 'obj');
    if (child > verb && deprel !== 'conj') return -1;
  }
  return -1;
}

/** "trained and equipped by the United States": both by the same. */
function sharedAgent(reading: Reading, verb: number): number {
  for (const child of childrenOf(reading, verb)) {
    if (reading.tokens[child]!.deprel === 'conj' && isPassive(reading, child))
      return childBy(reading, child, 'obl:agent');
  }
  return -1;
}
