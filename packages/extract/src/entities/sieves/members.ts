import type { Mention } from '../../mentions/mention.ts';
import { caseOf, childrenOf } from '../../reading.ts';
import { follow, isOpen, type Sieve } from '../resolution.ts';

const BODIES: ReadonlySet<string> = new Set(['military', 'militia', 'police', 'party', 'organization']);
/** People who are the force they belong to, when they act for it. */
const MEMBERS: ReadonlySet<string> = new Set([
  'soldier',
  'troop',
  'fighter',
  'militant',
  'gunman',
  'personnel',
  'force',
]);

/**
 * "soldiers of the 7th Division", "fighters from the Revolutionary United Front": the body, when its people have no number.
 *
 * Not: "two soldiers of the 7th Division", who are two people.
 */
export const members: Sieve = (resolution) => {
  const { mentions, reading } = resolution;
  const at = new Map<number, number>();
  mentions.forEach((mention, index) => {
    if (mention.kind === 'name') for (let token = mention.first; token < mention.last; token++) at.set(token, index);
    else if (mention.kind === 'nominal') at.set(mention.head, index);
  });
  mentions.forEach((mention, index) => {
    if (!isOpen(resolution, index) || !isMembers(mention)) return;
    for (const child of childrenOf(reading, mention.head)) {
      const body = at.get(child);
      if (body === undefined || child < mention.head || !['of', 'from'].includes(caseOf(reading, child) ?? ''))
        continue;
      if (BODIES.has(resolution.drafts.get(resolution.actorOf[body] ?? '')?.type ?? ''))
        follow(resolution, index, body, 'coreference/members');
    }
  });
};

function isMembers({ kind, noun, plural, count }: Mention): boolean {
  return kind === 'nominal' && plural && count === null && MEMBERS.has(noun ?? '');
}
