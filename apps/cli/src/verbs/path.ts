import { parseArgs } from 'node:util';
import { type GraphSource, PATH_COLUMNS, PATH_DEFAULTS, paths, resolveName } from '@dramatis/graph';
import { ask, RESULT_HELP } from '../ask.ts';
import { type Console, report } from '../console.ts';
import { ASK_OPTIONS, graphArgument, nothingLeft, resultArguments } from '../graph-argument.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

export const pathVerb: Verb = {
  name: 'path',
  summary: 'how two actors or places are connected, through events and relations',
  usage: 'dramatis path GRAPH.json|--case DIR X Y [--limit N] [--max N] [--places] [--format table|json|csv] [-o FILE]',
  help: `X and Y are keys, names or aliases; a country is its government and itself. Shortest paths first; two steps are one event
with both in it.

  --limit N             paths at most (default ${PATH_DEFAULTS.limit})
  --max N               steps at most (default ${PATH_DEFAULTS.maxLength})
  --places              paths may run through a place: two events in one city have little to do with each other
${RESULT_HELP}`,

  async run(args, console) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...ASK_OPTIONS, limit: { type: 'string' }, max: { type: 'string' }, places: { type: 'boolean' } },
    });
    const { path, rest } = graphArgument(values, positionals);
    const [from, to, ...more] = rest;
    if (from === undefined || to === undefined)
      throw new UsageError('name the two ends; a name of several words needs quotes');
    nothingLeft(more);
    const options = {
      limit: natural('limit', values.limit) ?? PATH_DEFAULTS.limit,
      maxLength: natural('max', values.max) ?? PATH_DEFAULTS.maxLength,
      places: values.places ?? false,
    };
    return await ask(
      { verb: 'path', paths: [path], ...resultArguments(values), isLimited: true, cellWidth: 400 },
      console,
      ([source]) => {
        const known = [from, to].map((name) => isKnown(source!, name, console));
        return known.every(Boolean) ? { items: paths(source!, from, to, options), columns: PATH_COLUMNS } : null;
      },
    );
  },
};

function natural(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new UsageError(`--${option} ${value} is no number`);
  return Number(value);
}

function isKnown(source: GraphSource, name: string, console: Console): boolean {
  if (source.node(name) !== null) return true;
  const { entities, near } = resolveName(source, name);
  const like = near.length > 0 ? `; like it: ${near.join(', ')}` : '';
  report(
    console,
    entities.length === 0
      ? `dramatis: "${name}": nothing has that name${like}`
      : `dramatis: "${name}": ${entities.map(({ attributes }) => attributes.label).join(', ')}`,
  );
  return entities.length > 0;
}
