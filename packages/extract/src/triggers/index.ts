import { accuse } from './accuse.ts';
import { agree } from './agree.ts';
import { aid } from './aid.ts';
import { assault } from './assault.ts';
import { coerce } from './coerce.ts';
import { concede } from './concede.ts';
import { consult } from './consult.ts';
import { control } from './control.ts';
import { cooperate } from './cooperate.ts';
import { incident } from './incident.ts';
import { mobilize } from './mobilize.ts';
import { personnel } from './personnel.ts';
import { protest } from './protest.ts';
import { reject } from './reject.ts';
import { request } from './request.ts';
import { retreat } from './retreat.ts';
import { sanction } from './sanction.ts';
import { statement } from './statement.ts';
import { support } from './support.ts';
import { threaten } from './threaten.ts';
import type { EventTypeTriggers } from './trigger.ts';

export { compileTriggers } from './compile-triggers.ts';

/** The trigger rows of every event type, in the order of `EVENT_TYPES`. */
export const eventTypeTriggers: readonly EventTypeTriggers[] = [
  agree,
  consult,
  support,
  concede,
  cooperate,
  aid,
  retreat,
  request,
  accuse,
  reject,
  threaten,
  protest,
  sanction,
  mobilize,
  coerce,
  assault,
  control,
  personnel,
  incident,
  statement,
];
