import { parseArgs } from 'node:util';
import { FORMATS, placed } from '@dramatis/graph';
import { reasonOf } from '@dramatis/readers';
import { type Console, report } from '../console.ts';
import { formatLines } from '../format-lines.ts';
import { openFormatOutput } from '../format-output.ts';
import { openOutput } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';
import { withCase } from '../with-case.ts';

/** Every report's extraction, as it came. */
const LINES = 'jsonl';
const NAMES = [...Object.keys(FORMATS), LINES];

export const exportVerb: Verb = {
  name: 'export',
  summary: 'the graph of a case, in any format',
  usage: `dramatis export --case DIR [--format ${NAMES.join('|')}] [-o FILE]`,
  help: `  --case DIR          the case
  --format FORMAT     json unless said
${formatLines(22)}
                      jsonl        one extraction a line: what each report says, as it came
  -o, --output FILE   write there instead of stdout; the file appears when it is complete. csv: a folder for its two tables

It is read from the case as it is written: a case of any size needs little memory. The same reports give the same bytes, in whatever order
they were added.`,

  async run(args, console) {
    const { values } = parseArgs({
      args: [...args],
      options: { case: { type: 'string' }, format: { type: 'string' }, output: { type: 'string', short: 'o' } },
    });
    const { format = 'json', output } = values;
    if (!NAMES.includes(format)) throw new UsageError(`no format "${format}"; there are ${NAMES.join(', ')}`);
    return await withCase('export', values.case, console, async (mine) => {
      const sink = await openSink(format, output, console);
      try {
        if (format === LINES) {
          for (const extraction of mine.extractions()) {
            if (!(await sink.line(`${JSON.stringify(extraction)}\n`))) break;
          }
        } else {
          const stream = mine.stream();
          await sink.graph(FORMATS[format]!.isDrawn ? placed(stream) : stream);
        }
        await sink.commit();
        return 0;
      } catch (error) {
        report(console, `dramatis export: ${output ?? 'stdout'}: ${reasonOf(error)}`);
        return 1;
      } finally {
        await sink.discard();
      }
    });
  },
};

async function openSink(format: string, path: string | undefined, { stdout }: Console) {
  try {
    if (format === LINES) {
      const output = await openOutput(path, stdout);
      return { ...output, line: output.write, graph: async () => false };
    }
    const output = await openFormatOutput(FORMATS[format]!, path, stdout);
    return { ...output, line: async () => false, graph: output.write };
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}
