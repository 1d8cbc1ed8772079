import { countryNamed } from '../gazetteer/country-named.ts';
import type { ActorEntry, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ActorPhrase } from './actor-phrase.ts';
import { wordRole } from './role-of.ts';
import { DETERMINERS } from './role-words.ts';
import { termAt } from './term-at.ts';

/** A known person at the end of the titles, by full name or, after a title that fits, by surname. */
export function personWithin(
  { words, names }: ActorPhrase,
  gazetteer: Gazetteer,
  date: string | null,
): { readonly entry: ActorEntry; readonly first: number } | null {
  for (const { first, last, entries } of names) {
    const persons = entries.filter((entry): entry is ActorEntry => entry.kind === 'actor' && entry.type === 'person');
    const beside = words[last]?.lower;
    if (persons.length > 0 && (beside === undefined || beside === ',' || beside === '(')) {
      return { entry: persons.find((entry) => termAt(entry, date) !== null) ?? persons[0]!, first };
    }
  }
  const last = words.at(-1)!;
  if (words.length < 2 || !/^\p{Lu}/u.test(last.text)) return null;
  const titles = words.slice(0, -1);
  const country = titles.map(({ lower }) => countryNamed(gazetteer, lower)).find((found) => found !== null);
  const office = titles.filter(({ lower }) => countryNamed(gazetteer, lower) === null && !DETERMINERS.has(lower));
  if (office.length === 0 || !office.some(({ base }) => wordRole(base) !== null)) return null;
  const fitting = gazetteer.surnamed(last.lower).filter((entry) => {
    if (country && entry.country !== country.iso3) return false;
    const terms = date === null ? (entry.terms ?? [entry]) : [termAt(entry, date)];
    return terms.some(
      (term) => term?.office && office.every(({ lower }) => term.office!.toLowerCase().split(/[\s-]/).includes(lower)),
    );
  });
  const exact = fitting.filter(
    ({ office: held }) => held?.toLowerCase() === office.map(({ lower }) => lower).join(' '),
  );
  const entry = exact[0] ?? fitting[0];
  return entry === undefined ? null : { entry, first: words.length - 1 };
}
