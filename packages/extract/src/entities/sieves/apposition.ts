import type { Mention } from '../../mentions/mention.ts';
import { childBy, childrenOf, type Reading } from '../../reading.ts';
import { follow, isOpen, type Resolution, type Sieve } from '../resolution.ts';

const BESIDE = ['appos', 'compound', 'flat'];
/** How many words may stand between "a spokesman" and the comma before his name: "a spokesman for the army, Tarig Bashir". */
const MAX_COMPLEMENT = 8;
const COMPLEMENT = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'NUM']);

/**
 * A description beside a name, or joined to it by "is", is that person or body: "Foreign Minister Anna Dahl", "Amina Farouk, a captain",
 * "a spokesman for the army, Tarig Bashir", "Farouk was a captain".
 *
 * Not: "Iraqi army colonel" beside "Baghdad", which is no person; "is not a captain".
 */
export const apposition: Sieve = (resolution) => {
  const { mentions } = resolution;
  const nameAt = new Map<number, number>();
  mentions.forEach((mention, index) => {
    if (mention.kind === 'name') for (let at = mention.first; at < mention.last; at++) nameAt.set(at, index);
  });
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'nominal' || mention.actor === null || !isOpen(resolution, index)) return;
    const name = nameBeside(resolution.reading, mention, nameAt) ?? nameOver(resolution, mention, nameAt);
    const isTitle = nameAt.has(mention.last);
    if (name !== undefined && agree(mention, mentions[name]!, isTitle))
      follow(resolution, index, name, 'coreference/apposition');
  });
};

/** A person is no body, and a plural no single person but in the title of several: "Presidents Dahl and Berg". */
function agree({ actor, plural }: Mention, name: Mention, isTitle: boolean): boolean {
  if (name.actor === null) return false;
  const isPerson = name.actor.type === 'person';
  return isPerson
    ? (!plural || (isTitle && actor!.type === 'person')) && ['person', 'population'].includes(actor!.type)
    : actor!.type !== 'person';
}

function nameBeside(reading: Reading, mention: Mention, nameAt: ReadonlyMap<number, number>): number | undefined {
  if (nameAt.has(mention.last)) return nameAt.get(mention.last);
  const { deprel, head } = reading.tokens[mention.head]!;
  if (BESIDE.includes(deprel) && nameAt.has(head)) return nameAt.get(head);
  for (const child of childrenOf(reading, mention.head)) {
    if (['appos', 'flat'].includes(reading.tokens[child]!.deprel) && nameAt.has(child)) return nameAt.get(child);
  }
  return nameAfterComplement(reading, mention, nameAt);
}

function nameAfterComplement(
  { tokens, words, sentenceOf }: Reading,
  { last, first, actor, plural }: Mention,
  nameAt: ReadonlyMap<number, number>,
): number | undefined {
  if (actor!.type !== 'person' || plural || !['for', 'of', 'with', 'at', 'in'].includes(words[last] ?? ''))
    return undefined;
  let at = last;
  while (at - last < MAX_COMPLEMENT && COMPLEMENT.has(tokens[at]?.upos ?? '')) at++;
  if (words[at] !== ',' || sentenceOf[at] !== sentenceOf[first]) return undefined;
  for (let next = at + 1; next <= at + 3; next++) {
    if (nameAt.has(next)) return nameAt.get(next);
    if (tokens[next]?.upos !== 'PROPN' && tokens[next]?.upos !== 'NOUN') return undefined;
  }
  return undefined;
}

/** "Farouk was a captain": the subject of the description. */
function nameOver({ reading }: Resolution, { head }: Mention, nameAt: ReadonlyMap<number, number>): number | undefined {
  if (childBy(reading, head, 'cop') < 0) return undefined;
  for (const child of childrenOf(reading, head))
    if (reading.words[child] === 'not' || reading.words[child] === "n't") return undefined;
  const subject = childBy(reading, head, 'nsubj');
  return subject < 0 ? undefined : nameAt.get(subject);
}
