import type { Status } from '@dramatis/graph/model';
import { childBy, childrenOf, type Reading } from '../reading.ts';
import { ATTITUDES, CLAIMING, OBJECT_ATTITUDES, PLANS } from './attitudes.ts';
import { hasSubject, hasTo, ownStatus } from './own-status.ts';
import { SUPPORT_VERBS } from './support-verbs.ts';

/** How far up the tree words may change what a trigger says of itself. */
const REACH = 5;

/**
 * Whether the text says an action happened: from the words around the trigger, else from the verbs and nouns that govern it.
 *
 * "plans to withdraw" → planned; "denied attacking" → denied; "threatened strikes" → threatened; "began to withdraw" → happened.
 */
export function statusOf(reading: Reading, trigger: number): Status {
  const { tokens } = reading;
  let status = ownStatus(reading, trigger);
  for (let at = trigger, step = 0; step < REACH && status === 'happened'; step++) {
    const { deprel, head } = tokens[at]!;
    if (head < 0 || !isGoverned(reading, at, trigger)) break;
    const isSaid = deprel === 'ccomp' && tokens[head]!.upos === 'VERB';
    status = attitudeTo(reading, at) ?? (isSaid ? 'happened' : ownStatus(reading, head));
    at = head;
  }
  return status;
}

/** Whether what stands over `token` may decide its status: over complements, participles, carried nouns, coordinated verbs. */
function isGoverned(reading: Reading, token: number, trigger: number): boolean {
  const { tokens } = reading;
  const { deprel, head, xpos, upos } = tokens[token]!;
  switch (deprel) {
    case 'xcomp':
    case 'ccomp':
      return true;
    case 'acl':
      return xpos !== 'VBN';
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
  if (deprel === 'obj' || deprel === 'nsubj:pass') return SUPPORT_VERBS.has(lemma) || ATTITUDES.has(lemma);
  return (deprel === 'nmod' || deprel.startsWith('obl')) && ATTITUDES.has(lemma);
}

/** What the word over `token` says of it, if it is a word of planning, threatening, denying …; else undefined. */
function attitudeTo(reading: Reading, token: number): Status | undefined {
  const { deprel, xpos, upos, head } = reading.tokens[token]!;
  const governor = reading.tokens[head]!;
  const attitude = attitudeOf(reading, head);
  const isInfinitive = hasTo(reading, token);
  const isGerund = xpos === 'VBG';
  if (deprel === 'acl' && (governor.deprel === 'obj' || governor.deprel === 'obl')) {
    const over = attitudeOf(reading, governor.head);
    if (over === 'alleged' || (over !== undefined && isInfinitive)) return over;
  }
  if (attitude === undefined) return deprel === 'ccomp' && CLAIMING.has(governor.lemma) ? 'alleged' : undefined;
  switch (deprel) {
    case 'xcomp':
      return attitude === 'denied' || attitude === 'negated'
        ? isGerund || isInfinitive
          ? attitude
          : undefined
        : attitude;
    case 'acl':
      return isGerund || isInfinitive ? attitude : undefined;
    case 'advcl':
      return isInfinitive || (isGerund && ['alleged', 'denied', 'negated'].includes(attitude)) ? attitude : undefined;
    case 'ccomp':
      return attitude === 'negated' || (attitude === 'possible' && !OBJECT_ATTITUDES.has(governor.lemma))
        ? undefined
        : attitude;
    default:
      return (upos === 'VERB' && isGerund) || OBJECT_ATTITUDES.has(governor.lemma.toLowerCase()) ? attitude : undefined;
  }
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
  const attitude = ATTITUDES.get(tokens[governor]!.lemma.toLowerCase());
  if (attitude !== 'possible') return attitude;
  const subject = childBy(reading, governor, 'nsubj');
  return subject >= 0 && PLANS.has(tokens[subject]!.lemma.toLowerCase()) ? 'planned' : attitude;
}
