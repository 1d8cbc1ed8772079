import type { Evidence } from '@dramatis/graph/model';
import { caseOf, childBy, childrenOf, evidenceFor, type Reading } from '../reading.ts';
import { SAYING } from './attitudes.ts';
import type { MentionIndex } from './mention-index.ts';
import { contentHead } from './transparent-nouns.ts';

/** Who says so, and by which words. */
export interface Attribution {
  readonly speaker: string | null;
  readonly evidence: Evidence | null;
  readonly cue: string;
  /** Token of the verb of saying. */
  readonly verb: number;
}

const ACCORDING = new Set(['according to', 'according']);

/**
 * The nearest verb of saying over a token, or beside its clause, or an "according to", and its subject.
 *
 * "An army colonel confirmed that troops remain"; "troops left, officials said"; "according to the ministry, …".
 */
export function attributionOf(reading: Reading, mentions: MentionIndex, token: number): Attribution | null {
  const { tokens } = reading;
  for (let at = token; at >= 0; at = tokens[at]!.head) {
    for (const child of childrenOf(reading, at)) {
      const { deprel, lemma } = tokens[child]!;
      if (deprel === 'parataxis' && SAYING.has(lemma)) return saidBy(reading, mentions, child);
      const preposition = deprel.startsWith('obl') || deprel === 'nmod' ? caseOf(reading, child) : null;
      if (preposition !== null && ACCORDING.has(preposition)) {
        return { ...speakerAt(reading, mentions, child), cue: 'according to', verb: -1 };
      }
    }
    const { deprel, head } = tokens[at]!;
    if (head < 0) return null;
    if ((deprel === 'ccomp' || deprel === 'xcomp') && SAYING.has(tokens[head]!.lemma))
      return saidBy(reading, mentions, head);
  }
  return null;
}

/** The subject of a verb of saying. */
export function saidBy(reading: Reading, mentions: MentionIndex, verb: number): Attribution | null {
  let at = verb;
  let subject = childBy(reading, at, 'nsubj');
  while (subject < 0 && reading.tokens[at]!.deprel === 'conj') {
    at = reading.tokens[at]!.head;
    subject = childBy(reading, at, 'nsubj');
  }
  const cue = reading.tokens[verb]!.text;
  if (subject < 0) return { speaker: null, evidence: null, cue, verb };
  return { ...speakerAt(reading, mentions, subject), cue, verb };
}

function speakerAt(
  reading: Reading,
  { at, resolution, mentions }: MentionIndex,
  token: number,
): Pick<Attribution, 'speaker' | 'evidence'> {
  const index = at.get(contentHead(reading, token))?.[0];
  const speaker = index === undefined ? null : (resolution.actorOf[index] ?? null);
  if (speaker === null || index === undefined) return { speaker: null, evidence: null };
  return { speaker, evidence: evidenceFor(reading, mentions[index]!, mentions[index]!.head, 'speaker/cue') };
}
