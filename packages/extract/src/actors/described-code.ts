import type { ActorEntry, Gazetteer, PlaceEntry } from '../gazetteer/gazetteer.ts';
import { type ActorPhrase, namesIn, type Stretch } from './actor-phrase.ts';
import type { ActorWord } from './actor-words.ts';
import { countryIn } from './country-in.ts';
import { type ActorCode, UNKNOWN } from './entry-code.ts';
import { isBody, type NameWithin } from './names-within.ts';
import { nonStateCode } from './non-state-code.ts';
import { placeSector } from './place-sector.ts';
import { roleOf, wordRole } from './role-of.ts';
import { CARRIERS, COUNTERS, DETERMINERS, PORTFOLIO_HOLDERS, type Role } from './role-words.ts';
import { standingAt } from './term-at.ts';

/** The code of whoever an actor string describes: the role its words tell, with the country and the body they name. */
export function describedCode(phrase: ActorPhrase, gazetteer: Gazetteer, date: string | null): ActorCode {
  const { words, stretches } = phrase;
  let main = 0;
  while (main + 1 < stretches.length && refers(words, stretches[main]!, stretches[main + 1]!)) main++;
  const head = stretches[main];
  if (head === undefined) return UNKNOWN;
  const after = stretches[main + 1];
  const stated = countryIn(phrase, main, gazetteer);
  const named = namesIn(phrase, head);
  const found = bodyIn(named);
  const body = found !== null && isAnothers(found, stated) ? null : found;
  const names = found === body ? named : named.filter(({ entries }) => !entries.includes(found!));
  const role =
    roleIn(words, head, {
      names,
      body: body === null ? null : { type: body.type, ...standingAt(body, date) },
      after: after?.lead === 'of' || after?.lead === 'for' ? basesOf(words, after) : [],
    }) ?? (after === undefined ? null : roleIn(words, after, { names: namesIn(phrase, after), body: null, after: [] }));
  const country = stated ?? body?.country ?? (body === null ? null : nonStateCode(body, gazetteer));
  if (role === null) return nothingTold(phrase, country, gazetteer);
  return {
    country,
    sector: role.sector ?? 'UNK',
    second: role.second,
    name: body !== null && isWhole(words, head, names) ? body.label : null,
    wikidata: null,
  };
}

/** "two of the largest unions", "a spokesman for the air force": who comes after is meant. Not "head of state", "mayor of Paris". */
function refers(words: readonly ActorWord[], { first, last }: Stretch, next: Stretch): boolean {
  const { base } = words[last - 1]!;
  const referring = next.lead === 'of' ? COUNTERS.has(base) : next.lead === 'for' && CARRIERS.has(base);
  if (!referring || last <= first || PORTFOLIO_HOLDERS.has(base)) return false;
  return basesOf(words, next).some((word) => (wordRole(word)?.sector ?? null) !== null && word !== 'state');
}

/** Base forms of the words from `first` up to `last`; the parts of a hyphened word are words. */
function basesOf(
  words: readonly ActorWord[],
  { first, last }: Pick<Stretch, 'first' | 'last'>,
  covered?: Uint8Array,
): readonly string[] {
  const bases: string[] = [];
  for (let at = first; at < last; at++) {
    const { base, lower } = words[at]!;
    if (!DETERMINERS.has(lower) && !covered?.[at]) bases.push(...base.split('-'));
  }
  return bases;
}

interface Surroundings {
  readonly names: readonly NameWithin[];
  readonly body: Role | null;
  readonly after: readonly string[];
}

/** The last word with a role heads the stretch; those after it are names. */
function roleIn(
  words: readonly ActorWord[],
  { first, last }: Stretch,
  { names, body, after }: Surroundings,
): Role | null {
  const covered = new Uint8Array(words.length);
  for (const name of names) {
    if (name.entries.some(isBody) || name.last - name.first > 1) covered.fill(1, name.first, name.last);
  }
  const before = basesOf(words, { first, last }, covered);
  let left = before.length;
  for (let at = last - 1; at >= first; at--) {
    const own = basesOf(words, { first: at, last: at + 1 }, covered);
    const head = own.at(-1);
    if (head === undefined) continue;
    left -= own.length;
    if (wordRole(head) === null && at !== last - 1) continue;
    const role = roleOf({ head, before: [...before.slice(0, left), ...own.slice(0, -1)], after, body });
    if (role !== null) return role;
  }
  return body;
}

function bodyIn(names: readonly NameWithin[]): ActorEntry | null {
  for (const { entries } of names) {
    const found = entries.find((entry) => entry.kind !== 'actor' || entry.type !== 'person');
    if (found !== undefined && isBody(found)) return found;
  }
  return null;
}

/** "Chile's Defense Department" is not the one of the United States: the state's bodies belong to their own. */
function isAnothers({ type, country }: ActorEntry, stated: string | null): boolean {
  const official = type === 'government' || type === 'military' || type === 'police';
  return official && stated !== null && country !== null && stated !== country;
}

/** The names are all there is: "the PRI Mexico". Not "PRI leader". */
function isWhole(words: readonly ActorWord[], { first, last }: Stretch, names: readonly NameWithin[]): boolean {
  for (let at = first; at < last; at++) {
    if (!DETERMINERS.has(words[at]!.lower) && !names.some((name) => at >= name.first && at < name.last)) return false;
  }
  return true;
}

/** No word tells a role: a known place within the string, else nothing but the country. */
function nothingTold({ names }: ActorPhrase, country: string | null, gazetteer: Gazetteer): ActorCode {
  const place = names.flatMap(({ entries }) => entries).find((entry): entry is PlaceEntry => entry.kind === 'place');
  if (place === undefined) return { ...UNKNOWN, country, sector: country === null ? 'UNK' : null };
  return { ...UNKNOWN, country: country ?? place.country, sector: placeSector(place, gazetteer) };
}
