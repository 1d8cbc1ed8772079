import type { Reading } from '../reading.ts';
import type { Mention } from './mention.ts';
import { MENTION_DEFAULTS } from './mention-defaults.ts';
import { labelOf, nounPhrase, spanOf } from './noun-phrase.ts';
import { PLACE_NOUNS } from './place-nouns.ts';

/** A description headed by a place noun, as a mention: "the base", "a market in Omdurman". */
export function describePlace(reading: Reading, head: number): Mention {
  const phrase = nounPhrase(reading, head);
  const { lemma, xpos } = reading.tokens[head]!;
  const noun = lemma.toLowerCase();
  return {
    ...MENTION_DEFAULTS,
    ...spanOf(reading, phrase),
    first: phrase.first,
    last: phrase.last,
    head,
    kind: 'nominal',
    label: labelOf(reading, phrase),
    location: { type: PLACE_NOUNS.get(noun)!, country: null, entry: null },
    noun,
    plural: xpos === 'NNS',
    definite: phrase.definite,
    count: phrase.count,
    determiner: phrase.determiner,
    bare: phrase.core >= head,
    rule: 'mention/nominal-place',
  };
}
