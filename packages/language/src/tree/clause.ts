import type { Draft } from '../draft.ts';
import { attach } from './unit.ts';

/** A clause under construction: a verb (or predicate) and what waits for it. */
export interface Clause {
  /** Token of the verb or predicate; −1 until met. */
  verb: number;
  finite: boolean;
  passive: boolean;
  subject: number;
  objects: number;
  object: number;
  agent: boolean;
  /** Where the verb attaches: a token, or −1 for the main clause or one still waiting for its main clause. */
  readonly governor: number;
  readonly relation: string;
  readonly parent: Clause | null;
  /** Tokens that attach to the verb once it is known. */
  readonly waiting: [token: number, relation: string][];
  readonly relative: boolean;
}

/** A new clause; hand it its verb with `fill`. */
export function clause(parent: Clause | null, relation: string, governor: number, relative = false): Clause {
  return {
    verb: -1,
    finite: false,
    passive: false,
    subject: -1,
    objects: 0,
    object: -1,
    agent: false,
    governor,
    relation,
    parent,
    waiting: [],
    relative,
  };
}

/** Give a clause its verb: everything that waited attaches, and the verb attaches to what governs the clause. */
export function fill(tokens: readonly Draft[], target: Clause, verb: number, finite: boolean, passive: boolean): void {
  target.verb = verb;
  target.finite = finite;
  target.passive = passive;
  if (target.subject >= 0) attach(tokens, target.subject, verb, subjectLabel(tokens, target.subject, passive));
  for (const [token, relation] of target.waiting) attach(tokens, token, verb, relation);
  target.waiting.length = 0;
  if (target.governor >= 0) attach(tokens, verb, target.governor, target.relation);
  else if (target.parent) later(tokens, target.parent, verb, target.relation);
}

export function subjectLabel(tokens: readonly Draft[], subject: number, passive: boolean): string {
  if (tokens[subject]?.xpos === 'EX') return 'expl';
  if (tokens[subject]?.upos === 'VERB') return 'csubj';
  return passive ? 'nsubj:pass' : 'nsubj';
}

/** Attach `token` to the clause's verb now, or when it comes. */
export function later(tokens: readonly Draft[], target: Clause, token: number, relation: string): void {
  if (target.verb >= 0) attach(tokens, token, target.verb, relation);
  else target.waiting.push([token, relation]);
}
