import { slug } from '../../mentions/slug.ts';
import { unknownActorDraft, unknownLocationDraft } from '../draft.ts';
import { assign, follow, isOpen, type Sieve } from '../resolution.ts';

/**
 * Names of the same letters, an acronym and its expansion, and a person's surname after the full name.
 *
 * "Amina Farouk … Farouk"; "Revolutionary United Front (RUF) … the RUF". Not: "Farouk" after two people of that surname.
 */
export const sameName: Sieve = (resolution) => {
  const { mentions, reading } = resolution;
  const byName = new Map<string, number>();
  const bySurname = new Map<string, number | null>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name') return;
    const name = slug(mention.label);
    const antecedent = byName.get(name) ?? (mention.first === mention.last - 1 ? bySurname.get(name) : undefined);
    if (isOpen(resolution, index)) {
      if (antecedent !== undefined && antecedent !== null)
        follow(resolution, index, antecedent, 'coreference/same-name');
      else if (mention.actor !== null) assign(resolution, index, unknownActorDraft(mention, null));
      else if (mention.location !== null) assign(resolution, index, unknownLocationDraft(mention));
    }
    if (!byName.has(name)) byName.set(name, index);
    const isPerson = mention.actor?.type === 'person';
    if (isPerson && mention.last - mention.first > 1) {
      const surname = slug(reading.tokens[mention.last - 1]!.text);
      const other = bySurname.get(surname);
      const same = other === undefined || (other !== null && resolution.actorOf[other] === resolution.actorOf[index]);
      bySurname.set(surname, same ? (other ?? index) : null);
    }
    const acronym = acronymAfter(resolution, index);
    if (acronym !== null) byName.set(acronym, index);
  });
};

/** "Revolutionary United Front (RUF)" → "ruf", if the letters fit. */
function acronymAfter({ mentions, reading }: Parameters<Sieve>[0], index: number): string | null {
  const { last, first } = mentions[index]!;
  if (reading.words[last] !== '(' || reading.words[last + 2] !== ')' || last - first < 2) return null;
  const acronym = reading.tokens[last + 1]!.text.replaceAll('.', '');
  if (!/^\p{Lu}{2,}$/u.test(acronym)) return null;
  const initials = reading.tokens.slice(first, last).map(({ text }) => text[0]!);
  const capitals = initials.filter((letter) => letter === letter.toUpperCase()).join('');
  return capitals.startsWith(acronym[0]!) && capitals.length >= acronym.length - 1 ? slug(acronym) : null;
}
