import type { Reading } from '../reading.ts';
import { createMention } from './create-mention.ts';
import type { KnownName } from './known-names.ts';
import type { Mention } from './mention.ts';
import { modifiersOf } from './modifiers.ts';
import { labelOf, nounPhrase } from './noun-phrase.ts';
import { PLACE_NOUNS } from './place-nouns.ts';

/** Places that are a state's body too: "the American embassy urged", "stormed the American embassy". */
const MISSIONS: ReadonlySet<string> = new Set(['embassy', 'consulate']);

/** A description headed by a place noun, as a mention: "the base", "a market in Omdurman". */
export function describePlace(reading: Reading, head: number, knownAt: ReadonlyMap<number, KnownName>): Mention {
  const phrase = nounPhrase(reading, head);
  const { lemma, xpos } = reading.tokens[head]!;
  const noun = lemma.toLowerCase();
  const country = MISSIONS.has(noun) ? modifiersOf(reading, head, phrase, knownAt).country : null;
  return createMention({
    start: reading.tokens[phrase.first]!.start,
    end: reading.tokens[phrase.last - 1]!.end,
    first: phrase.first,
    last: phrase.last,
    head,
    kind: 'nominal',
    label: labelOf(reading, phrase),
    actor: country === null ? null : { type: 'government', sector: 'GOV', country: country.iso3, entry: null },
    location: { type: PLACE_NOUNS.get(noun)!, country: null, entry: null },
    noun,
    plural: xpos === 'NNS',
    definite: phrase.definite,
    count: phrase.count,
    determiner: phrase.determiner,
    bare: phrase.core >= head,
    rule: 'mention/nominal-place',
  });
}
