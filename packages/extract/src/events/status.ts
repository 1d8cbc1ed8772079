import type { Status } from '@dramatis/graph/model';
import { childBy, childrenOf, type Reading } from '../reading.ts';
import { ATTITUDES, CLAIMING, MODIFIERS } from './attitudes.ts';
import { SUPPORT_VERBS } from './slots.ts';

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly']);
const STATIVE_NEGATIONS = new Set(['without']);
const MODALS: Readonly<Record<string, Status>> = {
  will: 'planned',
  shall: 'planned',
  "'ll": 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  would: 'possible',
  should: 'possible',
  must: 'possible',
  ought: 'possible',
};
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest']);
const PLANS = new Set([
  'plan',
  'agreement',
  'deal',
  'accord',
  'timetable',
  'schedule',
  'roadmap',
  'programme',
  'program',
]);
/** How far up the tree words may change what a trigger says of itself. */
const REACH = 5;

/**
 * Whether the text says an action happened, from its auxiliaries, negation, and the verbs and nouns that govern it.
 *
 * "plans to withdraw" → planned; "did not attack" → negated; "denied attacking" → denied; "a planned withdrawal" → planned.
 */
export function statusOf(reading: Reading, trigger: number): Status {
  const { tokens } = reading;
  let at = trigger;
  let status = ownStatus(reading, trigger);
  for (let step = 0; step < REACH && status === 'happened'; step++) {
    const { deprel, head } = tokens[at]!;
    if (head < 0) break;
    const passes = passesOn(reading, at, trigger);
    if (!passes) break;
    const governor = tokens[head]!;
    const attitude = attitudeOf(reading, head);
    const governed = attitude !== undefined && governs(reading, at, attitude);
    const accused =
      deprel === 'acl' && tokens[head]!.deprel === 'obj' ? attitudeOf(reading, tokens[head]!.head) : undefined;
    if (governed) status = attitude;
    else if (accused === 'alleged') status = 'alleged';
    else if (deprel === 'ccomp' && CLAIMING.has(governor.lemma)) status = 'alleged';
    else if (deprel !== 'ccomp' || governor.upos !== 'VERB') status = ownStatus(reading, head);
    at = head;
  }
  return status;
}

/** What a governor says of its complement: "the plan called for troops to leave" is planned, "he called for troops to leave" only possible. */
function attitudeOf(reading: Reading, governor: number): Status | undefined {
  const { lemma, upos } = reading.tokens[governor]!;
  if (upos === 'AUX') {
    for (const child of childrenOf(reading, governor)) {
      const stance = reading.tokens[child]!.upos === 'ADJ' ? ATTITUDES.get(reading.words[child]!) : undefined;
      if (stance !== undefined) return stance;
    }
  }
  const attitude = ATTITUDES.get(lemma.toLowerCase());
  if (attitude !== 'possible') return attitude;
  const subject = childBy(reading, governor, 'nsubj');
  return subject >= 0 && PLANS.has(reading.tokens[subject]!.lemma.toLowerCase()) ? 'planned' : attitude;
}

function governs(reading: Reading, token: number, attitude: Status): boolean {
  const { deprel, xpos, upos, head } = reading.tokens[token]!;
  if (deprel === 'xcomp' || deprel === 'advcl' || deprel === 'acl') {
    if (deprel === 'advcl' && xpos !== 'VBG' && !hasTo(reading, token)) return false;
    if (attitude === 'denied' || attitude === 'negated') return xpos === 'VBG' || hasTo(reading, token);
    if (deprel === 'acl' && xpos !== 'VBG') return hasTo(reading, token);
    return deprel !== 'advcl' || attitude === 'alleged' || hasTo(reading, token);
  }
  if (deprel === 'ccomp') return attitude !== 'negated' && attitude !== 'possible' ? true : !isAsserting(reading, head);
  if (deprel === 'obj' || deprel.startsWith('obl') || deprel === 'nmod' || deprel === 'nsubj:pass') {
    if (upos === 'VERB' && xpos === 'VBG') return true;
    const governor = reading.tokens[head]!.lemma.toLowerCase();
    return [
      'plan',
      'threaten',
      'schedule',
      'propose',
      'prepare',
      'cancel',
      'avoid',
      'prevent',
      'consider',
      'promise',
      'pledge',
      'demand',
      'urge',
      'call',
      'seek',
      'discuss',
      'debate',
      'negotiate',
      'weigh',
      'mull',
      'want',
      'expect',
      'ban',
      'threat',
      'deny',
      'proposal',
    ].includes(governor);
  }
  return false;
}

function isAsserting(reading: Reading, verb: number): boolean {
  return ['tell', 'call', 'fear', 'believe'].includes(reading.tokens[verb]!.lemma) === false;
}

function hasTo(reading: Reading, verb: number): boolean {
  for (const child of childrenOf(reading, verb)) {
    if (reading.tokens[child]!.deprel === 'mark' && reading.words[child] === 'to') return true;
  }
  return false;
}

/** Whether what governs `token` may decide its status: complements, participles, carried nouns, coordinated verbs. */
function passesOn(reading: Reading, token: number, trigger: number): boolean {
  const { tokens } = reading;
  const { deprel, head, xpos, upos } = tokens[token]!;
  if (deprel === 'xcomp' || deprel === 'ccomp') return true;
  if (deprel === 'acl') return xpos !== 'VBN';
  if (deprel === 'advcl') return xpos === 'VBG' || hasTo(reading, token);
  if (deprel === 'conj')
    return upos === tokens[head]!.upos && ownAuxiliary(reading, token) === null && childSubject(reading, token) < 0;
  const isNoun = tokens[trigger]!.upos === 'NOUN' || tokens[trigger]!.upos === 'PROPN' || xpos === 'VBG';
  if (!isNoun || token !== trigger) return false;
  if (deprel === 'obj' || deprel === 'nsubj:pass')
    return SUPPORT_VERBS.has(tokens[head]!.lemma) || ATTITUDES.has(tokens[head]!.lemma);
  return deprel.startsWith('obl') || deprel === 'nmod' ? ATTITUDES.has(tokens[head]!.lemma) : false;
}

function childSubject(reading: Reading, verb: number): number {
  for (const child of childrenOf(reading, verb)) if (reading.tokens[child]!.deprel.startsWith('nsubj')) return child;
  return -1;
}

function ownAuxiliary(reading: Reading, verb: number): string | null {
  for (const child of childrenOf(reading, verb))
    if (reading.tokens[child]!.deprel.startsWith('aux')) return reading.words[child]!;
  return null;
}

function ownStatus(reading: Reading, token: number): Status {
  const { tokens, words } = reading;
  const { xpos, upos, deprel: relation } = tokens[token]!;
  let modal: Status | null = null;
  let hasCopula = false;
  let isNow = false;
  let hasPerfect = false;
  let passive = false;
  for (const child of childrenOf(reading, token)) {
    const { deprel, norm } = tokens[child]!;
    if (NEGATIONS.has(norm) && (deprel === 'advmod' || deprel === 'det' || deprel === 'cc')) return 'negated';
    if (deprel === 'mark' && CONDITIONS.has(norm)) return 'possible';
    if (deprel === 'case' && STATIVE_NEGATIONS.has(norm)) return 'negated';
    if (upos !== 'VERB' && (deprel === 'amod' || deprel === 'det')) {
      const modified = MODIFIERS.get(norm) ?? MODIFIERS.get(tokens[child]!.lemma);
      if (modified !== undefined) return modified;
    }
    if ((deprel === 'cop' || deprel === 'aux') && tokens[child]!.lemma === 'be') hasCopula = true;
    if (deprel.startsWith('aux')) {
      modal ??= MODALS[norm] ?? null;
      if (['is', 'are', 'am', "'s", "'re"].includes(norm)) isNow = true;
      if (deprel === 'aux:pass') passive = true;
      if (['has', 'have', 'had'].includes(norm)) hasPerfect = true;
    }
    if (deprel.startsWith('nsubj') && words[child] === 'no') return 'negated';
    for (const part of childrenOf(reading, child)) {
      if (deprel.startsWith('nsubj') && tokens[part]!.deprel === 'det' && words[part] === 'no') return 'negated';
    }
  }
  if (modal !== null) return modal;
  if (upos === 'VERB' && hasCopula && hasTo(reading, token)) return 'planned';
  const absolute = xpos === 'VBG' && relation === 'advcl' && childSubject(reading, token) >= 0;
  if (upos === 'VERB' && xpos === 'VBG' && ((isNow && !hasPerfect) || absolute)) return 'ongoing';
  if (upos === 'VERB' && xpos === 'VBN' && passive && isNow) {
    return words[token - 1] === 'being' ? 'ongoing' : 'happened';
  }
  return 'happened';
}
