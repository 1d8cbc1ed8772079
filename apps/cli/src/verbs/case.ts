import { parseArgs } from 'node:util';
import type { CaseInfo } from '@dramatis/store';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';
import { withCase } from '../with-case.ts';

export const caseVerb: Verb = {
  name: 'case',
  summary: 'what is in a case, in numbers',
  usage: 'dramatis case --case DIR [--format table|json]',
  help: `  --case DIR        the case
  --format FORMAT   table (default) or json`,

  async run(args, console) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { case: { type: 'string' }, format: { type: 'string', default: 'table' } },
    });
    const { format } = values;
    if (format !== 'table' && format !== 'json') throw new UsageError(`no format "${format}"; there are table, json`);
    return await withCase('case', values.case ?? positionals[0], console, (mine) => {
      const info = mine.info();
      console.stdout.write(format === 'json' ? `${JSON.stringify(info)}\n` : linesOf(info));
      return 0;
    });
  },
};

function linesOf(info: CaseInfo): string {
  const span = ([first, last]: CaseInfo['published']): string => (first === null ? '' : `${first} to ${last}`);
  const rows: readonly (readonly [string, string | number])[] = [
    ['reports', info.reports],
    ['independent', info.independent],
    ['outlets', info.outlets],
    ['published', span(info.published)],
    ['added', span(info.added)],
    ['actors', info.actors],
    ['places', info.places],
    ['events', info.events],
    ['contradictions', info.contradictions],
    ['decisions', info.decisions],
    ['megabytes', (info.bytes / 2 ** 20).toFixed(1)],
  ];
  return rows.map(([name, value]) => `${name.padEnd(16)}${value}\n`).join('');
}
