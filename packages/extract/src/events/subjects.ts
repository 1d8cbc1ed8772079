import { ACTOR_NOUNS } from '../actors/actor-nouns.ts';
import { caseOf, childBy, childrenOf, type Reading } from '../reading.ts';
import { isDeedOrWord } from './deed-nouns.ts';
import { SUPPORT_VERBS } from './support-verbs.ts';

/** Verbs whose object acts in the infinitive after them; after others it tells what their subject wants: "opened fire to disperse the crowd". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'order ask tell urge force allow permit enable press pressure push compel persuade convince encourage invite warn advise instruct command direct authorize authorise oblige require want expect help lead cause get drive train send deploy dispatch leave call appoint elect choose pay beg request challenge tempt teach incite assign empower inspire provoke prompt bring need entitle implore beseech exhort lobby recruit hire enlist arm equip station move like prefer intend consider believe know find forbid bribe coerce counsel'.split(
    ' ',
  ),
);

/** "who", "which", "that" → the noun the clause describes. */
export function antecedent(reading: Reading, token: number): number {
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
export function inheritedSubject(reading: Reading, verb: number, passive: boolean): number {
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
      if (deprel === 'acl' && hasToMark(reading, at) && isNamelessDeed(tokens[head]!.lemma)) {
        return holderOf(reading, head);
      }
      return passive || hasObject || xpos === 'VBG' || deprel === 'acl' ? head : -1;
    }
    if (!['conj', 'xcomp', 'advcl', 'ccomp'].includes(deprel)) return -1;
    if (
      deprel === 'conj' &&
      ['NOUN', 'PROPN'].includes(tokens[head]!.upos) &&
      tokens[at]!.upos === 'VERB' &&
      xpos !== 'VBG'
    ) {
      const clause = verbOver(reading, head);
      const shared = clause < 0 ? -1 : childBy(reading, clause, 'nsubj', 'nsubj:pass');
      if (shared >= 0 && shared !== head) return antecedent(reading, shared);
    }
    if (deprel === 'ccomp' && xpos !== 'VBG') return -1;
    if (deprel === 'advcl' && !['VBG', 'VB', 'VBN'].includes(xpos)) return -1;
    if (deprel === 'xcomp' || (deprel === 'advcl' && (callsFor(reading, head) || isChargedWith(reading, at, head)))) {
      const controller = controllerOf(reading, head, hasToMark(reading, at));
      if (controller >= 0) return controller;
    }
    const subject = childBy(reading, head, 'nsubj', 'nsubj:pass');
    if (subject >= 0) return antecedent(reading, subject);
    at = head;
  }
  return -1;
}

/** "plan", "threat"; "opposition" and "delegation" are somebody. */
function isNamelessDeed(lemma: string): boolean {
  return isDeedOrWord(lemma) && !ACTOR_NOUNS.has(lemma.toLowerCase());
}

/** Whose plan, threat or decision a noun is, who so does what its infinitive says: "Chad's threat to leave", "Chad made plans to leave"; −1 for none told. */
function holderOf(reading: Reading, noun: number): number {
  const owner = childBy(reading, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  const { deprel, head } = reading.tokens[noun]!;
  if (deprel !== 'obj' || !(SUPPORT_VERBS.has(reading.tokens[head]!.lemma) || reading.tokens[head]!.lemma === 'have'))
    return -1;
  const subject = childBy(reading, head, 'nsubj');
  return subject < 0 ? -1 : antecedent(reading, subject);
}

/** The nearest verb over a noun, through nouns alone; −1 for none. "opened fire on the crowd, killing two": who opened fire kills. */
function verbOver({ tokens }: Reading, noun: number): number {
  for (let at = tokens[noun]!.head, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.upos === 'VERB') return at;
  }
  return -1;
}

/** "accused the army of attacking": the deed is that of the object. */
function isChargedWith(reading: Reading, gerund: number, verb: number): boolean {
  if (!CHARGING.has(reading.tokens[verb]!.lemma) || reading.tokens[gerund]!.xpos !== 'VBG') return false;
  const mark = childBy(reading, gerund, 'mark');
  return mark >= 0 && ['of', 'for', 'with', 'from'].includes(reading.words[mark]!);
}

const CHARGING: ReadonlySet<string> = new Set(
  'accuse suspect blame charge condemn criticize criticise praise thank convict acquit punish stop prevent keep'.split(
    ' ',
  ),
);

/** Verbs whose infinitive is what they are about and no purpose. */
const ABOUT: ReadonlySet<string> = new Set(
  'call push wait appeal ask press want allow permit urge order tell force compel persuade forbid encourage'.split(' '),
);

/** "allowed the opposition to march": the infinitive that the tree hangs on the verb's object, or −1. */
export function infinitiveOf(reading: Reading, verb: number, object: number): number {
  if (!ABOUT.has(reading.tokens[verb]!.lemma)) return -1;
  const clause = childBy(reading, object, 'acl');
  return clause >= 0 && hasToMark(reading, clause) ? clause : -1;
}

/** "called for troops to leave", "wants Chad to leave": what is called for acts in the infinitive, however the tree hangs it. */
function callsFor(reading: Reading, verb: number): boolean {
  if (!ABOUT.has(reading.tokens[verb]!.lemma)) return false;
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

/** Whether a verb is an infinitive with "to". */
export function hasToMark(reading: Reading, verb: number): boolean {
  const mark = childBy(reading, verb, 'mark');
  return mark >= 0 && reading.words[mark] === 'to';
}
