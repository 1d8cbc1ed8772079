import type { Mode } from '@dramatis/graph/model';
import { verbOfNoun } from '@dramatis/language';
import { childrenOf, type Reading } from '../reading.ts';
import type { EventDraft } from './event-draft.ts';

/** Sentences within which a bare noun finds the event it points to. */
const REACH = 30;
/** Events on either side that are looked at: keeps the work linear. */
const WINDOW = 12;
const TOLD = new Set(['happened', 'ongoing', 'alleged']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Words that may name one deed. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  words('explosion blast detonation bombing bomb explode detonate blow'),
  words('shooting gunfire shoot gun fire'),
  words('killing murder massacre slaughter slaying assassination execution kill slay assassinate execute massacre'),
  words('kidnapping abduction kidnap abduct'),
  words('crash collision accident derailment collide derail hit strike'),
  words('arrest detention detain'),
  words('protest demonstration rally march demonstrate'),
  words('injury wounding injure wound hurt maim'),
  words('death die drown suicide'),
];
/** Nouns that take up any deed of violence. */
const GENERAL = words('attack assault strike raid violence atrocity');
/** Modes that say as much as a word of a family. */
const FAMILY_OF_MODE: Readonly<Partial<Record<Mode, number>>> = {
  explosives: 0,
  'suicide-attack': 0,
  'heavy-weapons': 0,
  aerial: 0,
  firearms: 1,
  targeted: 2,
  abduct: 3,
  accident: 4,
  arrest: 5,
  demo: 6,
};

/**
 * Join nouns that name a deed and nobody in it ("the explosion", "the April bombing") to the event of the report that they tell of again:
 * the nearest one before, else after, that the same or a kindred word tells of and whose date does not speak against it. Those that find
 * none are dropped: an event of nobody is no news. `single` are the drafts before any were joined.
 *
 * Not "an explosion", "each attack", "any raid", which point back to nothing.
 */
export function withBareTellings(
  reading: Reading,
  single: readonly EventDraft[],
  events: readonly EventDraft[],
  bare: readonly EventDraft[],
): readonly EventDraft[] {
  const pointing = bare.filter((draft) => TOLD.has(draft.status) && isDefinite(reading, draft.token));
  if (pointing.length === 0) return events;
  const lemmaAt = new Map(
    single.map(({ token, evidence }) => [evidence[0]!.start, reading.tokens[token]!.lemma.toLowerCase()]),
  );
  const joined = [...events];
  const coded = events.flatMap(({ row }, index) => (row.type === null ? [] : [index]));
  let next = 0;
  for (const draft of pointing) {
    while (next < coded.length && events[coded[next]!]!.token <= draft.token) next++;
    const before = coded.slice(Math.max(0, next - WINDOW), next).reverse();
    const after = coded.slice(next, next + WINDOW);
    const index = [...before, ...after].find((each) => isSame(reading, lemmaAt, events[each]!, draft));
    if (index !== undefined)
      joined[index] = { ...joined[index]!, evidence: [...joined[index]!.evidence, ...draft.evidence] };
  }
  return joined;
}

function isSame(reading: Reading, lemmaAt: ReadonlyMap<number, string>, event: EventDraft, bare: EventDraft): boolean {
  if (event.row.type === null || !TOLD.has(event.status)) return false;
  if (Math.abs(reading.sentenceOf[event.token]! - reading.sentenceOf[bare.token]!) > REACH) return false;
  if (event.start !== null && bare.start !== null && !agrees(event.start, bare.start)) return false;
  const right = reading.tokens[bare.token]!.lemma.toLowerCase();
  const verb = verbOfNoun(right);
  for (const { start } of event.evidence) {
    const left = lemmaAt.get(start) ?? '';
    if (left === right || left === verb) return true;
    if (FAMILIES.some((family) => family.has(left) && family.has(right))) return true;
  }
  if (GENERAL.has(right)) return event.row.type === 'ASSAULT';
  const { mode } = event.row.trigger;
  const family = mode === undefined ? undefined : FAMILY_OF_MODE[mode];
  return family !== undefined && FAMILIES[family]!.has(right);
}

const agrees = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** "the attack", "Saturday's attack", and the attack of a compound with an article of its own: "the bombing suspect". */
function isDefinite(reading: Reading, token: number): boolean {
  const { tokens, words: forms } = reading;
  if (tokens[token]!.upos !== 'NOUN' && tokens[token]!.upos !== 'PROPN') return false;
  for (const child of childrenOf(reading, token))
    if (child < token && (DEFINITE.has(forms[child]!) || tokens[child]!.deprel === 'nmod:poss')) return true;
  return tokens[token]!.deprel === 'compound';
}
