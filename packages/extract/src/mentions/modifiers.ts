import { countryNamed } from '../gazetteer/country-named.ts';
import type { CountryEntry } from '../gazetteer/gazetteer.ts';
import { caseOf, childrenOf, type Reading } from '../reading.ts';
import type { KnownName } from './known-names.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Adjectives that leave a national force what it is: "Iraqi armed forces" is the Iraqi military. */
const GENERIC = new Set([
  'armed',
  'regular',
  'military',
  'central',
  'national',
  'official',
  'more',
  'other',
  'remaining',
  'combat',
  'ground',
]);
/** How somebody fares is not who he is. */
const CONDITIONS: ReadonlySet<string> = new Set([
  'wounded',
  'injured',
  'dead',
  'slain',
  'killed',
  'captured',
  'detained',
  'missing',
]);
/** "Iran-backed", "pro-Russian": the first or second group is who stands behind. */
export const SPONSORED: RegExp =
  /^(?:(.+)-(?:backed|supported|aligned|allied|linked|funded|trained|sponsored)|pro-(.+))$/;
/** "U.S.-led": the group is who leads. */
export const LED: RegExp = /^(.+)-(?:led|headed)$/;
const LEADING = new Set(['lead', 'head']);
const SPONSORING = new Set(['back', 'support', 'fund', 'train', 'sponsor', 'arm']);
/** Words that make any group an armed one. */
const ARMED = new Set([
  'armed',
  'militant',
  'rebel',
  'insurgent',
  'paramilitary',
  'jihadist',
  'extremist',
  'guerrilla',
  'terrorist',
]);

/** What the words around an actor noun say of it. */
export interface Modifiers {
  readonly country: CountryEntry | null;
  readonly body: KnownName | null;
  readonly sponsor: CountryEntry | null;
  readonly leader: CountryEntry | null;
  readonly condition: string | null;
  readonly armed: boolean;
  /** Modifiers beyond the country that tell this body from others of its kind. */
  readonly specific: boolean;
}

/** Read the words before a noun, and "of …", "backed by …" after it. */
export function modifiersOf(
  reading: Reading,
  head: number,
  phrase: NounPhrase,
  knownAt: ReadonlyMap<number, KnownName>,
): Modifiers {
  const { words, gazetteer, tokens } = reading;
  let country: CountryEntry | null = null;
  let body: KnownName | null = null;
  let sponsor: CountryEntry | null = null;
  let leader: CountryEntry | null = null;
  let condition: string | null = null;
  let armed = false;
  let specific = false;
  const countryOf = (token: number): CountryEntry | null => {
    const direct = reading.demonymAt(token);
    if (direct !== undefined) return direct;
    const entry = knownAt.get(token)?.entry;
    if (entry?.kind === 'country') return entry;
    if (entry?.kind !== 'place' || entry.country === null) return null;
    const whole = gazetteer.country(entry.country);
    return whole?.capital === entry.label ? whole : null;
  };
  for (let at = phrase.core; at < Math.min(head, phrase.last); at++) {
    const word = words[at]!;
    const found = countryOf(at);
    const sponsored = SPONSORED.exec(word);
    if (found !== null) country = found;
    else if (sponsored !== null) {
      const [, name = sponsored[2] ?? ''] = sponsored;
      sponsor = countryNamed(gazetteer, name);
      specific = true;
    } else if (LED.test(word)) {
      leader = countryNamed(gazetteer, LED.exec(word)![1]!);
      specific = true;
    } else if (CONDITIONS.has(word)) condition = word;
    else if (knownAt.get(at)?.entry.kind === 'actor') body = knownAt.get(at)!;
    else if (ARMED.has(word)) armed = true;
    else if (!GENERIC.has(word) && tokens[at]!.upos !== 'PUNCT' && word !== "'s" && tokens[at]!.upos !== 'NUM')
      specific = true;
  }
  for (const child of childrenOf(reading, head)) {
    if (child < head) continue;
    const { deprel, lemma } = tokens[child]!;
    if (deprel === 'nmod' && caseOf(reading, child) === 'of') country ??= countryOf(child);
    if (deprel !== 'acl' || !(SPONSORING.has(lemma) || LEADING.has(lemma))) continue;
    for (const agent of childrenOf(reading, child)) {
      if (caseOf(reading, agent) !== 'by') continue;
      if (LEADING.has(lemma)) leader = countryOf(agent) ?? leader;
      else sponsor = countryOf(agent) ?? sponsor;
    }
  }
  country ??= sharedCountry(reading, head, phrase, countryOf);
  if (body === null && !specific) country ??= homeOf(reading, head, countryOf);
  return { country, body, sponsor, leader, condition, armed, specific };
}

/** Those who are of the country in which they are; soldiers and diplomats are abroad as well. */
const AT_HOME: ReadonlySet<string> = new Set(
  (
    'authority official lawmaker legislator parliament court judge prosecutor police opposition protester demonstrator rebel ' +
    'insurgent resident villager farmer'
  ).split(' '),
);

/** "Soldiers from Chad attacked" (where a verb before might be what is "from Chad": "withdrew soldiers from Chad"), "officials in Chad". */
function homeOf(
  reading: Reading,
  head: number,
  countryOf: (token: number) => CountryEntry | null,
): CountryEntry | null {
  const { tokens } = reading;
  const { deprel, lemma } = tokens[head]!;
  for (const child of childrenOf(reading, head)) {
    if (child < head || tokens[child]!.deprel !== 'nmod') continue;
    const preposition = caseOf(reading, child);
    const isHome =
      preposition === 'from' ? deprel.startsWith('nsubj') : preposition === 'in' && AT_HOME.has(lemma.toLowerCase());
    const country = isHome ? countryOf(child) : null;
    if (country !== null) return country;
  }
  return null;
}

/** "American diplomats and soldiers": what stands before the first holds for a second without words of its own. */
function sharedCountry(
  { tokens, sentenceOf }: Reading,
  head: number,
  { core, determiner, count }: NounPhrase,
  countryOf: (token: number) => CountryEntry | null,
): CountryEntry | null {
  if (core < head || determiner !== null || count !== null || tokens[head]!.deprel !== 'conj') return null;
  const first = tokens[head]!.head;
  if (first < 0 || first > head || tokens[first]!.upos !== 'NOUN') return null;
  for (let at = first - 1; at >= 0 && sentenceOf[at] === sentenceOf[first]; at--) {
    if (tokens[at]!.head !== first || !['amod', 'compound'].includes(tokens[at]!.deprel)) break;
    const country = countryOf(at);
    if (country !== null) return country;
  }
  return null;
}
