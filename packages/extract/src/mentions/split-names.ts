import type { Name } from '@dramatis/language';
import type { Reading } from '../reading.ts';
import type { KnownName } from './known-names.ts';

const CORPORATE: ReadonlySet<string> = new Set(['co', 'corp', 'inc', 'ltd', 'plc', 'llc', 'gmbh']);
const AFTER_COMPANY: ReadonlySet<string> = new Set(['of', 'in', 'on', 'from']);
const ROLES: ReadonlySet<string> = new Set('host neighbour neighbor ally rival champion giant newcomer'.split(' '));
const MEDIUM: ReadonlySet<string> = new Set(['radio', 'television', 'tv', 'network', 'broadcasting']);

/**
 * Names that the language stage runs together, taken apart where the words leave no doubt: a known owner before 's ("Finland's Nokia"), a
 * company and its seat after the company word ("Acme Ltd. of Leeds"), a city and the medium that reports from it ("Moscow IZVESTIYA",
 * "Havana Radio Reloj"), a role and a country ("Host Cambodia").
 *
 * Not: "Children's Hospital", whose owner is nobody known; "Bank of England"; "Paris Match".
 */
export function splitNames(reading: Reading, names: readonly Name[], known: readonly KnownName[]): Name[] {
  const knownFrom = new Map(known.map((each): [number, KnownName] => [each.first, each]));
  return names.flatMap((name) => {
    if (name.last - name.first < 2) return [name];
    const whole = knownFrom.get(name.first);
    if (whole !== undefined && whole.last >= name.last) return [name];
    return (
      roleAndCountry(reading, name, knownFrom) ??
      ownerAndOwned(reading, name, whole) ??
      companyAndSeat(reading, name) ??
      cityAndMedium(reading, name, whole) ?? [name]
    );
  });
}

/** The country in "Host Cambodia welcomed …": a role with a sentence's capital. Not "Radio France", "Air India". */
function roleAndCountry(reading: Reading, name: Name, knownFrom: ReadonlyMap<number, KnownName>): Name[] | null {
  const { first, last } = name;
  if (reading.analysis.sentences[reading.sentenceOf[first]!]!.first !== first || !ROLES.has(reading.words[first]!))
    return null;
  const country = knownFrom.get(first + 1);
  return country?.last === last && country.entry.kind === 'country' ? [part(reading, first + 1, last, 'LOC')] : null;
}

function ownerAndOwned(reading: Reading, name: Name, owner: KnownName | undefined): Name[] | null {
  const mark = owner?.last ?? -1;
  if (owner === undefined || mark >= name.last - 1 || !["'s", "'"].includes(reading.words[mark]!)) return null;
  return [part(reading, name.first, mark, typeOf(owner)), part(reading, mark + 1, name.last, name.type)];
}

function companyAndSeat(reading: Reading, { first, last }: Name): Name[] | null {
  for (let at = first + 1; at < last - 1; at++) {
    if (!CORPORATE.has(reading.words[at]!.replace(/\.$/, ''))) continue;
    const link = reading.words[at + 1] === '.' ? at + 2 : at + 1;
    if (link >= last - 1 || !AFTER_COMPANY.has(reading.words[link]!)) return null;
    const seat = reading.words[link] === 'on' ? [] : [part(reading, link + 1, last, 'LOC')];
    return [part(reading, first, link, 'ORG'), ...seat];
  }
  return null;
}

function cityAndMedium(reading: Reading, name: Name, city: KnownName | undefined): Name[] | null {
  if (city?.entry.kind !== 'place' || city.entry.type !== 'settlement') return null;
  const rest = reading.tokens.slice(city.last, name.last);
  const shouted =
    rest.every(({ text }) => /^[\p{Lu}\p{N}'-]{3,}$/u.test(text)) && /\p{Ll}/u.test(reading.tokens[name.first]!.text);
  if (!shouted && !rest.some(({ norm }) => MEDIUM.has(norm))) return null;
  return [part(reading, name.first, city.last, 'LOC'), part(reading, city.last, name.last, 'ORG')];
}

function typeOf({ entry }: KnownName): Name['type'] {
  if (entry.kind !== 'actor') return 'LOC';
  return entry.type === 'person' ? 'PER' : 'ORG';
}

function part({ tokens }: Reading, first: number, last: number, type: Name['type']): Name {
  return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end, type };
}
