import type { Entity, Event, Extraction } from '@dramatis/graph/model';
import { bestText, hasName, isPronoun, withoutArticle } from './entity-mentions.ts';
import { type Argument, argumentsOf } from './event-arguments.ts';

type IncidentType = 'attack' | 'bombing' | 'kidnapping' | 'arson' | 'robbery';

const BURNING = /^(?:burn|torch|arson|set fire|set ablaze|set alight|fire-?bomb)/;
const BLASTING = /^(?:bomb|bombing|explode|explosion|blast|detonate|detonation|dynamite|blow up|car bomb)/;
const ROBBING = /^(?:rob|robbery|steal|theft|loot|hijack)/;
const EXPLOSIVE = /bomb|dynamite|explosive|grenade|\bmine\b|mines\b|tnt/i;

/**
 * The kind of incident an event is in MUC's terms, or null when it is none.
 *
 * | ours | MUC |
 * |---|---|
 * | ASSAULT/explosives, /suicide-attack; a trigger of blasting; an explosive as instrument | bombing |
 * | ASSAULT/abduct | kidnapping |
 * | ASSAULT or INCIDENT whose trigger is of burning | arson |
 * | ASSAULT or COERCE whose trigger is of robbing | robbery |
 * | PROTEST/strike, /obstruct of an armed group | forced work stoppage: not mapped, we do not tell it from a strike |
 * | every other ASSAULT (aerial bombs too, as in MUC's keys) | attack |
 */
function incidentType(
  event: Pick<Event, 'type' | 'mode' | 'lemma'>,
  instruments: readonly string[],
): IncidentType | null {
  const { type, mode, lemma } = event;
  const violent = type === 'ASSAULT' || type === 'INCIDENT';
  if (violent && BURNING.test(lemma)) return 'arson';
  if ((type === 'ASSAULT' || type === 'COERCE') && ROBBING.test(lemma)) return 'robbery';
  if (violent && mode !== 'aerial' && BLASTING.test(lemma)) return 'bombing';
  if (type !== 'ASSAULT') return null;
  if (mode === 'abduct') return 'kidnapping';
  if (mode === 'explosives' || mode === 'suicide-attack') return 'bombing';
  return instruments.some((words) => EXPLOSIVE.test(words)) && mode !== 'aerial' ? 'bombing' : 'attack';
}

/** MUC's slots for one event, each filler one string. */
export interface Incident {
  readonly type: IncidentType;
  readonly sentences: readonly number[];
  readonly perpInd: readonly string[];
  readonly perpOrg: readonly string[];
  readonly target: readonly string[];
  readonly victim: readonly string[];
  /** Those of `victim` that are names. */
  readonly victimName: readonly string[];
  readonly weapon: readonly string[];
  /** Locations, in text order. */
  readonly places: readonly Entity[];
  readonly date: string | null;
}

const PEOPLE = new Set(['person', 'population']);
const BODIES = new Set(['government', 'military', 'police', 'militia', 'organization', 'company', 'media', 'party']);
const FORCES = new Set(['military', 'militia', 'police']);
const FIGHTERS = new Set(['military', 'militia']);
const HUMAN =
  /\b(?:people|persons?|men|man|women|woman|child(?:ren)?|soldiers?|police(?:men|man)?|civilians?|peasants?|priests?|students?|leaders?|officers?|workers?|judges?|guards?|members?|officials?|residents?|journalists?|troops)$/i;

/**
 * Read an event as an incident, or null when it is none. Actors are perpetrators: bodies known by name in `perpOrg`, persons and
 * unnamed groups ("guerrillas") in `perpInd`. Recipients that are people are victims, others and objects targets, instruments weapons.
 * Fights are no incidents of MUC's: events that harm only armed forces or armed groups are none.
 */
export function incidentOf(event: Event, extraction: Extraction): Incident | null {
  const harmed = argumentsOf(event, extraction, ['recipient', 'object']);
  if (harmed.length > 0 && harmed.every(isFighter)) return null;
  const weapons = argumentsOf(event, extraction, ['instrument']);
  const type = incidentType(
    event,
    weapons.map(({ text }) => text),
  );
  if (type === null) return null;
  const actors = argumentsOf(event, extraction, ['actor']);
  const named = actors.filter(isNamedBody);
  return {
    type,
    sentences: [event.evidence[0]!.sentence.start],
    perpOrg: textsOf(named),
    perpInd: textsOf(actors.filter((actor) => !named.includes(actor))),
    victim: textsOf(harmed.filter(isHuman)),
    victimName: textsOf(
      harmed.filter((argument) => isHuman(argument) && argument.entity !== null && hasName(argument.entity)),
    ),
    target: textsOf(harmed.filter((argument) => !isHuman(argument))),
    weapon: textsOf(weapons),
    places: argumentsOf(event, extraction, ['location']).flatMap(({ entity }) => entity ?? []),
    date: event.start,
  };
}

function isNamedBody({ entity }: Argument): boolean {
  return entity?.kind === 'actor' && BODIES.has(entity.type) && hasName(entity);
}

function isFighter({ entity }: Argument): boolean {
  return entity !== null && FIGHTERS.has(entity.type);
}

function isHuman({ entity, text }: Argument): boolean {
  if (entity?.kind === 'location') return false;
  if (entity && (PEOPLE.has(entity.type) || (FORCES.has(entity.type) && !hasName(entity)))) return true;
  return HUMAN.test(text);
}

const COUNT =
  /^(?:that|this|these|those|other|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|dozens? of|hundreds of)\s+/i;

/** The words of each, without article and count: MUC's strings have neither. Pronouns and bare numbers are no strings. */
function textsOf(list: readonly Argument[]): readonly string[] {
  const texts = list.map(({ entity, text }) => withoutArticle((entity && bestText(entity)) ?? text));
  const strings = texts.map((text) => text.replace(COUNT, '').replace(COUNT, ''));
  return [...new Set(strings.filter((text) => /\p{L}/u.test(text) && !isPronoun(text)))];
}
