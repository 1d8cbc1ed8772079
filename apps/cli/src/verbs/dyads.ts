import { parseArgs } from 'node:util';
import { DYAD_COLUMNS, dyads, TIME_UNITS } from '@dramatis/graph';
import { ask, RESULT_HELP } from '../ask.ts';
import { FILTER_HELP, FILTER_OPTIONS, FILTER_USAGE, filterOf, oneOf } from '../filter-options.ts';
import { ASK_OPTIONS, graphArgument, nothingLeft, resultArguments } from '../graph-argument.ts';
import { namesAreKnown } from '../names-are-known.ts';
import type { Verb } from '../verb.ts';

export const dyadsVerb: Verb = {
  name: 'dyads',
  summary: 'who did how much to whom, and how hostile it was',
  usage: `dramatis dyads GRAPH.json|--case DIR [--by ${TIME_UNITS.join('|')}] ${FILTER_USAGE} [--format table|json|csv] [-o FILE]`,
  help: `Pairs of actor and recipient with their events, reports and mean intensity on Goldstein's scale: −10 conflict, 10
cooperation. The sides of a meeting or agreement are pairs both ways; what was denied or did not happen makes none.

  --by UNIT             ${TIME_UNITS.join(', ')}; without it, over all time
${RESULT_HELP}

${FILTER_HELP}`,

  async run(args, console) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...FILTER_OPTIONS, ...ASK_OPTIONS, by: { type: 'string' } },
    });
    const { path, rest } = graphArgument(values, positionals);
    nothingLeft(rest);
    const by = values.by === undefined ? null : oneOf('by', values.by, TIME_UNITS);
    const filter = filterOf(values);
    return await ask(
      { verb: 'dyads', paths: [path], ...resultArguments(values), isLimited: filter.limit !== undefined },
      console,
      ([source]) =>
        namesAreKnown(source!, filter, console) ? { items: dyads(source!, filter, by), columns: DYAD_COLUMNS } : null,
    );
  },
};
