import { parseArgs } from 'node:util';
import { TIME_UNITS, TIMELINE_COLUMNS, timeline } from '@dramatis/graph';
import { ask, RESULT_HELP } from '../ask.ts';
import { FILTER_HELP, FILTER_OPTIONS, FILTER_USAGE, filterOf, oneOf } from '../filter-options.ts';
import { ASK_OPTIONS, graphArgument, nothingLeft, resultArguments } from '../graph-argument.ts';
import { namesAreKnown } from '../names-are-known.ts';
import type { Verb } from '../verb.ts';

export const timelineVerb: Verb = {
  name: 'timeline',
  summary: 'how many events each day, week, month or year had',
  usage: `dramatis timeline GRAPH.json|--case DIR [--by ${TIME_UNITS.join('|')}] ${FILTER_USAGE} [--format table|json|csv] [-o FILE]`,
  help: `  --by UNIT             ${TIME_UNITS.join(', ')}; as by default, month. A date that is coarser is a row of its own ("2019"
                        among months), and so are the undated
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
    const by = oneOf('by', values.by ?? 'month', TIME_UNITS);
    const filter = filterOf(values);
    return await ask(
      { verb: 'timeline', paths: [path], ...resultArguments(values), isLimited: true },
      console,
      ([source]) =>
        namesAreKnown(source!, filter, console)
          ? { items: timeline(source!, filter, by), columns: TIMELINE_COLUMNS }
          : null,
    );
  },
};
