import type { Analysis, AnalyzeOptions } from './analysis.ts';
import { analyze } from './analyze.ts';

/** A stretch of a long text and its analysis; `start` is to be added to the offsets. */
export interface AnalysisBlock {
  readonly start: number;
  readonly analysis: Analysis;
}

export interface BlockOptions extends AnalyzeOptions {
  /** UTF-16 code units of text read at once. */
  readonly blockLength?: number;
}

/** Above any report; records of one block are all that has to be in memory, about 100 MB beside the text and the network. */
const BLOCK_LENGTH = 100_000;
const BOUNDARIES = ['\n\n', '\n', '. ', ' '];

/**
 * Analyse a text of any length block by block; a block ends at a paragraph, else at a line, a sentence or a word.
 *
 * A text shorter than a block is one, as `analyze` reads it.
 *
 * @example for (const { start, analysis } of analyzeBlocks(text)) …
 */
export function* analyzeBlocks(text: string, options: BlockOptions = {}): Generator<AnalysisBlock, void, undefined> {
  const { blockLength = BLOCK_LENGTH, ...rest } = options;
  for (let start = 0; start < text.length; ) {
    const end = endOfBlock(text, start, Math.max(1, blockLength));
    yield { start, analysis: analyze(text.slice(start, end), rest) };
    start = end;
  }
}

function endOfBlock(text: string, start: number, length: number): number {
  const limit = start + length;
  if (limit >= text.length) return text.length;
  const window = text.slice(limit - Math.ceil(length / 10), limit);
  for (const boundary of BOUNDARIES) {
    const at = window.lastIndexOf(boundary);
    if (at >= 0) return limit - window.length + at + boundary.length;
  }
  const splits = (text.charCodeAt(limit) & 0xfc00) === 0xdc00 && (text.charCodeAt(limit - 1) & 0xfc00) === 0xd800;
  return splits && limit - 1 > start ? limit - 1 : limit;
}
