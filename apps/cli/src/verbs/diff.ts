import { parseArgs } from 'node:util';
import { DIFFERENCE_COLUMNS, diff } from '@dramatis/graph';
import { ask, RESULT_HELP } from '../ask.ts';
import { oneOf } from '../filter-options.ts';
import { ASK_OPTIONS, resultArguments } from '../graph-argument.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

const KINDS = ['event', 'actor', 'location'] as const;

export const diffVerb: Verb = {
  name: 'diff',
  summary: 'what is new, gone or changed from one graph to another',
  usage: `dramatis diff A B [--kind ${KINDS.join('|')}]… [--format table|json|csv] [-o FILE]`,
  help: `A and B are graphs (GRAPH.json) or cases (folders): two runs over the same reports, or two days.

  --kind KIND           ${KINDS.join(', ')}; may be given again; as by default, all
${RESULT_HELP}`,

  async run(args, console) {
    const { case: _, ...options } = ASK_OPTIONS;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, kind: { type: 'string', multiple: true } },
    });
    if (positionals.length !== 2) throw new UsageError('name two graphs');
    const kinds = values.kind?.map((kind) => oneOf('kind', kind, KINDS)) ?? KINDS;
    return await ask(
      { verb: 'diff', paths: positionals, ...resultArguments(values), isLimited: true },
      console,
      ([before, after]) => ({ items: diff(before!, after!, { kinds }), columns: DIFFERENCE_COLUMNS }),
    );
  },
};
