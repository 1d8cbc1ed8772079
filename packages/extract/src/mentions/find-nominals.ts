import { type Name, nounSingular } from '@dramatis/language';
import { ACTOR_NOUNS, type ActorNoun } from '../actors/actor-nouns.ts';
import type { Reading } from '../reading.ts';
import { describeActor } from './describe-actor.ts';
import { describePlace } from './describe-place.ts';
import { byToken, type KnownName } from './known-names.ts';
import type { Mention } from './mention.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { PLACE_NOUNS } from './place-nouns.ts';

/**
 * Descriptions of actors ("the Iraqi army", "Iran-backed militias", "two border guards") and of places ("the base").
 *
 * @param names of the language stage; a longer one around a noun takes it ("the Committee to Protect Journalists")
 */
export function findNominals(reading: Reading, known: readonly KnownName[], names: readonly Name[]): Mention[] {
  const { tokens } = reading;
  const knownAt = byToken(known);
  const nameEnd = new Int32Array(tokens.length);
  for (const { first, last, type } of names) if (type === 'ORG') nameEnd.fill(last, first, last);
  const mentions: Mention[] = [];
  for (let head = 0; head < tokens.length; head++) {
    const { upos, deprel } = tokens[head]!;
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    const noun = actorNounAt(reading, head);
    const name = knownAt.get(head);
    if (name !== undefined && name.last - name.first > 1) continue;
    if (noun !== null && (deprel !== 'compound' || !isActorHead(reading, tokens[head]!.head)) && deprel !== 'flat') {
      for (const phrase of sharedHead(reading, nounPhrase(reading, head))) {
        const mention = describeActor(reading, head, phrase, noun, knownAt);
        if (mention !== null && nameEnd[head]! <= mention.last) mentions.push(...halvesOf(mention));
      }
    } else if (upos === 'NOUN' && deprel !== 'compound' && PLACE_NOUNS.has(tokens[head]!.lemma.toLowerCase())) {
      mentions.push(...halvesOf(describePlace(reading, head, knownAt)));
    }
  }
  return mentions;
}

/** Last words of the actor nouns of two words: "coast guard". */
const ENDS_OF_PAIRS: ReadonlySet<string> = new Set(
  [...ACTOR_NOUNS.keys()].flatMap((noun) => (noun.includes(' ') ? [noun.split(' ').at(-1)!] : [])),
);

/** "both governments", "the two leaders": two actors, one mention each. */
function halvesOf(mention: Mention): Mention[] {
  const { determiner, count, definite, plural, kind } = mention;
  const two = determiner === 'both' || (definite && count === 2);
  return two && plural && kind === 'nominal'
    ? [
        { ...mention, half: 0 },
        { ...mention, half: 1 },
      ]
    : [mention];
}

/** "American and coalition troops" has one head and two bodies: one phrase for each. */
function sharedHead(reading: Reading, phrase: NounPhrase): readonly NounPhrase[] {
  const { tokens } = reading;
  const head = phrase.last - 1;
  let joint = head - 1;
  while (joint > phrase.core && tokens[joint]!.upos !== 'CCONJ') joint--;
  return joint <= phrase.core
    ? [phrase]
    : [
        { ...phrase, last: joint },
        { ...phrase, first: joint + 1, core: joint + 1 },
      ];
}

function isActorHead(reading: Reading, token: number): boolean {
  return token >= 0 && (reading.tokens[token]!.upos === 'PROPN' || actorNounAt(reading, token) !== null);
}

/** Whose word names an actor; the capital that opens a sentence may have hidden a plural ("Gunmen"). */
function actorNounAt(reading: Reading, token: number): { word: string; noun: ActorNoun } | null {
  const { lemma: base, upos } = reading.tokens[token]!;
  const lemma = upos === 'PROPN' ? nounSingular(base.toLowerCase()) : base.toLowerCase();
  const before = reading.words[token - 1];
  if (before !== undefined && ENDS_OF_PAIRS.has(lemma)) {
    const noun = ACTOR_NOUNS.get(`${before} ${lemma}`);
    if (noun !== undefined) return { word: `${before} ${lemma}`, noun };
  }
  const noun = ACTOR_NOUNS.get(lemma);
  return noun === undefined ? null : { word: lemma, noun };
}
