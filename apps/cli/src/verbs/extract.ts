import { parseArgs } from 'node:util';
import { assignLayout, build, type DramatisGraph, jsonParts, writeGexf } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';
import { report } from '../console.ts';
import { extractAll, type Tally } from '../extract-all.ts';
import { type Output, openOutput } from '../output.ts';
import { calendarDay } from '../readers/calendar-day.ts';
import { reasonOf } from '../readers/input-error.ts';
import { loadGazetteer } from '../readers/load-gazetteer.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

/** Formats of one graph over all reports; `jsonl` is beside them: one extraction a line, as it comes. */
const GRAPH_FORMATS: Readonly<Record<string, (graph: DramatisGraph) => Iterable<string>>> = {
  json: jsonParts,
  gexf: (graph) => [writeGexf(placed(graph), { profile: 'events' })],
  'actors.gexf': (graph) => [writeGexf(placed(graph), { profile: 'actors' })],
};

/** Parts are gathered to this many characters before they are written. */
const WRITE_LENGTH = 1_000_000;

/** Gephi shows a file as it is placed: nodes get their positions before writing. */
function placed(graph: DramatisGraph): DramatisGraph {
  assignLayout(graph);
  return graph;
}

const FORMATS = [...Object.keys(GRAPH_FORMATS), 'jsonl'];

export const extractVerb: Verb = {
  name: 'extract',
  summary: 'reports to a graph: actors, places, events, with their sentences',
  usage: `dramatis extract <file|dir|-|url>… [--date YYYY-MM-DD] [--format ${FORMATS.join('|')}] [--texts] [--gazetteer FILE]… [--actors FILE]… [-o FILE]`,
  help: `Reads plain text, Markdown and HTML: files, folders (all levels), standard input (-), web addresses.

  --date YYYY-MM-DD   the day the reports were published, in place of what they say themselves (front matter, HTML metadata);
                      without any, words such as "on Friday" stay unresolved
  --format FORMAT     json         one graph over all reports (default)
                      jsonl        one extraction a line, written as it is made: for long runs
                      gexf         events as nodes, for Gephi
                      actors.gexf  who did what to whom as one edge a type, with times, for Gephi
  --texts             keep the reports' whole texts in the graph (json), so that the viewer can open a report
  --gazetteer FILE    names of your own, over those shipped; may be given again. CSV (or tab-separated), the first line names the columns:
                      label and type must be there, the others may: aliases (several by |), country (ISO 3166-1 alpha-3),
                      sector (PLOVER; a second by |), office, parent, from and to (ISO 8601), wikidata; of places lat, lon,
                      geonames, population; id: rows of one id are one node, an id of its own splits a node.
                      Actor types: person government military police militia organization company media party population;
                      place types: region settlement facility water area. Several rows of one actor are its terms.
  --actors FILE       an actor dictionary of TABARI or PETRARCH (NAME_ [CODE <date], +SYNONYM); lines that cannot be read are
                      named and left out; may be given again
  -o, --output FILE   write there instead of stdout; the file appears when it is complete

A front-matter block (title, date, source, url between --- lines) may open a text or Markdown report.`,

  async run(args, console) {
    const { paths, published, format, output: path, texts, tables, dictionaries } = parse(args);
    const gazetteer =
      tables.length + dictionaries.length > 0 ? await loadGazetteer(tables, dictionaries, console) : undefined;
    let output: Output;
    try {
      output = await openOutput(path, console.stdout);
    } catch (error) {
      throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
    }
    const tally: Tally = { done: 0, failed: 0 };
    const extractions = extractAll(paths, console, tally, { published, ...(gazetteer && { gazetteer }) });
    try {
      if (format === 'jsonl') await writeLines(extractions, output);
      else await writeGraph(extractions, output, (all) => GRAPH_FORMATS[format]!(build(all, { texts })), tally);
      if (tally.done > 0 || tally.failed === 0) await output.commit();
    } catch (error) {
      tally.failed += 1;
      report(console, `dramatis: ${path ?? 'stdout'}: ${reasonOf(error)}`);
    }
    await output.discard();
    return tally.failed > 0 ? 1 : 0;
  },
};

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      format: { type: 'string' },
      texts: { type: 'boolean' },
      gazetteer: { type: 'string', multiple: true },
      actors: { type: 'string', multiple: true },
      output: { type: 'string', short: 'o' },
    },
  });
  const { date, format = 'json', texts = false, output, gazetteer: tables = [], actors: dictionaries = [] } = values;
  if (positionals.length === 0)
    throw new UsageError('name at least one file, folder, address, or - for standard input');
  if (positionals.filter((path) => path === '-').length > 1) throw new UsageError('- can be read only once');
  if (!FORMATS.includes(format)) throw new UsageError(`no format "${format}"; there are ${FORMATS.join(', ')}`);
  if (date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(date) && calendarDay(date) !== null)) {
    throw new UsageError(`--date ${date} is no day: write YYYY-MM-DD`);
  }
  return { paths: positionals, published: date ?? null, format, texts, output, tables, dictionaries };
}

async function writeLines(extractions: AsyncIterable<Extraction>, output: Output): Promise<void> {
  for await (const extraction of extractions) {
    if (!(await output.write(`${JSON.stringify(extraction)}\n`))) return;
  }
}

async function writeGraph(
  extractions: AsyncIterable<Extraction>,
  output: Output,
  write: (all: readonly Extraction[]) => Iterable<string>,
  tally: Tally,
): Promise<void> {
  const all: Extraction[] = [];
  for await (const extraction of extractions) all.push(extraction);
  if (tally.done === 0 && tally.failed > 0) return;
  let gathered = '';
  for (const part of write(all)) {
    gathered += part;
    if (gathered.length < WRITE_LENGTH) continue;
    if (!(await output.write(gathered))) return;
    gathered = '';
  }
  await output.write(gathered);
}
