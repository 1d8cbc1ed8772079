import { assaultArmed } from './assault-armed.ts';
import { assaultKilling } from './assault-killing.ts';
import { assaultNouns } from './assault-nouns.ts';
import { assaultUnarmed } from './assault-unarmed.ts';
import { PLACE_FRAME } from './place-frame.ts';
import type { EventTypeTriggers } from './trigger.ts';

/** Violence: attacks, killings, fighting, abduction, torture, destruction. A place attacked is its recipient. */
export const assault: EventTypeTriggers = {
  type: 'ASSAULT',
  territorial: true,
  verbFrame: {
    ...PLACE_FRAME,
    subject: 'actor',
    object: 'recipient',
    against: 'recipient',
    with: 'instrument',
    from: 'origin',
    on: 'recipient',
  },
  nounFrame: {
    ...PLACE_FRAME,
    subject: 'actor',
    possessive: 'actor',
    modifier: 'actor',
    by: 'actor',
    of: 'recipient',
    on: 'recipient',
    against: 'recipient',
    between: 'actor',
    among: 'actor',
    with: 'recipient',
    from: 'origin',
  },
  triggers: [...assaultKilling, ...assaultArmed, ...assaultUnarmed, ...assaultNouns],
};
