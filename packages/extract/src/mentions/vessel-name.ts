import { ACTOR_NOUNS } from '../actors/actor-nouns.ts';
import type { Reading } from '../reading.ts';

/** "an American destroyer, the Calloway": a ship's name is no town's. */
export function isVessel({ words, tokens }: Reading, first: number): boolean {
  const comma = words[first - 1] === 'the' ? first - 2 : first - 1;
  const noun = words[comma] === ',' ? tokens[comma - 1] : undefined;
  return (
    noun !== undefined &&
    (ACTOR_NOUNS.get(noun.lemma)?.class === 'platform' || ['boat', 'ferry', 'tanker'].includes(noun.lemma))
  );
}
