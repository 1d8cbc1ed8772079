import { ACTOR_NOUNS } from '../actors/actor-nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { PLACE_NOUNS } from '../mentions/place-nouns.ts';
import { caseOf, type Reading } from '../reading.ts';
import type { Resolution } from './resolution.ts';

/** Which of its readings each mention has in the end. */
export type Choice = 'actor' | 'location' | 'both' | null;

const PLACE_PREPOSITIONS = new Set(
  'in at near from to into inside outside across through throughout around over towards toward off along within between'.split(
    ' ',
  ),
);

/** What happens to a place or is true of it; governments do other things. */
const UNDERGOING = new Set('see witness suffer experience endure lie border host have feature remain'.split(' '));

/**
 * Decide between actor and place for every mention: its role in an event decides; without one, its place in the sentence.
 *
 * @param uses entity ids per mention that events and speakers use
 */
export function chooseReadings(resolution: Resolution, uses: ReadonlyMap<number, ReadonlySet<string>>): Choice[] {
  return resolution.mentions.map((mention, index) => {
    const actor = resolution.actorOf[index] ?? null;
    const location = resolution.locationOf[index] ?? null;
    const used = uses.get(index);
    const acts = actor !== null && used?.has(actor) === true;
    const lies = location !== null && used?.has(location) === true;
    if (acts && lies) return 'both';
    if (acts) return 'actor';
    if (lies) return 'location';
    if (actor !== null && location !== null) return standsAsActor(resolution.reading, mention) ? 'actor' : 'location';
    return actor !== null ? 'actor' : location !== null ? 'location' : null;
  });
}

/** A country or capital as a subject, a possessor or beside another ("between Washington and Baghdad") acts; after a place preposition, before a place noun ("Baghdad's airport"), where things happen to it ("has seen four coups") or as a dateline ("KHARTOUM, May 24") it lies. */
export function standsAsActor(reading: Reading, { head, first, label, location }: Mention): boolean {
  const { tokens, analysis, sentenceOf } = reading;
  const opensLine = first === analysis.sentences[sentenceOf[first]!]!.first;
  if (opensLine && label.length > 3 && label === label.toUpperCase()) return false;
  let at = head;
  while (tokens[at]!.deprel === 'conj' && tokens[at]!.head >= 0) at = tokens[at]!.head;
  const { deprel } = tokens[at]!;
  const isCountry = location?.type === 'country';
  if (deprel.startsWith('nsubj') && UNDERGOING.has(tokens[tokens[at]!.head]?.lemma ?? '')) return false;
  if (deprel === 'nsubj:pass' && !isCountry) return false;
  if (deprel === 'nmod:poss' && PLACE_NOUNS.has(tokens[tokens[at]!.head]?.lemma ?? '')) return false;
  if (deprel.startsWith('nsubj') || deprel === 'nmod:poss' || (deprel === 'compound' && isCountry)) return true;
  const preposition = caseOf(reading, at);
  const within = tokens[at]!.head;
  if (preposition === 'of' && within >= 0 && ACTOR_NOUNS.has(tokens[within]!.lemma.toLowerCase())) return true;
  if (preposition === 'between' || preposition === 'with' || preposition === 'by') return true;
  return preposition !== null && !PLACE_PREPOSITIONS.has(preposition) && deprel.startsWith('obl');
}
