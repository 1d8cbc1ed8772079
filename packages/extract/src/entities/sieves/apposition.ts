import { follow, isOpen, type Sieve } from '../resolution.ts';

/**
 * A description beside a name is that person or body: "Foreign Minister Anna Dahl", "Amina Farouk, a captain".
 *
 * Not: "Iraqi army colonel" beside "Baghdad", which is no person.
 */
export const apposition: Sieve = (resolution) => {
  const { mentions, reading } = resolution;
  const byHead = new Map<number, number>();
  mentions.forEach((mention, index) => {
    if (mention.kind === 'name') for (let at = mention.first; at < mention.last; at++) byHead.set(at, index);
  });
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'nominal' || mention.actor === null || !isOpen(resolution, index)) return;
    const { deprel, head } = reading.tokens[mention.head]!;
    let name = ['appos', 'compound', 'flat'].includes(deprel) ? byHead.get(head) : undefined;
    for (
      let child = reading.firstChild[mention.head]!;
      child >= 0 && name === undefined;
      child = reading.nextSibling[child]!
    ) {
      if (['appos', 'flat'].includes(reading.tokens[child]!.deprel)) name = byHead.get(child);
    }
    if (name === undefined) name = byHead.get(mention.last);
    if (name === undefined || mentions[name]!.actor === null) return;
    const isPerson = mentions[name]!.actor!.type === 'person';
    if (isPerson === (mention.actor.type === 'person')) follow(resolution, index, name, 'coreference/apposition');
  });
};
