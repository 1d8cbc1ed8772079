import { caseOf, childBy, childrenOf, conjunctsOf, type Reading } from '../reading.ts';
import type { Slot } from '../triggers/trigger.ts';

/** The words that stand around a trigger, by slot: head tokens in text order. */
export type Slots = ReadonlyMap<Slot, readonly number[]>;

/** Verbs that lend their arguments to the noun they carry: "launched an attack on", "completed their withdrawal from". */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  'carry launch conduct make complete begin start stage mount hold open continue resume end halt stop suspend finish undertake perform execute commit deliver lead join maintain build forge develop strengthen keep expand intensify announce order pursue wage give sign reach plan renew initiate broker abandon organise organize unleash'.split(
    ' ',
  ),
);
/** Verbs whose subject is the event itself: "talks began in 2024", "clashes broke out in Kassala". */
const HAPPENING_VERBS: ReadonlySet<string> = new Set(
  'begin start take occur happen break erupt continue end last resume follow come collapse'.split(' '),
);

/** Verbs whose object acts in the infinitive after them; after others it tells what their subject wants: "opened fire to disperse the crowd". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'order ask tell urge force allow permit enable press pressure push compel persuade convince encourage invite warn advise instruct command direct authorize authorise oblige require want expect help lead cause get drive train send deploy dispatch leave call appoint elect choose pay beg request challenge tempt teach incite assign empower inspire provoke prompt bring need entitle implore beseech exhort lobby recruit hire enlist arm equip station move like prefer intend consider believe know find forbid bribe coerce counsel'.split(
    ' ',
  ),
);
/** Nouns that stand for what is before them or after their "of": "mediation efforts between", "a campaign of bombings". */
const LIGHT_NOUNS: ReadonlySet<string> = new Set(
  'effort attempt campaign operation mission process programme program round wave series string spate initiative drive bid'.split(
    ' ',
  ),
);
/** Auxiliaries that oblige ("China must drop its tariffs") and those that promise. */
const OBLIGING: ReadonlySet<string> = new Set(['must', 'should', 'ought']);
const INTENDING: ReadonlySet<string> = new Set(['will', 'would', 'shall', ...OBLIGING]);
/** Nouns whose relative clauses say when, where or why, and leave no gap for an object: "the day they met". */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'day time moment year month week place way reason case extent'.split(' '),
);

/** Prepositions that go with the trigger even where the tree hangs them on the noun before: "retaliation by Pakistan against Iran". */
const CHAINED: ReadonlySet<string> = new Set(['against', 'to', 'by', 'from', 'between']);

/** Prepositions that say the same as a shorter one. */
const SAME_AS: Readonly<Record<string, string>> = {
  'out of': 'from',
  'away from': 'from',
  'together with': 'with',
  'along with': 'with',
  alongside: 'with',
  upon: 'on',
  onto: 'on',
  'close to': 'near',
  within: 'in',
  throughout: 'in',
  across: 'in',
  inside: 'in',
  outside: 'near',
  toward: 'towards',
};

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

/** Who acts in the finite clause that the trigger or its object governs: "demanded that Israel leave", "their demand that Israel leave". */
function readClause(reading: Reading, trigger: number, slots: Map<Slot, number[]>): void {
  const { tokens } = reading;
  for (const over of [trigger, ...(slots.get('object') ?? []), ...(slots.get('on') ?? [])]) {
    for (const child of childrenOf(reading, over)) {
      const { deprel } = tokens[child]!;
      if (deprel !== 'ccomp' && !(deprel === 'acl' && childBy(reading, child, 'mark') >= 0)) continue;
      const subject = childBy(reading, child, 'nsubj');
      if (subject < 0 || isOpenedByQuestion(reading, child)) continue;
      add(reading, slots, 'clause', subject);
      const auxiliary = reading.words[childBy(reading, child, 'aux')] ?? '';
      if (OBLIGING.has(auxiliary)) add(reading, slots, 'obliged', subject);
      if (INTENDING.has(auxiliary)) add(reading, slots, 'intended', subject);
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

function add(reading: Reading, slots: Map<Slot, number[]>, slot: Slot, token: number): void {
  const list = slots.get(slot) ?? [];
  for (const each of conjunctsOf(reading, token)) {
    const isStrayVerb =
      each !== token && reading.tokens[each]!.upos === 'VERB' && reading.tokens[token]!.upos !== 'VERB';
    if (!isStrayVerb && !list.includes(each)) list.push(each);
  }
  slots.set(slot, list);
}

/** Whether a verb form is passive: "was attacked", "troops deployed in". */
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
  return xpos === 'VBN' && deprel === 'acl';
}

function readVerb(reading: Reading, verb: number, slots: Map<Slot, number[]>): void {
  const { tokens } = reading;
  const passive = isPassive(reading, verb);
  for (const child of childrenOf(reading, verb)) {
    const { deprel } = tokens[child]!;
    if (deprel === 'nsubj:pass') add(reading, slots, 'object', antecedent(reading, child));
    else if (deprel === 'nsubj') add(reading, slots, passive ? 'object' : 'subject', antecedent(reading, child));
    else if (deprel === 'obj') add(reading, slots, 'object', antecedent(reading, child));
    else if (deprel === 'iobj') add(reading, slots, 'indirect', child);
    else if (deprel.startsWith('obl') || deprel === 'nmod') addOblique(reading, slots, child, passive);
    else if ((deprel === 'xcomp' || deprel === 'advcl') && hasToMark(reading, child))
      add(reading, slots, 'infinitive', child);
  }
  if (!passive && !slots.has('object')) {
    const gap = objectGap(reading, verb);
    if (gap >= 0) add(reading, slots, 'object', gap);
  }
  if (passive && !slots.has('subject')) {
    const agent = sharedAgent(reading, verb);
    if (agent >= 0) add(reading, slots, 'subject', agent);
  }
  if (passive ? !slots.has('object') : !slots.has('subject')) {
    const inherited = inheritedSubject(reading, verb, passive);
    if (inherited >= 0) add(reading, slots, passive ? 'object' : 'subject', inherited);
  }
  const object = slots.get('object')?.[0];
  if (object !== undefined && !passive)
    for (const child of childrenOf(reading, object)) {
      const preposition = prepositionOf(reading, child);
      if (tokens[child]!.deprel !== 'nmod' || preposition === null) continue;
      if (!slots.has(preposition)) add(reading, slots, preposition, child);
      if (preposition !== 'of') continue;
      for (const inner of childrenOf(reading, child)) {
        const further = tokens[inner]!.deprel === 'nmod' ? prepositionOf(reading, inner) : null;
        if (further !== null && !slots.has(further)) add(reading, slots, further, inner);
      }
    }
}

function hasToMark(reading: Reading, verb: number): boolean {
  const mark = childBy(reading, verb, 'mark');
  return mark >= 0 && reading.words[mark] === 'to';
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

/** "trained and equipped by the United States": both by the same. */
function sharedAgent(reading: Reading, verb: number): number {
  for (const child of childrenOf(reading, verb)) {
    if (reading.tokens[child]!.deprel === 'conj' && isPassive(reading, child))
      return childBy(reading, child, 'obl:agent');
  }
  return -1;
}

function addOblique(reading: Reading, slots: Map<Slot, number[]>, child: number, passive: boolean): void {
  const preposition = prepositionOf(reading, child);
  if (preposition === null) return;
  if (isCounted(reading, child, preposition) && !passive && !slots.has('object')) {
    add(reading, slots, 'object', child);
    return;
  }
  for (const inner of childrenOf(reading, child)) {
    const further = reading.tokens[inner]!.deprel === 'nmod' ? prepositionOf(reading, inner) : null;
    if (further !== null && CHAINED.has(further) && !slots.has(further)) add(reading, slots, further, inner);
  }
  const agent = reading.tokens[child]!.deprel === 'obl:agent' || (passive && preposition === 'by');
  add(reading, slots, agent ? 'subject' : preposition, child);
}

/** "kidnapped up to 16 advisers": a bound on a number that the tree reads as a preposition. */
function isCounted(reading: Reading, token: number, preposition: string): boolean {
  if (preposition !== 'to' && preposition !== 'up to') return false;
  const number = childBy(reading, token, 'nummod');
  return number > 1 && reading.words[number - 1] === 'to' && reading.words[number - 2] === 'up';
}

function prepositionOf(reading: Reading, token: number): string | null {
  const preposition = caseOf(reading, token);
  return preposition === null ? null : (SAME_AS[preposition] ?? preposition);
}

/** "who", "which", "that" → the noun the clause describes. */
function antecedent(reading: Reading, token: number): number {
  const { xpos, norm, head } = reading.tokens[token]!;
  if (!['WDT', 'WP'].includes(xpos) && !['who', 'which', 'that', 'whom'].includes(norm)) return token;
  const clause = clauseOf(reading, head);
  return clause >= 0 ? reading.tokens[clause]!.head : token;
}

/** The nearest verb up the tree that is a relative clause, or −1. */
function clauseOf(reading: Reading, verb: number): number {
  for (let at = verb; at >= 0; at = reading.tokens[at]!.head) {
    const { deprel } = reading.tokens[at]!;
    if (deprel === 'acl:relcl') return at;
    if (deprel !== 'conj' && deprel !== 'xcomp') return -1;
  }
  return -1;
}

/** The subject a verb shares with another: coordination, control, participles. */
function inheritedSubject(reading: Reading, verb: number, passive: boolean): number {
  const { tokens } = reading;
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const { deprel, head, xpos } = tokens[at]!;
    if (head < 0) return -1;
    if (deprel === 'acl' && xpos === 'VBG' && reading.words[at - 1] === ',') {
      const clause = verbOver(reading, head);
      if (clause < 0) return head;
      const subject = childBy(reading, clause, 'nsubj', 'nsubj:pass');
      if (subject >= 0 && subject !== head) return antecedent(reading, subject);
      at = clause;
      continue;
    }
    if (deprel === 'acl' || deprel === 'acl:relcl') {
      const hasObject = childBy(reading, at, 'obj') >= 0;
      if (deprel === 'acl' && xpos === 'TO') return -1;
      return passive || hasObject || xpos === 'VBG' || deprel === 'acl' ? head : -1;
    }
    if (!['conj', 'xcomp', 'advcl', 'ccomp'].includes(deprel)) return -1;
    if (deprel === 'conj' && ['NOUN', 'PROPN'].includes(tokens[head]!.upos) && tokens[at]!.upos === 'VERB') {
      const clause = verbOver(reading, head);
      const shared = clause < 0 ? -1 : childBy(reading, clause, 'nsubj', 'nsubj:pass');
      if (shared >= 0 && shared !== head) return antecedent(reading, shared);
    }
    if (deprel === 'ccomp' && xpos !== 'VBG') return -1;
    if (deprel === 'advcl' && !['VBG', 'VB', 'VBN'].includes(xpos)) return -1;
    if (deprel === 'xcomp' || (deprel === 'advcl' && callsFor(reading, head))) {
      const controller = controllerOf(reading, head, hasToMark(reading, at));
      if (controller >= 0) return controller;
    }
    const subject = childBy(reading, head, 'nsubj', 'nsubj:pass');
    if (subject >= 0) return antecedent(reading, subject);
    at = head;
  }
  return -1;
}

/** The nearest verb over a noun, through nouns alone; −1 for none. "opened fire on the crowd, killing two": who opened fire kills. */
function verbOver({ tokens }: Reading, noun: number): number {
  for (let at = tokens[noun]!.head, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.upos === 'VERB') return at;
  }
  return -1;
}

/** "called for troops to leave": what is called for acts in the infinitive, however the tree hangs it. */
function callsFor(reading: Reading, verb: number): boolean {
  if (!['call', 'push', 'wait', 'appeal', 'ask', 'press'].includes(reading.tokens[verb]!.lemma)) return false;
  return controllerOf(reading, verb) >= 0;
}

/** Whose action the infinitive after a verb is: "ordered the army to leave", "called for troops to leave"; −1 for the verb's own subject. */
function controllerOf(reading: Reading, verb: number, isInfinitive = true): number {
  const object = childBy(reading, verb, 'obj', 'iobj');
  if (object >= 0 && (!isInfinitive || OBJECT_CONTROL.has(reading.tokens[verb]!.lemma))) return object;
  for (const child of childrenOf(reading, verb)) {
    if (reading.tokens[child]!.deprel.startsWith('obl') && caseOf(reading, child) === 'for') return child;
  }
  return -1;
}

function readAdjective(reading: Reading, adjective: number, slots: Map<Slot, number[]>): void {
  const { tokens } = reading;
  for (const child of childrenOf(reading, adjective)) {
    const { deprel } = tokens[child]!;
    if (deprel.startsWith('nsubj')) add(reading, slots, 'subject', antecedent(reading, child));
    else if (deprel.startsWith('obl')) addOblique(reading, slots, child, false);
  }
  const { deprel, head } = tokens[adjective]!;
  if (deprel === 'amod' && head >= 0) add(reading, slots, 'subject', head);
  if (deprel === 'xcomp' && head >= 0) {
    const noun = childBy(reading, head, 'obj', 'nsubj', 'nsubj:pass');
    if (noun >= 0) add(reading, slots, 'subject', noun);
  }
}

function readNoun(reading: Reading, noun: number, slots: Map<Slot, number[]>): void {
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
    if (deprel === 'nmod:poss') add(reading, slots, 'possessive', child);
    else if (deprel === 'compound' || deprel === 'amod' || deprel === 'nmod:unmarked')
      add(reading, slots, 'modifier', child);
    else if (deprel === 'nmod' || deprel.startsWith('obl')) addOblique(reading, slots, child, false);
    else if (deprel === 'acl:relcl' && SUPPORT_VERBS.has(tokens[child]!.lemma))
      readRelative(reading, child, noun, slots);
    else if (deprel === 'acl' && tokens[child]!.xpos === 'VBN') {
      for (const agent of childrenOf(reading, child)) {
        if (caseOf(reading, agent) === 'by') add(reading, slots, 'by', agent);
        else if (SUPPORT_VERBS.has(tokens[child]!.lemma) && tokens[agent]!.deprel === 'obl')
          addOblique(reading, slots, agent, false);
      }
    }
  }
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
