import type { CompiledTrigger } from './compile-triggers.ts';
import { PLACE_FRAME } from './place-frame.ts';

/** What a verb without a row says: who acts on whom, where; no type. Views hide such events unless asked. */
export const UNCODED: CompiledTrigger = {
  type: null,
  reciprocal: false,
  reporting: false,
  territorial: false,
  popular: false,
  trigger: { id: 'uncoded/verb', pos: 'verb', lemmas: [], example: 'The minister painted the embassy in Oslo.' },
  frame: {
    ...PLACE_FRAME,
    subject: 'actor',
    object: 'recipient',
    indirect: 'recipient',
    to: 'recipient',
    with: 'recipient',
    against: 'recipient',
    from: 'origin',
    into: 'destination',
  },
  requires: [],
  excludes: [],
  specificity: 0,
  strength: 0.2,
};
