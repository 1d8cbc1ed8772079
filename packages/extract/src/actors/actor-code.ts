import { defaultGazetteer } from '../gazetteer/default-gazetteer.ts';
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { isSpelledAs } from '../gazetteer/is-spelled-as.ts';
import { actorPhrase } from './actor-phrase.ts';
import { describedCode } from './described-code.ts';
import { type ActorCode, entryCode, UNKNOWN } from './entry-code.ts';
import { personWithin } from './person-within.ts';
import { wordRole } from './role-of.ts';
import { FORMER } from './role-words.ts';
import { termAt } from './term-at.ts';

export interface ActorCodeOptions {
  /** Names known beforehand, a user's among them. */
  readonly gazetteer?: Gazetteer;
}

const PRONOUNS = new Set('he she it they we you i him her them us me his hers its their theirs who someone'.split(' '));

/**
 * Country and sector of whoever a string names or describes: a known name by its office on that day, else by the words.
 *
 * @param date ISO 8601 day for offices that change hands; null for the day the gazetteer was written
 * @example actorCode('Iraqi army') //=> { country: 'IRQ', sector: 'MIL', second: null, name: null, wikidata: null }
 * @example actorCode('former Norwegian foreign minister').sector //=> 'ELI'
 * @example actorCode('Donald Trump', '2018-06-01').sector //=> 'GOV'
 * @example actorCode('Donald Trump', '2022-06-01').sector //=> 'ELI'
 * @see openeventdata/PLOVER manual, chapter "Actor and Sector Codes"
 */
export function actorCode(text: string, date: string | null = null, options: ActorCodeOptions = {}): ActorCode {
  const { gazetteer = defaultGazetteer() } = options;
  const whole = wholeName(text.trim().replace(/\s+/g, ' '), gazetteer, date);
  if (whole !== null) return entryCode(whole, date, gazetteer);
  const phrase = actorPhrase(text, gazetteer);
  const { words } = phrase;
  if (words.length === 0 || (words.length === 1 && PRONOUNS.has(words[0]!.lower))) return UNKNOWN;
  const person = personWithin(phrase, gazetteer, date);
  if (person !== null) {
    const code = entryCode(person.entry, date, gazetteer);
    const former = words.slice(0, person.first).some(({ lower }) => FORMER.has(lower));
    return former ? { ...code, sector: 'ELI' } : code;
  }
  return describedCode(phrase, gazetteer, date);
}

/** The entry of that very name; of several the country, then whoever holds an office then. */
function wholeName(name: string, gazetteer: Gazetteer, date: string | null): GazetteerEntry | null {
  const bare = name.replace(/^the /i, '');
  const entries = gazetteer.find(bare);
  const spelled = entries.filter((entry) => isSpelledAs(entry, bare));
  const plain = bare === bare.toLowerCase() && bare.length > 3 && wordRole(bare) === null ? entries : spelled;
  return preferred(spelled.length > 0 ? spelled : plain, date);
}

function preferred(entries: readonly GazetteerEntry[], date: string | null): GazetteerEntry | null {
  const now = entries.find((entry) => entry.kind === 'actor' && termAt(entry, date) !== null);
  const country = entries.find((entry) => entry.kind === 'country');
  return country ?? now ?? entries[0] ?? null;
}
