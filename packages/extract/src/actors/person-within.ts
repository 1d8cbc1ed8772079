import { countryNamed } from '../gazetteer/country-named.ts';
import type { ActorEntry, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ActorPhrase } from './actor-phrase.ts';
import type { ActorWord } from './actor-words.ts';
import { wordRole } from './role-of.ts';
import { DETERMINERS } from './role-words.ts';
import { termAt } from './term-at.ts';

const INITIAL = /^(?:\p{Lu}\.)+$/u;

/** A known person at the end of the titles, by full name or, after a title that fits, by surname. */
export function personWithin(
  { words, names }: ActorPhrase,
  gazetteer: Gazetteer,
  date: string | null,
): { readonly entry: ActorEntry; readonly first: number } | null {
  const last = words.at(-1)!;
  const titles = words.slice(0, -1).flatMap(({ lower }) => (DETERMINERS.has(lower) ? [] : [lower]));
  const titled = /^\p{Lu}/u.test(last.text) ? titledPerson(titles, last.lower, gazetteer, date) : null;
  if (titled !== null) return { entry: titled, first: words.length - 1 };
  const initialled = words.length > 1 ? byInitials(words, gazetteer, date) : null;
  if (initialled !== null) return { entry: initialled, first: 0 };
  for (const { first, last: end, entries } of names) {
    const persons = entries.filter((entry): entry is ActorEntry => entry.kind === 'actor' && entry.type === 'person');
    if (end - first === 1 && first > 0 && INITIAL.test(words[first - 1]!.text)) continue;
    const beside = words[end]?.lower;
    if (persons.length > 0 && (beside === undefined || beside === ',' || beside === '(')) {
      return { entry: persons.find((entry) => termAt(entry, date) !== null) ?? persons[0]!, first };
    }
  }
  return null;
}

/** "A. B. Surname": the known person whose given names begin so. Not where two do. */
function byInitials(words: readonly ActorWord[], gazetteer: Gazetteer, date: string | null): ActorEntry | null {
  const initials = words
    .slice(0, -1)
    .flatMap(({ text }) => (INITIAL.test(text) ? text.split('.').filter(Boolean) : [text]));
  if (initials.some((initial) => initial.length !== 1)) return null;
  const fitting = gazetteer.surnamed(words.at(-1)!.lower).filter(({ label }) => {
    const given = label.split(/[\s-]+/).slice(0, -1);
    return initials.every((initial, index) => given[index]?.startsWith(initial) === true);
  });
  const now = fitting.filter((entry) => termAt(entry, date) !== null);
  const [only, ...others] = now.length > 0 ? now : fitting;
  return others.length === 0 ? (only ?? null) : null;
}

/**
 * The known person whom a title and a surname name together, by the office held that day; null when none fits or no title is there.
 *
 * @param titles words before the surname, lower case: a nation and an office
 * @param date null: any office ever held
 * @example titledPerson(['philippine', 'president'], 'duterte', gazetteer, '2018-05-01')?.label //=> 'Rodrigo Duterte'
 */
export function titledPerson(
  titles: readonly string[],
  surname: string,
  gazetteer: Gazetteer,
  date: string | null,
): ActorEntry | null {
  const nations = titles.map((word) => countryNamed(gazetteer, word));
  const country = nations.find((nation) => nation !== null)?.iso3;
  const office = titles.filter((_, index) => nations[index] === null);
  if (!office.some((word) => wordRole(word) !== null)) return null;
  const fitting = gazetteer
    .surnamed(surname)
    .filter((entry) => country === undefined || entry.country === country)
    .filter((entry) => heldBy(entry, date).some((held) => office.every((word) => held.includes(word))));
  const exact = fitting.find((entry) => heldBy(entry, date).some((held) => held.length === office.length));
  return exact ?? fitting[0] ?? null;
}

/** The offices of a person, word by word; on a day that of the day. */
function heldBy(entry: ActorEntry, date: string | null): readonly (readonly string[])[] {
  const terms = date === null ? (entry.terms ?? [entry]) : [termAt(entry, date)];
  return terms.flatMap((term) => (term?.office ? [term.office.toLowerCase().split(/[\s-]+/)] : []));
}
