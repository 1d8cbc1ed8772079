import { parseArgs } from 'node:util';
import { build, FORMATS, placed, streamOfGraph } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';
import { reasonOf } from '@dramatis/readers';
import { type Console, report } from '../console.ts';
import { extractAll, type Tally } from '../extract-all.ts';
import { formatLines } from '../format-lines.ts';
import { type FormatOutput, openFormatOutput } from '../format-output.ts';
import { type Output, openOutput } from '../output.ts';
import { loadGazetteer } from '../readers/load-gazetteer.ts';
import { READING_FLAGS, READING_HELP, readingOptions } from '../reading-options.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

/** One extraction a line, as it comes; the other formats are of one graph over all reports. */
const LINES = 'jsonl';
const NAMES = [...Object.keys(FORMATS), LINES];

export const extractVerb: Verb = {
  name: 'extract',
  summary: 'reports to a graph: actors, places, events, with their sentences',
  usage: `dramatis extract <file|dir|-|url>… [--date YYYY-MM-DD] [--format ${NAMES.join('|')}] [--columns LIST] [--feed] [--any-language] [--texts] [--gazetteer FILE]… [--actors FILE]… [-o FILE]`,
  help: `Reads text, Markdown, HTML, PDF, Word (.docx), mails (.eml, with attachments), tables (.csv, .tsv, .jsonl), feeds (RSS, Atom),
web archives (.warc), zip and gzip of any: files, folders (all levels), standard input (-), web addresses.
Reports in other languages than English are named and left out.

${READING_HELP}
  --format FORMAT     one graph over all reports, or jsonl: one extraction a line, written as it is made, for long runs
${formatLines(22)}
  --texts             keep the reports' whole texts in the graph (json, columnar), so that the viewer can open a report
  --gazetteer FILE    names of your own, over those shipped; may be given again. CSV (or tab-separated), the first line names the columns:
                      label and type must be there, the others may: aliases (several by |), country (ISO 3166-1 alpha-3),
                      sector (PLOVER; a second by |), office, parent, from and to (ISO 8601), wikidata; of places lat, lon,
                      geonames, population; id: rows of one id are one node, an id of its own splits a node.
                      Actor types: person government military police militia organization company media party population;
                      place types: region settlement facility water area. Several rows of one actor are its terms.
  --actors FILE       an actor dictionary of TABARI or PETRARCH (NAME_ [CODE <date], +SYNONYM); lines that cannot be read are
                      named and left out; may be given again
  -o, --output FILE   write there instead of stdout; the file appears when it is complete. csv: a folder for its two tables

A front-matter block (title, date, source, url between --- lines) may open a text or Markdown report.`,

  async run(args, console) {
    const { paths, reading, format, texts, output: path, tables, dictionaries } = parse(args);
    const gazetteer =
      tables.length + dictionaries.length > 0 ? await loadGazetteer(tables, dictionaries, console) : undefined;
    let sink: Sink;
    try {
      sink = await openSink(format, texts, path, console);
    } catch (error) {
      throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
    }
    const tally: Tally = { done: 0, failed: 0 };
    const extractions = extractAll(paths, console, tally, { ...reading, ...(gazetteer && { gazetteer }) });
    try {
      await sink.take(extractions, tally);
      if (tally.done > 0 || tally.failed === 0) await sink.commit();
    } catch (error) {
      tally.failed += 1;
      report(console, `dramatis: ${path ?? 'stdout'}: ${reasonOf(error)}`);
    }
    await sink.discard();
    return tally.failed > 0 ? 1 : 0;
  },
};

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...READING_FLAGS,
      format: { type: 'string' },
      texts: { type: 'boolean' },
      gazetteer: { type: 'string', multiple: true },
      actors: { type: 'string', multiple: true },
      output: { type: 'string', short: 'o' },
    },
  });
  const { format = 'json', texts = false, output, gazetteer: tables = [], actors: dictionaries = [] } = values;
  if (positionals.length === 0)
    throw new UsageError('name at least one file, folder, address, or - for standard input');
  if (positionals.filter((path) => path === '-').length > 1) throw new UsageError('- can be read only once');
  if (!NAMES.includes(format)) throw new UsageError(`no format "${format}"; there are ${NAMES.join(', ')}`);
  return { paths: positionals, reading: readingOptions(values), format, texts, output, tables, dictionaries };
}

/** What takes the extractions of a format. */
interface Sink extends Pick<Output, 'commit' | 'discard'> {
  take(extractions: AsyncIterable<Extraction>, tally: Tally): Promise<void>;
}

async function openSink(format: string, texts: boolean, path: string | undefined, { stdout }: Console): Promise<Sink> {
  if (format === LINES) {
    const output = await openOutput(path, stdout);
    return { ...output, take: (extractions) => writeLines(extractions, output) };
  }
  const output = await openFormatOutput(FORMATS[format]!, path, stdout);
  return { ...output, take: (extractions, tally) => writeGraph(extractions, output, format, texts, tally) };
}

async function writeLines(extractions: AsyncIterable<Extraction>, output: Output): Promise<void> {
  for await (const extraction of extractions) {
    if (!(await output.write(`${JSON.stringify(extraction)}\n`))) return;
  }
}

async function writeGraph(
  extractions: AsyncIterable<Extraction>,
  output: FormatOutput,
  format: string,
  texts: boolean,
  tally: Tally,
): Promise<void> {
  const all: Extraction[] = [];
  for await (const extraction of extractions) all.push(extraction);
  if (tally.done === 0 && tally.failed > 0) return;
  const stream = streamOfGraph(build(all, { texts }));
  await output.write(FORMATS[format]!.isDrawn ? placed(stream) : stream);
}
