import { parseArgs } from 'node:util';
import { DECIDE_HELP, DECIDE_OPTIONS, decide } from '../decide.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

export const renameVerb: Verb = {
  name: 'rename',
  summary: 'another label for a node of a case',
  usage: 'dramatis rename NODE LABEL --case DIR [--by NAME]',
  help: `The node has this label; what it was called stays an alias of an actor or place.

${DECIDE_HELP}`,

  async run(args, console) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: DECIDE_OPTIONS });
    const [node, label, ...more] = positionals;
    if (node === undefined || label === undefined || label.trim() === '' || more.length > 0)
      throw new UsageError('name the node and its label; words that belong together need quotes');
    return await decide('rename', values, console, (_, keyOf) => ({
      verb: 'rename',
      key: keyOf(node),
      label: label.trim(),
    }));
  },
};
