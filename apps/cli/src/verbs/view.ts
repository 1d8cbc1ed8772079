import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  assignLayout,
  build,
  type DramatisGraph,
  isColumnar,
  readColumnar,
  readJson,
  writeColumnar,
  writeJson,
} from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';
import { reasonOf } from '@dramatis/readers';
import { type Console, report } from '../console.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';
import { portOf, serveUntilInterrupted } from '../viewer-server.ts';

export const viewVerb: Verb = {
  name: 'view',
  summary: 'a graph, or reports, in the browser',
  usage: 'dramatis view [GRAPH.json|GRAPH.dram | <file|dir|-|url>…] [--port N] [--no-open]',
  help: `Serves the viewer to this machine only, and opens the browser where there is a screen. Ctrl-C ends it.

  GRAPH.json   a graph written by dramatis extract, or GRAPH.dram, as columns; without one the viewer shows its sample
  file, dir…   reports: extracted first
  --port N     instead of a free port
  --no-open    print the address only`,

  async run(args, console) {
    const { paths, port, open } = parse(args);
    const { graph, failed } = await graphOf(paths, console);
    if (paths.length > 0 && graph === null) return 1;
    return (await serveUntilInterrupted('view', { port, graph }, open, console)) && !failed ? 0 : 1;
  },
};

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
  });
  if (positionals.length > 1 && positionals.some(isGraph)) throw new UsageError('view one graph, or reports');
  return { paths: positionals, port: portOf(values.port), open: !values['no-open'] };
}

const isGraph = (path: string): boolean => /\.(?:json|dram)$/i.test(path);

/** Above so many nodes the page is given columns: it opens them sooner than JSON. */
const COLUMNS_FROM = 2000;
/** Above so many nodes the page shows communities first, and places for all would take minutes. */
const MOST_PLACED = 10_000;

interface Shown {
  /** JSON, or columns; null when there is none to show. */
  readonly graph: string | Uint8Array | null;
  readonly failed: boolean;
}

async function graphOf(paths: readonly string[], console: Console): Promise<Shown> {
  if (paths.length === 0) return { graph: null, failed: false };
  if (!isGraph(paths[0]!)) return await extracted(paths, console);
  try {
    const bytes = await readFile(paths[0]!);
    if (isColumnar(bytes)) {
      readColumnar(bytes);
      return { graph: bytes, failed: false };
    }
    const text = bytes.toString('utf8');
    const graph = readJson(text);
    return { graph: graph.order > COLUMNS_FROM ? columnsOf(graph) : text, failed: false };
  } catch (error) {
    report(console, `dramatis view: ${paths[0]}: ${reasonOf(error)}`);
    return { graph: null, failed: true };
  }
}

function columnsOf(graph: DramatisGraph): Uint8Array {
  const isPlaced = graph.everyNode((_, { x, y }) => x !== undefined && y !== undefined);
  if (!isPlaced && graph.order <= MOST_PLACED) assignLayout(graph);
  return writeColumnar(graph);
}

/** The language stage is loaded only when there is something to extract. */
async function extracted(paths: readonly string[], console: Console): Promise<Shown> {
  const { extractAll } = await import('../extract-all.ts');
  const tally = { done: 0, failed: 0 };
  const all: Extraction[] = [];
  for await (const extraction of extractAll(paths, console, tally)) all.push(extraction);
  if (tally.done === 0) return { graph: null, failed: tally.failed > 0 };
  const graph = build(all, { texts: true });
  return { graph: graph.order > COLUMNS_FROM ? columnsOf(graph) : writeJson(graph), failed: tally.failed > 0 };
}
