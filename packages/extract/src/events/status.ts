import type { EventType, Status } from '@dramatis/graph/model';
import { caseOf, childBy, childrenOf, type Reading } from '../reading.ts';
import {
  ATTITUDES,
  CALLED_OFF,
  CLAIMING,
  CLAIMS,
  GUESSING,
  HEARSAY,
  NOUN_ATTITUDES,
  OBJECT_ATTITUDES,
  PLANS,
  SAYING,
  SHARES_IN,
} from './attitudes.ts';
import { hasSubject, hasTo, isNegation, ownStatus } from './own-status.ts';
import { SUPPORT_VERBS } from './support-verbs.ts';
import { isPassive } from './verb-slots.ts';
import { wholeNoun } from './whole-noun.ts';

/** How far up the tree words may change what a trigger says of itself. */
const REACH = 5;

/** "accused of firing", "prevented from leaving"; not "the group blamed for it, killing 25". */
const OF_GERUNDS: ReadonlySet<Status> = new Set(['alleged', 'denied', 'negated']);
const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '“', "'", '’', '‘', ')', '»', '«']);
/** Questions with these take what they ask about for granted. */
const WH_WORDS: ReadonlySet<string> = new Set(['who', 'why', 'when', 'where', 'how', 'what', 'which', 'whom']);

/**
 * Whether the text says an action happened: from the words around the trigger, else from the verbs and nouns that govern it.
 *
 * "plans to withdraw", "said it would withdraw", "ordered a withdrawal" → planned; "denied attacking" → denied; "threatened strikes" →
 * threatened; "began to withdraw" → happened; "no plans to withdraw", "has yet to withdraw" → negated.
 *
 * @param type of the event that the trigger names
 */
export function statusOf(reading: Reading, trigger: number, type: EventType | null): Status {
  if (type !== 'ASSAULT' && isOrdered(reading, trigger, type)) return 'planned';
  const { tokens } = reading;
  const whole = wholeNoun(reading, trigger);
  let status = ownStatus(reading, trigger);
  if (status === 'possible' && isReportedFuture(reading, trigger)) status = 'planned';
  for (let at = whole, step = 0; step < REACH && status === 'happened'; step++) {
    const { deprel, head } = tokens[at]!;
    if (head < 0 || !isGoverned(reading, at, whole)) break;
    if (isAbout(reading, at)) return nounAttitude(reading, at) ?? 'happened';
    const isSaid = deprel === 'ccomp' && tokens[head]!.upos === 'VERB';
    const attitude = attitudeTo(reading, at);
    if (attitude === undefined && !sharesStatus(reading, at)) break;
    status = attitude ?? (isSaid ? 'happened' : ownStatus(reading, head));
    if (status === 'ongoing' && deprel !== 'conj' && !LASTING.has(tokens[head]!.lemma)) status = 'happened';
    at = head;
  }
  if (status === 'happened' || status === 'planned') if (isAsked(reading, trigger)) return 'possible';
  return (status === 'possible' || status === 'planned') && isOwnWarning(reading, trigger) ? 'threatened' : status;
}

/** "ordered an investigation", not yet held; who "ordered the killing" mostly answers for one that was done. */
function isOrdered(reading: Reading, trigger: number, type: EventType | null): boolean {
  const { deprel, head, upos, lemma } = reading.tokens[wholeNoun(reading, trigger)]!;
  if (upos === 'VERB' && lemma === 'order') return type !== 'REQUEST';
  return upos === 'NOUN' && deprel === 'obj' && reading.tokens[head]!.lemma === 'order';
}

/**
 * "said it would send troops": what somebody says will be done, told in the past. Not "would attack if talks failed", "would have
 * sent", "feared that rebels would attack", "said a withdrawal would harm them".
 */
function isReportedFuture(reading: Reading, verb: number): boolean {
  const { tokens, words } = reading;
  let auxiliaries = 0;
  for (const child of childrenOf(reading, verb)) {
    const { deprel } = tokens[child]!;
    if (deprel === 'aux' && words[child] === 'would') auxiliaries++;
    else if (deprel === 'aux' && words[child] !== 'be') return false;
    if (deprel === 'advcl' && isConditional(reading, child)) return false;
  }
  if (auxiliaries === 0) return false;
  let at = verb;
  while (tokens[at]!.deprel === 'conj' && tokens[tokens[at]!.head]!.upos === 'VERB') at = tokens[at]!.head;
  const { deprel, head } = tokens[at]!;
  const saying = deprel === 'ccomp' && tokens[head]!.upos === 'VERB' ? head : childBy(reading, at, 'parataxis');
  if (
    saying < 0 ||
    (!SAYING.has(tokens[saying]!.lemma) && tokens[saying]!.lemma !== 'promise') ||
    GUESSING.has(tokens[saying]!.lemma)
  )
    return false;
  const subject = childBy(reading, at, 'nsubj');
  if (subject < 0) return true;
  for (const child of childrenOf(reading, subject)) if (GENERIC.has(words[child]!)) return false;
  return true;
}

const GENERIC: ReadonlySet<string> = new Set(['a', 'an', 'any']);

function isConditional(reading: Reading, verb: number): boolean {
  const mark = childBy(reading, verb, 'mark');
  return mark >= 0 && (reading.words[mark] === 'if' || reading.words[mark] === 'unless');
}

const WARNING: ReadonlySet<string> = new Set(['warn', 'threaten', 'vow', 'swear']);
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we', 'i']);

/** "warned that it could impose sanctions": what one warns of doing oneself; not "warned that rebels could attack". */
function isOwnWarning(reading: Reading, verb: number): boolean {
  const { deprel, head } = reading.tokens[verb]!;
  if (deprel !== 'ccomp' || !WARNING.has(reading.tokens[head]!.lemma)) return false;
  const subject = childBy(reading, verb, 'nsubj');
  return subject >= 0 && PRONOUNS.has(reading.words[subject]!);
}

/** Governing verbs that say an action goes on: "continues to shell"; not "appears to have shelled". */
const LASTING: ReadonlySet<string> = new Set(['continue', 'keep', 'go', 'remain', ...SUPPORT_VERBS]);

/** "will launch an attack" is as sure as the launching; "will condemn the attack" says nothing of the attack. */
function sharesStatus({ tokens }: Reading, token: number): boolean {
  const { deprel, head, upos } = tokens[token]!;
  const isNominal = deprel === 'obj' || deprel === 'nsubj:pass' || deprel === 'nmod' || deprel.startsWith('obl');
  return !isNominal || upos === 'VERB' || SUPPORT_VERBS.has(tokens[head]!.lemma);
}

/** Whether a noun stands under another that says something about it and does not do it: "no claim for the attack". */
function isAbout({ tokens }: Reading, token: number): boolean {
  const { deprel, head, upos } = tokens[token]!;
  return deprel === 'nmod' && upos === 'NOUN' && tokens[head]!.upos === 'NOUN';
}

/** "the threat of an attack", "calls for a withdrawal", "in the event of a strike". */
function nounAttitude(reading: Reading, token: number): Status | undefined {
  const preposition = caseOf(reading, token);
  const over = reading.tokens[token]!.head;
  if (SHARES_IN.has(reading.tokens[over]!.lemma) && reading.tokens[over]!.deprel === 'obj') {
    const status = ATTITUDES.get(reading.tokens[reading.tokens[over]!.head]!.lemma);
    return status === 'alleged' || status === 'denied' ? status : undefined;
  }
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'to') return undefined;
  return NOUN_ATTITUDES.get(reading.tokens[over]!.lemma.toLowerCase());
}

/** Whether the sentence asks if it happened: "Did rebels attack Goma?"; not "Why did rebels attack Goma?". */
function isAsked({ analysis, words, sentenceOf }: Reading, token: number): boolean {
  const { first, last } = analysis.sentences[sentenceOf[token]!]!;
  let end = last - 1;
  while (end > token && CLOSERS.has(words[end]!)) end--;
  if (words[end] !== '?') return false;
  let begin = first;
  while (begin < token && CLOSERS.has(words[begin]!)) begin++;
  return !WH_WORDS.has(words[begin]!);
}

/** Whether what stands over `token` may decide its status: over complements, participles, carried nouns, coordinated verbs. */
function isGoverned(reading: Reading, token: number, trigger: number): boolean {
  const { tokens } = reading;
  const { deprel, head, xpos, upos } = tokens[token]!;
  switch (deprel) {
    case 'xcomp':
    case 'ccomp':
      return true;
    case 'csubj':
      return hasTo(reading, token);
    case 'acl':
      return xpos !== 'VBN' || childBy(reading, token, 'aux') >= 0;
    case 'acl:relcl':
      return claimOf(reading, token) >= 0;
    case 'advcl':
      return xpos === 'VBG' || hasTo(reading, token);
    case 'conj':
      return (
        upos === tokens[head]!.upos && !hasSubject(reading, token) && childBy(reading, token, 'aux', 'aux:pass') < 0
      );
    default:
      return token === trigger && (upos !== 'VERB' || xpos === 'VBG') && isCarried(reading, token);
  }
}

/** "launched an attack", "threatened strikes", "calls for a withdrawal". */
function isCarried({ tokens }: Reading, noun: number): boolean {
  const { deprel, head } = tokens[noun]!;
  const { lemma } = tokens[head]!;
  if (deprel === 'obj' || deprel === 'nsubj:pass')
    return SUPPORT_VERBS.has(lemma) || ATTITUDES.has(lemma) || CALLED_OFF[lemma] !== undefined;
  if (deprel === 'nmod' && (NOUN_ATTITUDES.has(lemma.toLowerCase()) || SHARES_IN.has(lemma))) return true;
  return (deprel === 'nmod' || deprel.startsWith('obl')) && ATTITUDES.has(lemma);
}

/** What the word over `token` says of it, if it is a word of planning, threatening, denying …; else undefined. */
function attitudeTo(reading: Reading, token: number): Status | undefined {
  const { deprel, xpos, upos, head } = reading.tokens[token]!;
  const governor = reading.tokens[head]!;
  const attitude = attitudeOf(reading, head);
  const isInfinitive = hasTo(reading, token);
  const isGerund = xpos === 'VBG' || hasHaving(reading, token);
  const calledOff =
    (deprel === 'obj' || deprel === 'nsubj:pass') && attitude === 'negated' && CALLED_OFF[governor.lemma] !== undefined;
  if (deprel === 'acl' && (governor.deprel === 'obj' || governor.deprel === 'obl')) {
    const over = attitudeOf(reading, governor.head);
    if (over === 'alleged' || (over !== undefined && isInfinitive)) return over;
  }
  const claim = claimOf(reading, token);
  if (claim >= 0 && attitudeOf(reading, reading.tokens[claim]!.head) === 'denied') return 'denied';
  const isHearsay = deprel === 'xcomp' && isInfinitive && HEARSAY.has(governor.lemma) && isPassive(reading, head);
  if (isHearsay) return 'alleged';
  if (attitude === undefined) return deprel === 'ccomp' && CLAIMING.has(governor.lemma) ? 'alleged' : undefined;
  switch (deprel) {
    case 'csubj':
    case 'xcomp':
      if (isInfinitive && attitude !== 'negated' && isNegated(reading, head)) return 'negated';
      return attitude === 'denied' || attitude === 'negated'
        ? isGerund || isInfinitive
          ? attitude
          : undefined
        : attitude;
    case 'acl':
      return isGerund || isInfinitive ? (isNegated(reading, head) ? 'negated' : attitude) : undefined;
    case 'advcl':
      return isInfinitive || (isGerund && isOfVerb(reading, token) && OF_GERUNDS.has(attitude)) ? attitude : undefined;
    case 'ccomp':
      return attitude === 'negated' ||
        ((attitude === 'planned' || attitude === 'threatened') && isPast(reading, token)) ||
        (attitude === 'possible' && !OBJECT_ATTITUDES.has(governor.lemma))
        ? undefined
        : attitude;
    default:
      return (upos === 'VERB' && isGerund) ||
        (OBJECT_ATTITUDES.has(governor.lemma.toLowerCase()) && governor.lemma !== 'believe') ||
        calledOff
        ? attitude
        : undefined;
  }
}

/** "accused of firing", "prevented from leaving"; not "stopped the march by arresting students", which tells by what. */
function isOfVerb(reading: Reading, gerund: number): boolean {
  const mark = childBy(reading, gerund, 'mark');
  return mark >= 0 && !MEANS.has(reading.words[mark]!);
}

const MEANS: ReadonlySet<string> = new Set(['by', 'through', 'without', 'after', 'before', 'while', 'when', 'since']);

/**
 * "rejected a report that the army bombed", "denied claims on television that it did": the noun whose content the clause tells, whatever
 * the tree calls it; −1 for none.
 */
function claimOf(reading: Reading, verb: number): number {
  const { tokens, words } = reading;
  const { deprel, head } = tokens[verb]!;
  const mark = childBy(reading, verb, 'mark');
  if (deprel !== 'ccomp' && !deprel.startsWith('acl')) return -1;
  const isFarther = tokens[head]!.deprel === 'nmod' && mark >= 0 && words[mark] === 'that';
  const noun = isFarther ? tokens[head]!.head : head;
  const { deprel: over, lemma } = tokens[noun]!;
  return over === 'obj' && CLAIMS.has(lemma) && mark >= 0 ? noun : -1;
}

/** "no plans to withdraw", "does not plan to withdraw". */
function isNegated(reading: Reading, token: number): boolean {
  for (const child of childrenOf(reading, token)) if (isNegation(reading, child)) return true;
  return false;
}

/** "having ordered the attack". */
function hasHaving(reading: Reading, verb: number): boolean {
  const auxiliary = childBy(reading, verb, 'aux');
  return auxiliary >= 0 && reading.words[auxiliary] === 'having';
}

/** "announced that it has opened a probe": a plan has no past. */
function isPast(reading: Reading, verb: number): boolean {
  const auxiliary = childBy(reading, verb, 'aux', 'aux:pass');
  if (auxiliary < 0) return reading.tokens[verb]!.xpos === 'VBD';
  return ['has', 'have', 'had', 'was', 'were', 'did'].includes(reading.words[auxiliary]!);
}

/** The attitude of a word: "the plan called for troops to leave" is planned, "he called for troops to leave" only possible. */
function attitudeOf(reading: Reading, governor: number): Status | undefined {
  const { tokens, words } = reading;
  if (governor < 0) return undefined;
  if (tokens[governor]!.upos === 'AUX') {
    for (const child of childrenOf(reading, governor)) {
      const stance = tokens[child]!.upos === 'ADJ' ? ATTITUDES.get(words[child]!) : undefined;
      if (stance !== undefined) return stance;
    }
  }
  const lemma = tokens[governor]!.lemma.toLowerCase();
  const particle = CALLED_OFF[lemma];
  if (particle !== undefined && hasParticle(reading, governor, particle)) return 'negated';
  const attitude = ATTITUDES.get(lemma);
  if (attitude !== 'possible') return attitude;
  const subject = childBy(reading, governor, 'nsubj');
  return subject >= 0 && PLANS.has(tokens[subject]!.lemma.toLowerCase()) ? 'planned' : attitude;
}

function hasParticle(reading: Reading, verb: number, particle: string): boolean {
  for (const child of childrenOf(reading, verb)) {
    if (reading.words[child] === particle && reading.tokens[child]!.deprel === 'compound:prt') return true;
  }
  return false;
}
