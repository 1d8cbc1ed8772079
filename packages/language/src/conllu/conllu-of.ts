import type { Analysis, Sentence, Timex, Token } from '../analysis.ts';
import type { ConlluSentence, ConlluWord } from './conllu.ts';

export interface ConlluOptions {
  /** Number of the first sentence. */
  readonly firstSentence?: number;
  /** Added to the offsets: where the text of the analysis starts in the whole. */
  readonly offset?: number;
}

/**
 * The sentences of an analysis as CoNLL-U records.
 *
 * MISC holds `SpaceAfter=No`, `TokenRange` (UTF-16 offsets into the text, half-open), names as `NE=B-PER`, `NE=I-PER`, and on the first word
 * of a time expression `TimexType`, `TimexValue` and the number of its words, `TimexLength`.
 *
 * @example [...conlluOf(analyze('Troops left.'))][0]?.words[1]?.deprel //=> 'root'
 */
export function* conlluOf(analysis: Analysis, options: ConlluOptions = {}): Generator<ConlluSentence, void, undefined> {
  const { firstSentence = 1, offset = 0 } = options;
  const { text, tokens, sentences, names, times } = analysis;
  const entity = new Map<number, string>();
  for (const { first, last, type } of names)
    for (let index = first; index < last; index++) entity.set(index, `${index === first ? 'B' : 'I'}-${type}`);
  const timed = new Map(times.map((time) => [time.first, time]));
  let number = firstSentence - 1;
  for (const sentence of sentences) {
    number++;
    const words = tokens
      .slice(sentence.first, sentence.last)
      .map((token, index): ConlluWord => wordOf(token, sentence.first + index, sentence));
    yield { comments: [`sent_id = ${number}`, `text = ${text.slice(sentence.start, sentence.end)}`], words };
  }

  function wordOf(token: Token, index: number, sentence: Sentence): ConlluWord {
    const name = entity.get(index);
    const misc = [
      tokens[index + 1]?.start === token.end ? 'SpaceAfter=No' : [],
      `TokenRange=${token.start + offset}:${token.end + offset}`,
      name === undefined ? [] : `NE=${name}`,
      timeOf(timed.get(index)),
    ].flat();
    return {
      id: String(index - sentence.first + 1),
      form: token.text,
      lemma: token.lemma,
      upos: token.upos,
      xpos: token.xpos,
      feats: '_',
      head: token.head < 0 ? 0 : token.head - sentence.first + 1,
      deprel: token.deprel,
      deps: '_',
      misc: misc.join('|'),
    };
  }
}

function timeOf(time: Timex | undefined): string[] {
  if (time === undefined) return [];
  const value = time.value === null ? [] : [`TimexValue=${time.value}`];
  return [`TimexType=${time.type}`, ...value, `TimexLength=${time.last - time.first}`];
}
