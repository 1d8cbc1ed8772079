import type { Status } from '@dramatis/graph/model';
import { childBy, childrenOf, type Reading } from '../reading.ts';
import { ATTITUDES, MODIFIERS } from './attitudes.ts';

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly']);
/** "nearly killed the governor"; not "nearly 300 killed", where it belongs to the figure. */
const NOT_QUITE: ReadonlySet<string> = new Set(['almost', 'nearly']);
/** "Not only repulsed the attack but seized the boats": both were. */
const NOT_ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);
/** "Neither side attacked", "none of them left". */
const NOBODY: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'neither']);
/** What a word before the "to" of an infinitive says: "has yet to leave", "vowed never to leave", "was about to leave". */
const BEFORE_TO: ReadonlyMap<string, Status> = new Map([
  ['yet', 'negated'],
  ['not', 'negated'],
  ['never', 'negated'],
  ['about', 'planned'],
]);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);
const MODALS: ReadonlyMap<string, Status> = new Map([
  ...['will', 'shall', "'ll"].map((word): [string, Status] => [word, 'planned']),
  ...['may', 'might', 'could', 'can', 'would', 'should', 'must', 'ought'].map((word): [string, Status] => [
    word,
    'possible',
  ]),
]);
const HEDGES: ReadonlyMap<string, Status> = new Map([
  ...['allegedly', 'reportedly', 'purportedly', 'supposedly'].map((word): [string, Status] => [word, 'alleged']),
  ...['perhaps', 'possibly', 'maybe', 'potentially'].map((word): [string, Status] => [word, 'possible']),
]);
const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'am', "'s", "'re"]);

/**
 * What a trigger says of itself, by its auxiliaries, negation and modifiers; `happened` where they say nothing else.
 *
 * "will attack" → planned; "did not attack", "no attack" → negated; "are attacking" → ongoing; "an alleged attack" → alleged.
 */
export function ownStatus(reading: Reading, token: number): Status {
  const { tokens } = reading;
  const isVerb = tokens[token]!.upos === 'VERB';
  const auxiliaries: string[] = [];
  for (const child of childrenOf(reading, token)) {
    const { deprel, norm, lemma } = tokens[child]!;
    if (isNegation(reading, child)) return 'negated';
    const beforeTo = deprel === 'mark' && norm === 'to' ? BEFORE_TO.get(reading.words[child - 1] ?? '') : undefined;
    if (beforeTo !== undefined) return beforeTo;
    if (deprel === 'mark' && CONDITIONS.has(norm)) return 'possible';
    if (deprel === 'case' && lemma === 'due' && isVerb) return 'planned';
    const hedge = deprel === 'advmod' ? HEDGES.get(norm) : undefined;
    if (hedge !== undefined) return hedge;
    const modified =
      !isVerb && (deprel === 'amod' || deprel === 'det') ? (MODIFIERS.get(norm) ?? MODIFIERS.get(lemma)) : undefined;
    if (modified !== undefined) return modified;
    if (deprel.startsWith('aux') || deprel === 'cop') auxiliaries.push(norm);
  }
  for (const word of auxiliaries) {
    const modal = MODALS.get(word);
    if (modal !== undefined) return modal;
  }
  return isVerb ? byForm(reading, token, auxiliaries) : 'happened';
}

/** Whether a word under a verb or noun negates it: "not", "without", "no" and "neither" before it or its subject. */
export function isNegation({ tokens, words, firstChild }: Reading, child: number): boolean {
  const { deprel, norm, head } = tokens[child]!;
  if (deprel === 'advmod' && NOT_QUITE.has(norm) && tokens[head]!.upos === 'VERB' && words[child + 1] !== 'all')
    return true;
  if (NEGATIONS.has(norm) && ['advmod', 'det', 'cc'].includes(deprel))
    return norm !== 'not' || !NOT_ONLY.has(words[child + 1] ?? '');
  if (deprel === 'case' && norm === 'without') return true;
  return deprel.startsWith('nsubj') && (NOBODY.has(norm) || NOBODY.has(words[firstChild[child]!] ?? ''));
}

/**
 * "are to leave" is planned; "are leaving", "have been leaving", "are being shelled", "with troops leaving" and "rejects the ruling" are
 * going on. A headline's present is the past, its infinitive the future: "Quake hits Kabul", "France to send troops".
 */
function byForm(reading: Reading, verb: number, auxiliaries: readonly string[]): Status {
  const { tokens, words } = reading;
  const { xpos, deprel } = tokens[verb]!;
  const isNow = auxiliaries.some((word) => PRESENT.has(word));
  if (hasTo(reading, verb) && auxiliaries.some((word) => PRESENT.has(word) || word === 'was' || word === 'were'))
    return 'planned';
  if (auxiliaries.length === 0 && isHeadlinePlan(reading, verb)) return 'planned';
  if (xpos === 'VBG') {
    const absolute = deprel === 'advcl' && hasSubject(reading, verb);
    const goesOn = auxiliaries.includes('been') ? !auxiliaries.includes('had') : isNow;
    return absolute || (goesOn && auxiliaries.length > 0) ? 'ongoing' : 'happened';
  }
  if (xpos === 'VBZ' && auxiliaries.length === 0 && !isHeadline(reading, verb)) return 'ongoing';
  return xpos === 'VBN' && isNow && words[verb - 1] === 'being' ? 'ongoing' : 'happened';
}

/**
 * Whether an infinitive is all that a sentence says of its subject: "France to send troops to Mali"; not "a bid to free the
 * hostages", "the first man to climb it, he died".
 */
function isHeadlinePlan(reading: Reading, verb: number): boolean {
  const { tokens } = reading;
  const { deprel, head } = tokens[verb]!;
  if (!hasTo(reading, verb)) return false;
  if (head < 0) return childBy(reading, verb, 'nsubj', 'nsubj:pass') >= 0;
  const subject = tokens[head]!;
  if (deprel !== 'acl' || subject.head >= 0 || childBy(reading, head, 'cop') >= 0) return false;
  return subject.upos === 'PROPN' || (isHeadline(reading, verb) && !ATTITUDES.has(subject.lemma));
}

function isHeadline({ analysis, sentenceOf }: Reading, token: number): boolean {
  return analysis.sentences[sentenceOf[token]!]!.headline;
}

/** Whether a verb is a to-infinitive. */
export function hasTo(reading: Reading, verb: number): boolean {
  for (const child of childrenOf(reading, verb)) {
    if (reading.tokens[child]!.deprel === 'mark' && reading.words[child] === 'to') return true;
  }
  return false;
}

/** Whether a verb has a subject of its own. */
export function hasSubject(reading: Reading, verb: number): boolean {
  return childBy(reading, verb, 'nsubj', 'nsubj:pass') >= 0;
}
