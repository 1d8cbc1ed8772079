import { parseArgs } from 'node:util';
import { decisionLine } from '../decision-line.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';
import { withCase } from '../with-case.ts';

export const logVerb: Verb = {
  name: 'log',
  summary: 'what was decided about a case, by whom and when',
  usage: 'dramatis log --case DIR [--format table|json]',
  help: `The oldest first: number, time, who, what, with tabs between.

  --case DIR        the case
  --format FORMAT   table (default), or json: a decision a line`,

  async run(args, console) {
    const { values } = parseArgs({
      args: [...args],
      options: { case: { type: 'string' }, format: { type: 'string', default: 'table' } },
    });
    const { format } = values;
    if (format !== 'table' && format !== 'json') throw new UsageError(`no format "${format}"; there are table, json`);
    return await withCase('log', values.case, console, (mine) => {
      for (const decision of mine.log()) {
        console.stdout.write(`${format === 'json' ? JSON.stringify(decision) : decisionLine(decision)}\n`);
      }
      return 0;
    });
  },
};
