import type { Mention } from '../../mentions/mention.ts';
import { childrenOf, type Reading } from '../../reading.ts';
import { type Gender, genderOf } from '../gender.ts';
import { follow, isOpen, type Resolution, type Sieve } from '../resolution.ts';
import { salienceOf } from '../salience.ts';

/** How many sentences back a pronoun's meaning is looked for, and how many mentions: a list of thousands of names stays linear. */
const NEAR = 2;
const MAX_LOOK_BACK = 40;
/** A singular body as "they": possible ("the company … their"), less likely than a plural. */
const BODY_AS_PLURAL = 0.5;
const BODIES: ReadonlySet<string> = new Set([
  'military',
  'militia',
  'police',
  'organization',
  'company',
  'media',
  'party',
  'population',
]);

/** What "it" is only where it is somebody: "it is ready to leave". */
const OF_SOMEBODY: ReadonlySet<string> = new Set(
  'willing unwilling ready prepared eager reluctant determined able unable keen afraid'.split(' '),
);

/**
 * Pronouns: the most salient actor or place of this or the last two sentences that agrees in number and gender and may stand there.
 *
 * "Anna Dahl met Ola Berg. She …" by gender where known; "Iran denied its part". Not: "He attacked him", one and the same; "it is clear
 * that", nobody; a pronoun before the name it would mean.
 */
export const pronouns: Sieve = (resolution) => {
  const { mentions, reading } = resolution;
  const genders = new Map<string, Gender>();
  mentions.forEach((mention, index) => {
    if (mention.kind === 'pronoun') {
      resolvePronoun(resolution, index, genders);
      return;
    }
    const actor = resolution.actorOf[index] ?? null;
    const gender = actor !== null && mention.actor?.type === 'person' ? genderOf(reading, mention) : null;
    if (actor !== null && gender !== null) genders.set(actor, gender);
  });
};

/**
 * Let one pronoun refer to its antecedent, if it has one.
 *
 * @param genders of entities, as known so far; what the pronoun tells is added
 */
export function resolvePronoun(resolution: Resolution, index: number, genders: Map<string, Gender> = new Map()): void {
  const pronoun = resolution.mentions[index]!;
  if (!isOpen(resolution, index) || isEmpty(resolution.reading, pronoun)) return;
  const antecedent = antecedentOf(resolution, pronoun, index, genders);
  if (antecedent === undefined) return;
  follow(resolution, index, antecedent, 'coreference/pronoun');
  const id = resolution.actorOf[index] ?? null;
  if (id === null || (pronoun.noun !== 'he' && pronoun.noun !== 'she')) return;
  genders.set(id, pronoun.noun === 'she' ? 'female' : 'male');
}

function antecedentOf(
  resolution: Resolution,
  pronoun: Mention,
  index: number,
  genders: ReadonlyMap<string, Gender>,
): number | undefined {
  const { mentions, reading, actorOf, locationOf } = resolution;
  const sums = new Map<string, { sum: number; latest: number }>();
  for (let at = index - 1; at >= 0 && at >= index - MAX_LOOK_BACK; at--) {
    const other = mentions[at]!;
    const distance = reading.sentenceOf[pronoun.first]! - reading.sentenceOf[other.first]!;
    if (distance > NEAR) break;
    const id = actorOf[at] ?? locationOf[at] ?? null;
    if (id === null || other.last > pronoun.first) continue;
    const fit = agreement(resolution, pronoun, at, genders);
    if (fit === 0 || !mayBe(reading, pronoun, other)) continue;
    const weight = (salienceOf(reading, other) * fit) / 2 ** distance;
    const entry = sums.get(id);
    if (entry === undefined) sums.set(id, { sum: weight, latest: at });
    else entry.sum += weight / 2;
  }
  let best: { sum: number; latest: number } | undefined;
  for (const entry of sums.values()) if (best === undefined || entry.sum > best.sum) best = entry;
  return best?.latest;
}

/** Number and gender: 1 they agree, less where it is unusual, 0 where they do not. */
function agreement(
  resolution: Resolution,
  { noun }: Mention,
  at: number,
  genders: ReadonlyMap<string, Gender>,
): number {
  const { mentions, actorOf, drafts, sieveOf } = resolution;
  const { plural, kind, noun: other, half, actor } = mentions[at]!;
  const id = actorOf[at] ?? null;
  const type = id === null ? null : drafts.get(id)!.type;
  const isPerson = type === 'person';
  if (kind === 'pronoun') return sieveOf[at] === 'coreference/pronoun' && noun === other ? 1 : 0;
  if (noun === 'he' || noun === 'she') {
    const gender = id === null ? undefined : genders.get(id);
    if (plural || (!isPerson && !(type === 'population' && !plural))) return 0;
    return gender === undefined || (gender === 'female') === (noun === 'she') ? 1 : 0;
  }
  if (noun === 'they') {
    if (plural && half === null && actor !== null) return 1;
    return !isPerson && type !== null && BODIES.has(type) ? BODY_AS_PLURAL : 0;
  }
  return !plural && !isPerson && type !== 'population' ? 1 : 0;
}

/** Two arguments of one verb are not one and the same, and nothing is its own possessor. */
function mayBe({ tokens }: Reading, pronoun: Mention, other: Mention): boolean {
  const { deprel, head } = tokens[pronoun.head]!;
  if (deprel === 'nmod:poss') return head !== other.head;
  return tokens[other.head]!.head !== head || deprel === 'conj' || head < 0;
}

/** "it is clear that", "it was reported": a subject that means nothing. */
function isEmpty(reading: Reading, { noun, head }: Mention): boolean {
  const token = reading.tokens[head]!;
  if (noun !== 'it') return false;
  if (token.deprel === 'expl') return true;
  if (!token.deprel.startsWith('nsubj') || token.head < 0) return false;
  for (const child of childrenOf(reading, token.head)) {
    const { deprel } = reading.tokens[child]!;
    if (deprel === 'csubj' || (deprel === 'ccomp' && reading.tokens[token.head]!.upos === 'ADJ')) return true;
  }
  const { xpos, norm: quality } = reading.tokens[token.head]!;
  return (
    xpos === 'JJ' &&
    !OF_SOMEBODY.has(quality) &&
    ['that', 'whether', 'who', 'what', 'how', 'if', 'to'].includes(reading.words[token.head + 1] ?? '')
  );
}
