import type { Mention } from './mention.ts';

/** What most mentions are not: spread first, then say what this one is. */
export const MENTION_DEFAULTS: Omit<Mention, 'start' | 'end' | 'first' | 'last' | 'head' | 'kind' | 'label' | 'rule'> =
  {
    actor: null,
    location: null,
    government: null,
    noun: null,
    identity: null,
    plural: false,
    definite: true,
    count: null,
    determiner: null,
    bare: false,
    backedBy: null,
    ledBy: null,
    condition: null,
    figure: false,
    half: null,
  };
