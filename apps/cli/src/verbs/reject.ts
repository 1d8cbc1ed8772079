import { parseArgs } from 'node:util';
import { DECIDE_HELP, DECIDE_OPTIONS, decide } from '../decide.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

export const rejectVerb: Verb = {
  name: 'reject',
  summary: 'a node of a case that is none',
  usage: 'dramatis reject NODE --case DIR [--by NAME]',
  help: `The node does not stand in the graph, nor do its edges; the reports keep what they say.

${DECIDE_HELP}`,

  async run(args, console) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: DECIDE_OPTIONS });
    const [node, ...more] = positionals;
    if (node === undefined || more.length > 0) throw new UsageError('name one node');
    return await decide('reject', values, console, (_, keyOf) => ({ verb: 'reject', key: keyOf(node) }));
  },
};
