import { parseArgs } from 'node:util';
import { type AnalysisBlock, analyzeBlocks, conlluOf, writeConllu } from '@dramatis/language';
import { calendarDay, reasonOf } from '@dramatis/readers';
import { type Console, report } from '../console.ts';
import { drawTree } from '../draw-tree.ts';
import { type Output, openOutput } from '../output.ts';
import { conlluBlocks } from '../readers/conllu-blocks.ts';
import { readFiles } from '../readers/index.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

/** The parts of what is printed of one text, in order; a long text comes block by block. */
type Writer = (blocks: Iterable<AnalysisBlock>) => Iterable<string>;

const FORMATS: Readonly<Record<string, Writer>> = {
  *conllu(blocks) {
    let firstSentence = 1;
    for (const { start, analysis } of blocks) {
      for (const sentence of conlluOf(analysis, { firstSentence, offset: start })) yield writeConllu(sentence);
      firstSentence += analysis.sentences.length;
    }
  },
  *tree(blocks) {
    for (const { analysis } of blocks)
      for (const sentence of analysis.sentences) yield `${drawTree(analysis, sentence)}\n\n`;
  },
};

export const parseVerb: Verb = {
  name: 'parse',
  summary: 'sentences, tags and trees of texts, as CoNLL-U or drawn',
  usage: `dramatis parse <file|dir|-|url>… [--date YYYY-MM-DD] [--format ${Object.keys(FORMATS).join('|')}] [-o FILE]`,
  help: `Reads what "dramatis extract" reads and prints how its sentences are understood. Of a file
whose name ends in .conllu the sentences and words are taken as they are; its other columns and its comments are not.

  --date YYYY-MM-DD   the day the texts were written, for times such as "on Friday"
  --format FORMAT     conllu   universaldependencies.org/format.html (default); names and times in the last field:
                               NE=B-PER, NE=I-PER …, TimexType=DATE, TimexValue=2018-01-22; TokenRange counts UTF-16 units
                      tree     drawn: a word a line with its tag, its relation, its head, names and times
  -o, --output FILE   write there instead of stdout; the file appears when it is complete`,

  async run(args, console) {
    const { paths, published, write, output: path } = parse(args);
    let output: Output;
    try {
      output = await openOutput(path, console.stdout);
    } catch (error) {
      throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
    }
    let failed = 0;
    let done = 0;
    let several = false;
    const onTotal = (count: number): void => {
      several = count > 1;
    };
    try {
      for await (const result of readFiles(paths, {
        stdin: console.stdin,
        published,
        anyLanguage: true,
        onTotal,
        onSkip: skipped(console),
      })) {
        if ('error' in result) {
          failed++;
          report(console, `dramatis: ${result.path}: ${result.error}`);
          continue;
        }
        const { text, published: day } = result.document;
        let analysed: Iterable<AnalysisBlock>;
        try {
          analysed = /\.conllu$/i.test(result.path)
            ? conlluBlocks(text, { published: day })
            : analyzeBlocks(text, { published: day });
        } catch (error) {
          failed++;
          report(console, `dramatis: ${result.path}: ${reasonOf(error)}`);
          continue;
        }
        if (several && !(await output.write(`# newdoc id = ${result.path}\n`))) break;
        const blocks = tellWarnings(analysed, (warning) => report(console, `dramatis: ${result.path}: ${warning}`));
        if (!(await writeAll(write(blocks), output))) break;
        done++;
      }
      if (done > 0 || failed === 0) await output.commit();
    } catch (error) {
      failed++;
      report(console, `dramatis: ${path ?? 'stdout'}: ${reasonOf(error)}`);
    }
    await output.discard();
    return failed > 0 ? 1 : 0;
  },
};

const skipped =
  (console: Console) =>
  (path: string, reason: string): void =>
    report(console, `dramatis: ${path}: skipped, ${reason}`);

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { date: { type: 'string' }, format: { type: 'string' }, output: { type: 'string', short: 'o' } },
  });
  const { date, format = 'conllu', output } = values;
  if (positionals.length === 0)
    throw new UsageError('name at least one file, folder, address, or - for standard input');
  if (positionals.filter((path) => path === '-').length > 1) throw new UsageError('- can be read only once');
  if (!Object.hasOwn(FORMATS, format))
    throw new UsageError(`no format "${format}"; there are ${Object.keys(FORMATS).join(', ')}`);
  if (date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(date) && calendarDay(date) !== null))
    throw new UsageError(`--date ${date} is no day: write YYYY-MM-DD`);
  return { paths: positionals, published: date ?? null, write: FORMATS[format]!, output };
}

/** The blocks as they are; their warnings are told as they pass. */
function* tellWarnings(blocks: Iterable<AnalysisBlock>, tell: (warning: string) => void): Generator<AnalysisBlock> {
  for (const block of blocks) {
    for (const { message } of block.analysis.warnings ?? []) tell(message);
    yield block;
  }
}

/** Pieces go out together, some kilobytes at a time. */
async function writeAll(pieces: Iterable<string>, output: Output): Promise<boolean> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 65_536) continue;
    if (!(await output.write(waiting))) return false;
    waiting = '';
  }
  return waiting === '' || (await output.write(waiting));
}
