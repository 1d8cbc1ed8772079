import type { Resolution } from '../entities/resolution.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';

/** Mentions by the token that stands for them in the tree. */
export interface MentionIndex {
  readonly mentions: readonly Mention[];
  readonly resolution: Resolution;
  /** Mentions by token: every token of a name, the head of a description or pronoun. */
  readonly at: ReadonlyMap<number, readonly number[]>;
  /** Whether a token is part of a time expression. */
  readonly timeAt: (token: number) => boolean;
  /** Head nouns that the report uses for an entity: "army", "force". */
  readonly nounsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Index a report's resolved mentions for the event stage. */
export function createMentionIndex(reading: Reading, resolution: Resolution): MentionIndex {
  const at = new Map<number, number[]>();
  const add = (token: number, index: number): void => {
    const list = at.get(token);
    if (list === undefined) at.set(token, [index]);
    else list.push(index);
  };
  const nounsOf = new Map<string, Set<string>>();
  resolution.mentions.forEach((mention, index) => {
    const entity = resolution.actorOf[index] ?? resolution.locationOf[index];
    if (entity != null && mention.noun !== null && mention.kind === 'nominal') {
      nounsOf.set(entity, (nounsOf.get(entity) ?? new Set()).add(mention.noun));
    }
    if (mention.kind !== 'name') add(mention.head, index);
    else for (let token = mention.first; token < mention.last; token++) add(token, index);
  });
  const times = new Uint8Array(reading.tokens.length);
  for (const { first, last } of reading.analysis.times) times.fill(1, first, last);
  return { mentions: resolution.mentions, resolution, at, nounsOf, timeAt: (token) => times[token] === 1 };
}
