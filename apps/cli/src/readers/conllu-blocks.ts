import {
  type AnalysisBlock,
  type AnalyzeOptions,
  analyzeWords,
  type ConlluSentence,
  type GivenWord,
  readConllu,
} from '@dramatis/language';

/** Words analysed at once where a document has more: what is in memory stays small. */
const BLOCK_WORDS = 20_000;

/**
 * Analyse the sentences and words of a CoNLL-U text as they are cut there, a document ("# newdoc") after the other; its other columns are not
 * used. Offsets count the words with spaces where `SpaceAfter=No` does not forbid them.
 *
 * @throws {ConlluFormatError} at once, before the first block
 */
export function conlluBlocks(text: string, options: AnalyzeOptions): Iterable<AnalysisBlock> {
  return analyzeBlocks([...readConllu(text)], options);
}

function* analyzeBlocks(sentences: readonly ConlluSentence[], options: AnalyzeOptions): Generator<AnalysisBlock> {
  let start = 0;
  let block: (readonly GivenWord[])[] = [];
  let size = 0;
  const read = (): AnalysisBlock => {
    const analysis = analyzeWords(block, options);
    const here = start;
    start += analysis.text.length + 1;
    block = [];
    size = 0;
    return { start: here, analysis };
  };
  for (const sentence of sentences) {
    const opens = sentence.comments.some((comment) => /^newdoc\b/.test(comment));
    if (block.length > 0 && (opens || size > BLOCK_WORDS)) yield read();
    const words = givenWords(sentence);
    block.push(words);
    size += words.length;
  }
  if (block.length > 0) yield read();
}

/** The syntactic words: those of a range ("3-4", written as one) have no space between them, empty nodes ("3.1") are left out. */
function givenWords({ words }: ConlluSentence): readonly GivenWord[] {
  const given: GivenWord[] = [];
  let range = { last: 0, spaceAfter: true };
  for (const { id, form, misc } of words) {
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc);
    if (id.includes('-')) range = { last: Number(id.split('-')[1]), spaceAfter };
    else if (!id.includes('.')) {
      const at = Number(id);
      given.push({ form, spaceAfter: at < range.last ? false : at === range.last ? range.spaceAfter : spaceAfter });
    }
  }
  return given;
}
