import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { FileFormat } from '../adapter.ts';
import { reportOf } from '../report.ts';

/** One JSON object a line. */
export const JSONL: FileFormat = {
  extension: 'jsonl',
  async *reports(file, date) {
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim()) yield reportOf(parse(line, `${file}:${number}`), date);
    }
  },
  write: (prediction) => `${JSON.stringify(prediction)}\n`,
};

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new SyntaxError(`${where}: no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
