import { parseArgs } from 'node:util';
import { type EventFilter, events, FORMATS, type GraphStream, placed, streamOfSource } from '@dramatis/graph';
import { reasonOf } from '@dramatis/readers';
import { type Console, report } from '../console.ts';
import { FILTER_HELP, FILTER_OPTIONS, FILTER_USAGE, filterOf } from '../filter-options.ts';
import { formatLines } from '../format-lines.ts';
import { openFormatOutput } from '../format-output.ts';
import { ASK_OPTIONS, graphArgument, nothingLeft } from '../graph-argument.ts';
import { namesAreKnown } from '../names-are-known.ts';
import { type OpenSource, openSource } from '../open-source.ts';
import { openOutput } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';
import { withCase } from '../with-case.ts';

/** Every report's extraction, as it came. */
const LINES = 'jsonl';
const NAMES = [...Object.keys(FORMATS), LINES];

export const exportVerb: Verb = {
  name: 'export',
  summary: 'a graph, a case, or the events of it that fit, in any format',
  usage: `dramatis export GRAPH.json|--case DIR [--format ${NAMES.join('|')}] ${FILTER_USAGE} [-o FILE]`,
  help: `  --case DIR          the case; else GRAPH.json that "dramatis extract" wrote
  --format FORMAT     json unless said; docs/exports.md tells whom each is for
${formatLines(22)}
                      jsonl        of a case, one extraction a line: what each report says, as it came
  -o, --output FILE   write there instead of stdout; the file appears when it is complete. csv: a folder for its two tables

${FILTER_HELP}

With such options: those events, who takes part in them, the relations among these, and their reports.

A case is read as it is written: one of any size needs little memory. The same reports give the same bytes, in whatever order they
were added.`,

  async run(args, console) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...FILTER_OPTIONS, ...ASK_OPTIONS },
    });
    const { path, rest } = graphArgument(values, positionals);
    nothingLeft(rest);
    const { format = 'json', output } = values;
    if (!NAMES.includes(format)) throw new UsageError(`no format "${format}"; there are ${NAMES.join(', ')}`);
    const filter = filterOf(values);
    if (format === LINES) {
      if (Object.keys(filter).length > 0)
        throw new UsageError(`${LINES} is what each report says: it takes no choice of events`);
      return await writeLines(values.case, output, console);
    }
    let opened: OpenSource;
    try {
      opened = await openSource(path);
    } catch (error) {
      report(console, `dramatis export: ${path}: ${reasonOf(error)}`);
      return 1;
    }
    try {
      const stream = chosen(opened, filter, console);
      return stream === null ? 1 : await writeGraph(stream, format, output, console);
    } finally {
      opened.close();
    }
  },
};

/** All of it without a filter; null where a name of the filter means nothing. */
function chosen({ source, stream }: OpenSource, filter: EventFilter, console: Console): GraphStream | null {
  if (Object.keys(filter).length === 0) return stream();
  if (!namesAreKnown(source, filter, console)) return null;
  const keys: string[] = [];
  for (const { key } of events(source, filter)) keys.push(key);
  return streamOfSource(source, keys);
}

async function writeGraph(
  stream: GraphStream,
  format: string,
  path: string | undefined,
  console: Console,
): Promise<number> {
  const output = await opening(openFormatOutput(FORMATS[format]!, path, console.stdout), path);
  try {
    const drawn = FORMATS[format]!.isDrawn ? placed(stream) : stream;
    if (FORMATS[format]!.isDrawn && !isPlaced(drawn)) {
      report(
        console,
        'dramatis: so many nodes are written without positions; lay them out in Gephi (OpenOrd, ForceAtlas 2)',
      );
    }
    await output.write(drawn);
    await output.commit();
    return 0;
  } catch (error) {
    report(console, `dramatis export: ${path ?? 'stdout'}: ${reasonOf(error)}`);
    return 1;
  } finally {
    await output.discard();
  }
}

function isPlaced(stream: GraphStream): boolean {
  for (const { attributes } of stream.nodes()) return attributes.x !== undefined;
  return true;
}

async function writeLines(folder: string | undefined, path: string | undefined, console: Console): Promise<number> {
  return await withCase('export', folder, console, async (mine) => {
    const output = await opening(openOutput(path, console.stdout), path);
    try {
      for (const extraction of mine.extractions()) {
        if (!(await output.write(`${JSON.stringify(extraction)}\n`))) break;
      }
      await output.commit();
      return 0;
    } catch (error) {
      report(console, `dramatis export: ${path ?? 'stdout'}: ${reasonOf(error)}`);
      return 1;
    } finally {
      await output.discard();
    }
  });
}

async function opening<T>(output: Promise<T>, path: string | undefined): Promise<T> {
  return await output.catch((error: unknown) => {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  });
}
