import type { Evidence } from '@dramatis/graph/model';
import { caseOf, childBy, childrenOf, evidenceFor, type Reading } from '../reading.ts';
import { SAYING, SHARES_IN, SPEECH_ACTS } from './attitudes.ts';
import type { MentionIndex } from './mention-index.ts';
import { hasTo } from './own-status.ts';
import type { Sayings } from './sayings.ts';
import { contentHead } from './transparent-nouns.ts';
import { isPassive } from './verb-slots.ts';

/** Who says so, and by which words. */
export interface Attribution {
  readonly speaker: string | null;
  readonly evidence: Evidence | null;
  readonly cue: string;
  /** Token of the verb of saying. */
  readonly verb: number;
}

/** Acts in words whose object is told by them: "Witnesses reported clashes", "claimed the attack". */
const TOLD_OBJECTS: ReadonlySet<string> = new Set([...SPEECH_ACTS, 'report', 'confirm', 'admit', 'acknowledge']);

/**
 * Who says that a trigger's event is so: the nearest verb of saying, accusing, denying or vowing over it, else the comment beside its
 * clause or quotation.
 *
 * "An army colonel confirmed that troops remain"; "troops left, officials said"; "accused the army of firing"; "according to the ministry".
 */
export function attributionOf(
  reading: Reading,
  mentions: MentionIndex,
  sayings: Sayings,
  token: number,
): Attribution | null {
  const { tokens } = reading;
  let within = false;
  for (let at = token, step = 0; step < REACH; step++) {
    const { deprel, head } = tokens[at]!;
    if (head < 0) break;
    const { lemma, upos } = tokens[head]!;
    const isContent =
      deprel === 'ccomp' ||
      deprel === 'xcomp' ||
      (deprel === 'advcl' && tokens[at]!.xpos === 'VBG' && childBy(reading, at, 'mark') >= 0);
    const isObject = at === token && (deprel === 'obj' || deprel === 'obl' || (deprel === 'nmod' && upos === 'NOUN'));
    if (upos === 'VERB') {
      const told = deprel === 'obj' ? TOLD_OBJECTS : ACCUSING;
      if ((deprel === 'ccomp' || (deprel === 'xcomp' && !within)) && SAYING.has(lemma))
        return saidBy(reading, mentions, head);
      if ((isContent && !within && SPEECH_ACTS.has(lemma)) || (isObject && told.has(lemma)))
        return saidBy(reading, mentions, head);
    }
    if (isObject && deprel === 'obl' && upos === 'VERB' && TOLD_OBJECTS.has(lemma)) {
      const object = childBy(reading, head, 'obj');
      if (object >= 0 && SHARES_IN.has(tokens[object]!.lemma)) return saidBy(reading, mentions, head);
    }
    if (isObject && deprel === 'nmod' && tokens[head]!.deprel === 'obj' && SHARES_IN.has(lemma)) {
      const verb = tokens[head]!.head;
      if (TOLD_OBJECTS.has(tokens[verb]!.lemma)) return saidBy(reading, mentions, verb);
    }
    within ||= deprel === 'acl:relcl' || (deprel === 'advcl' && !isContent && !hasTo(reading, at));
    at = head;
  }
  const comment = sayings.over(token);
  if (comment < 0 || comment === token) return null;
  if (tokens[comment]!.upos === 'VERB') return saidBy(reading, mentions, comment);
  return { ...speakerAt(reading, mentions, comment), cue: 'according to', verb: -1 };
}

const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'blame']);
/** How far up the tree a verb of saying is looked for. */
const REACH = 40;

/** The subject of a verb of saying, or the agent of its passive. */
export function saidBy(reading: Reading, mentions: MentionIndex, verb: number): Attribution | null {
  let at = verb;
  const cue = reading.tokens[verb]!.text;
  if (isPassive(reading, verb)) {
    const agent = childBy(reading, verb, 'obl:agent');
    return agent < 0
      ? { speaker: null, evidence: null, cue, verb }
      : { ...speakerAt(reading, mentions, agent), cue, verb };
  }
  let subject = childBy(reading, at, 'nsubj');
  while (subject < 0 && (reading.tokens[at]!.deprel === 'conj' || reading.tokens[at]!.deprel === 'xcomp')) {
    at = reading.tokens[at]!.head;
    subject = childBy(reading, at, 'nsubj');
  }
  if (subject < 0) return { speaker: null, evidence: null, cue, verb };
  return { ...speakerAt(reading, mentions, subject), cue, verb };
}

/** Words that speak for those who issue them: "a statement by the ministry said", "an army report said". */
const ISSUED: ReadonlySet<string> = new Set(['statement', 'report', 'communique', 'communiqué', 'letter', 'message']);

function speakerAt(reading: Reading, index: MentionIndex, token: number): Pick<Attribution, 'speaker' | 'evidence'> {
  const head = contentHead(reading, token);
  const own = entityAt(reading, index, head);
  if (own.speaker !== null || !ISSUED.has(reading.tokens[head]!.lemma.toLowerCase())) return own;
  for (const child of childrenOf(reading, head)) {
    const { deprel, xpos } = reading.tokens[child]!;
    const preposition = caseOf(reading, child);
    const issuer = deprel === 'acl' && xpos === 'VBN' ? childBy(reading, child, 'obl:agent', 'obl') : child;
    const isIssuer =
      ['compound', 'amod', 'nmod:poss', 'acl'].includes(deprel) || preposition === 'by' || preposition === 'from';
    const found = isIssuer && issuer >= 0 ? entityAt(reading, index, issuer) : own;
    if (found.speaker !== null) return found;
  }
  return own;
}

function entityAt(
  reading: Reading,
  { at, resolution, mentions }: MentionIndex,
  token: number,
): Pick<Attribution, 'speaker' | 'evidence'> {
  const index = at.get(token)?.[0];
  const speaker = index === undefined ? null : (resolution.actorOf[index] ?? null);
  if (speaker === null || index === undefined) return { speaker: null, evidence: null };
  return { speaker, evidence: evidenceFor(reading, mentions[index]!, mentions[index]!.head, 'speaker/cue') };
}
