import type { DecisionLog, SignedDecision } from './decision.ts';
import { standing } from './standing.ts';

export type Note = Extract<SignedDecision, { readonly verb: 'note' }>;

/** The notes kept with a node, oldest first. */
export const notesOf = (log: DecisionLog, key: string): readonly Note[] =>
  standing(log).flatMap((one) => (one.verb === 'note' && one.key === key ? [one] : []));
