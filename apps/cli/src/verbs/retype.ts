import { parseArgs } from 'node:util';
import { ACTOR_TYPES, EVENT_TYPES, LOCATION_TYPES } from '@dramatis/graph/model';
import type { Decision } from '@dramatis/store';
import { DECIDE_HELP, DECIDE_OPTIONS, decide } from '../decide.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

export const retypeVerb: Verb = {
  name: 'retype',
  summary: 'another type for a node of a case',
  usage: 'dramatis retype NODE TYPE [MODE] --case DIR [--by NAME]',
  help: `An actor is a person, government, militia …; a place a settlement, region …; an event an ASSAULT, CONSULT …, in a mode where one is given.

${DECIDE_HELP}`,

  async run(args, console) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: DECIDE_OPTIONS });
    const [node, type, mode, ...more] = positionals;
    if (node === undefined || type === undefined || more.length > 0) throw new UsageError('name the node and its type');
    return await decide('retype', values, console, (_, keyOf) => {
      const key = keyOf(node);
      const types = typesOf(key);
      if (!types.includes(type)) throw new UsageError(`no type "${type}"; there are ${types.join(', ')}`);
      return { verb: 'retype', key, type, ...(mode === undefined ? {} : { mode }) } as Decision;
    });
  },
};

function typesOf(key: string): readonly string[] {
  if (key.startsWith('event:')) return Object.keys(EVENT_TYPES);
  return key.startsWith('location:') ? LOCATION_TYPES : ACTOR_TYPES;
}
