import { parseArgs } from 'node:util';
import { DECIDE_HELP, DECIDE_OPTIONS, decide } from '../decide.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

export const undoVerb: Verb = {
  name: 'undo',
  summary: 'takes a decision about a case back',
  usage: 'dramatis undo NUMBER --case DIR [--by NAME]',
  help: `The decision of this number (dramatis log) counts no more; an undo can be undone.

${DECIDE_HELP}`,

  async run(args, console) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: DECIDE_OPTIONS });
    const [number, ...more] = positionals;
    if (number === undefined || !/^\d{1,9}$/.test(number) || more.length > 0)
      throw new UsageError('give the number of one decision, as dramatis log shows it');
    return await decide('undo', values, console, () => ({ verb: 'undo', decision: Number(number) }));
  },
};
