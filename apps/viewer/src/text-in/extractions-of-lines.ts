import { GraphFormatError } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';

const LISTS = ['entities', 'events', 'relations'] as const;

/**
 * The extractions that `dramatis extract --format jsonl` wrote, one a line.
 *
 * @throws {GraphFormatError} a line that is none, with its number
 */
export function extractionsOfLines(text: string): readonly Extraction[] {
  const found: Extraction[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const extraction = parse(line);
    if (extraction === null) throw new GraphFormatError(`Line ${at + 1} is no extraction of a report.`);
    found.push(extraction);
  }
  return found;
}

function parse(line: string): Extraction | null {
  try {
    const value = JSON.parse(line);
    const isOne = typeof value?.document?.id === 'string' && LISTS.every((name) => Array.isArray(value[name]));
    return isOne ? value : null;
  } catch {
    return null;
  }
}
