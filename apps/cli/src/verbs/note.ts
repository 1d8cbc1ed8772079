import { parseArgs } from 'node:util';
import { DECIDE_HELP, DECIDE_OPTIONS, decide } from '../decide.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

export const noteVerb: Verb = {
  name: 'note',
  summary: 'words kept with a node of a case',
  usage: 'dramatis note NODE TEXT --case DIR [--by NAME]',
  help: `The words stand in the log, with who wrote them and when.

${DECIDE_HELP}`,

  async run(args, console) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: DECIDE_OPTIONS });
    const [node, text, ...more] = positionals;
    if (node === undefined || text === undefined || more.length > 0)
      throw new UsageError('name the node and the words; words that belong together need quotes');
    return await decide('note', values, console, (_, keyOf) => ({ verb: 'note', key: keyOf(node), text }));
  },
};
