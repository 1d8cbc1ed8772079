import type { Evidence, RelationType } from '@dramatis/graph/model';
import type { MentionIndex } from '../events/mention-index.ts';
import { caseOf, childBy, childrenOf, evidenceFor, type Reading } from '../reading.ts';

/** A relation between two entities that the words state. */
export interface StatedRelation {
  readonly relation: RelationType;
  readonly source: string;
  readonly target: string;
  readonly evidence: Evidence;
}

const LEADERS: ReadonlySet<string> = new Set(
  'leader head chief commander chairman chairwoman chair president director'.split(' '),
);
const MEMBERS: ReadonlySet<string> = new Set(['member', 'member-state']);
const BACKING: ReadonlySet<string> = new Set('back support fund sponsor arm finance'.split(' '));
const GROUPS: ReadonlySet<string> = new Set([
  'military',
  'militia',
  'organization',
  'company',
  'party',
  'police',
  'media',
  'government',
]);

/**
 * Who leads, belongs to and backs whom, where the words say so: "Hassan Nasrallah, the leader of Hezbollah" → leads; "Mali, a member of
 * ECOWAS" → member-of; "rebels backed by Rwanda" → backs. Not "a former leader of Hezbollah", "the leader of the attack".
 */
export function statedRelations(reading: Reading, index: MentionIndex): StatedRelation[] {
  const stated: StatedRelation[] = [];
  const { tokens } = reading;
  const add = (relation: RelationType, source: string | null, target: string | null, token: number): void => {
    if (source === null || target === null || source === target) return;
    const evidence = evidenceFor(reading, tokens[token]!, token, `relation/${relation}`);
    stated.push({ relation, source, target, evidence });
  };
  for (let token = 0; token < tokens.length; token++) {
    const { lemma, upos, deprel, head } = tokens[token]!;
    const word = lemma.toLowerCase();
    if (upos === 'NOUN' && (LEADERS.has(word) || MEMBERS.has(word)) && !isFormer(reading, token)) {
      const body = groupUnder(reading, index, token);
      const holder = actorAt(index, token) ?? (deprel === 'appos' ? actorAt(index, head) : null);
      add(LEADERS.has(word) ? 'leads' : 'member-of', holder, body, token);
    }
    if (upos === 'VERB' && BACKING.has(word) && deprel === 'acl' && tokens[token]!.xpos === 'VBN') {
      const agent = childBy(reading, token, 'obl:agent');
      if (agent >= 0) add('backs', actorAt(index, agent), actorAt(index, head), token);
    }
  }
  return stated;
}

export function isFormer(reading: Reading, token: number): boolean {
  for (const child of childrenOf(reading, token))
    if (['former', 'ex', 'late', 'ousted', 'then', 'founding', 'deputy'].includes(reading.words[child]!)) return true;
  return false;
}

/** The body in "leader of the body". */
function groupUnder(reading: Reading, index: MentionIndex, token: number): string | null {
  for (const child of childrenOf(reading, token)) {
    if (reading.tokens[child]!.deprel !== 'nmod' || caseOf(reading, child) !== 'of') continue;
    const actor = actorAt(index, child);
    const type = actor === null ? undefined : index.resolution.drafts.get(actor)?.type;
    return type !== undefined && GROUPS.has(type) ? actor : null;
  }
  return null;
}

function actorAt({ at, resolution }: MentionIndex, token: number): string | null {
  for (const mention of at.get(token) ?? []) {
    const actor = resolution.actorOf[mention];
    if (actor != null) return actor;
  }
  return null;
}
