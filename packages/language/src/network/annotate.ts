import type { Name, Sentence, Upos } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { refineNames } from '../names/refine-names.ts';
import type { NameRange } from '../names/split-name.ts';
import type { SentenceReading, TagNetwork } from './tag-network.ts';

/** Tokens read in one call: enough for even batches, few enough that the readings of a long text do not pile up. */
const CHUNK = 16_384;

/** Set tags and tree of all tokens as the network reads them; returns the names, in text order. */
export function annotate(network: TagNetwork, tokens: readonly Draft[], sentences: readonly Sentence[]): Name[] {
  const names: NameRange[] = [];
  const tags = network.tags.map((tag) => tag.split('|') as [Upos, string]);
  let from = 0;
  while (from < sentences.length) {
    const chunk: Sentence[] = [];
    for (let size = 0; from < sentences.length && size < CHUNK; from++) {
      const sentence = sentences[from]!;
      chunk.push(sentence);
      size += sentence.last - sentence.first;
    }
    const readings = network.read(chunk.map(({ first, last }) => tokens.slice(first, last).map(({ text }) => text)));
    readings.forEach((reading, index) => {
      const { first } = chunk[index]!;
      fill(reading, first, tokens, tags, network.labels);
      for (const name of reading.names)
        names.push({ first: first + name.first, last: first + name.last, type: name.type });
    });
  }
  return refineNames(names, tokens, sentences);
}

/** "Turkish-backed" before a noun is an adjective, as in the treebanks once their three words are one. */
const PARTICIPLE_COMPOUND = /.-\p{Ll}+(?:ed|led|run|held|born|made|built|en)$/u;

function fill(
  { tags, heads, labels }: SentenceReading,
  first: number,
  tokens: readonly Draft[],
  names: readonly (readonly [Upos, string])[],
  relations: readonly string[],
): void {
  for (let t = 0; t < heads.length; t++) {
    const token = tokens[first + t]!;
    const [upos, xpos] = names[tags[t]!]!;
    token.upos = upos;
    token.xpos = xpos;
    token.head = heads[t]! < 0 ? -1 : first + heads[t]!;
    token.deprel = relations[labels[t]!]!;
    if (upos === 'VERB' && token.deprel === 'amod' && PARTICIPLE_COMPOUND.test(token.text)) {
      token.upos = 'ADJ';
      token.xpos = 'JJ';
    }
  }
}
