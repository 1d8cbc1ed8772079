import { parseArgs } from 'node:util';
import { DECIDE_HELP, DECIDE_OPTIONS, decide } from '../decide.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

export const mergeVerb: Verb = {
  name: 'merge',
  summary: 'nodes of a case that are one',
  usage: 'dramatis merge NODE NODE… --case DIR [--by NAME]',
  help: `The nodes after the first are the first: actors and places, or events that are one.

${DECIDE_HELP}`,

  async run(args, console) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: DECIDE_OPTIONS });
    const [into, ...nodes] = positionals;
    if (into === undefined || nodes.length === 0)
      throw new UsageError('name the node that stays, then those that are it');
    return await decide('merge', values, console, (_, keyOf) => ({
      verb: 'merge',
      into: keyOf(into),
      keys: nodes.map(keyOf),
    }));
  },
};
