import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build, readJson, writeJson } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';
import { reasonOf } from '@dramatis/readers';
import { type Console, report } from '../console.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';
import { portOf, serveUntilInterrupted } from '../viewer-server.ts';

export const viewVerb: Verb = {
  name: 'view',
  summary: 'a graph, or reports, in the browser',
  usage: 'dramatis view [GRAPH.json | <file|dir|-|url>…] [--port N] [--no-open]',
  help: `Serves the viewer to this machine only, and opens the browser where there is a screen. Ctrl-C ends it.

  GRAPH.json   a graph written by dramatis extract; without one the viewer shows its sample
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

const isGraph = (path: string): boolean => path.toLowerCase().endsWith('.json');

/** Graph JSON for the viewer; null when there is none to show. */
async function graphOf(paths: readonly string[], console: Console): Promise<{ graph: string | null; failed: boolean }> {
  if (paths.length === 0) return { graph: null, failed: false };
  if (!isGraph(paths[0]!)) return await extracted(paths, console);
  try {
    const text = await readFile(paths[0]!, 'utf8');
    readJson(text);
    return { graph: text, failed: false };
  } catch (error) {
    report(console, `dramatis view: ${paths[0]}: ${reasonOf(error)}`);
    return { graph: null, failed: true };
  }
}

/** The language stage is loaded only when there is something to extract. */
async function extracted(
  paths: readonly string[],
  console: Console,
): Promise<{ graph: string | null; failed: boolean }> {
  const { extractAll } = await import('../extract-all.ts');
  const tally = { done: 0, failed: 0 };
  const all: Extraction[] = [];
  for await (const extraction of extractAll(paths, console, tally)) all.push(extraction);
  return { graph: tally.done === 0 ? null : writeJson(build(all)), failed: tally.failed > 0 };
}
