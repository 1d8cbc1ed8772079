import { parseArgs } from 'node:util';
import {
  ACTOR_COLUMNS,
  actors,
  bucketOf,
  CONTRADICTION_COLUMNS,
  type Column,
  changeColumns,
  changes,
  contradictions,
  type EventFilter,
  eventColumns,
  events,
  type GraphSource,
} from '@dramatis/graph';
import { type Answer, ask, RESULT_HELP } from '../ask.ts';
import { FILTER_HELP, FILTER_OPTIONS, FILTER_USAGE, filterOf, oneOf } from '../filter-options.ts';
import { ASK_OPTIONS, graphArgument, nothingLeft, resultArguments } from '../graph-argument.ts';
import { namesAreKnown } from '../names-are-known.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

const SHOWN = ['events', 'actors', 'contradictions', 'changes'] as const;

export const queryVerb: Verb = {
  name: 'query',
  summary: 'the events of a graph that fit, or their actors, as a table, JSON or CSV',
  usage: `dramatis query GRAPH.json|--case DIR ${FILTER_USAGE} [--format table|json|csv] [-o FILE]`,
  help: `${FILTER_HELP}

  --show WHAT           events (default); actors: who takes part in them; contradictions: of them;
                        changes: those with a report since a day
  --since D             the day of changes
${RESULT_HELP}

What a name was taken for is said on standard error.`,

  async run(args, console) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...FILTER_OPTIONS, ...ASK_OPTIONS, show: { type: 'string' }, since: { type: 'string' } },
    });
    const { path, rest } = graphArgument(values, positionals);
    nothingLeft(rest);
    const filter = filterOf(values);
    const { since } = values;
    const show = oneOf('show', values.show ?? (since === undefined ? 'events' : 'changes'), SHOWN);
    if ((show === 'changes') !== (since !== undefined))
      throw new UsageError('--show changes needs --since, and it alone');
    if (since !== undefined && bucketOf({ start: since, end: null }, 'day') === null)
      throw new UsageError(`--since ${since} is no ISO 8601 date (2024, 2024-09 or 2024-09-30)`);
    if (show === 'changes' && (filter.after ?? filter.before) !== undefined)
      throw new UsageError('--since takes the place of --after and --before');
    return await ask(
      { verb: 'query', paths: [path], ...resultArguments(values), isLimited: filter.limit !== undefined },
      console,
      ([source]) => {
        const dated = since === undefined ? filter : { ...filter, after: since };
        return namesAreKnown(source!, dated, console) ? answer(source!, show, filter, since) : null;
      },
    );
  },
};

function answer(
  source: GraphSource,
  show: (typeof SHOWN)[number],
  filter: EventFilter,
  since: string | undefined,
): Answer<never> {
  const { limit = Number.POSITIVE_INFINITY, offset = 0, clock, ...chosen } = filter;
  switch (show) {
    case 'events':
      return rows(events(source, { order: 'time', ...filter }), eventColumns(source));
    case 'actors':
      return rows(actors(source, { in: { ...chosen, ...(clock && { clock }) }, limit, offset }), ACTOR_COLUMNS);
    case 'contradictions':
      return rows(contradictions(source, filter), CONTRADICTION_COLUMNS);
    case 'changes': {
      const by = clock === 'added' || clock === 'report' ? { clock } : {};
      return rows(
        changes(source, since!, { filter: { order: '-report', ...chosen, limit, offset }, ...by }),
        changeColumns(source),
      );
    }
  }
}

/** Items and columns are of one type; which, the writer need not know. */
function rows<T>(items: Iterable<T>, columns: readonly Column<T>[]): Answer<never> {
  return { items, columns } as unknown as Answer<never>;
}
