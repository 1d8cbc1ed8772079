import type { Entity, Event, Extraction } from '@dramatis/graph/model';
import { bestText, hasName, isPronoun, withoutArticle } from './entity-mentions.ts';
import { type Argument, argumentsOf } from './event-arguments.ts';
import { type FillerSort, fillerSort } from './filler-sort.ts';

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
  /** Makes a template of its own; a fight between armed forces or a death with no deed told only adds to one. */
  readonly isWhole: boolean;
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

const FIGHTERS = new Set(['military', 'militia']);
const EXPLOSIVE_TYPES: readonly IncidentType[] = ['bombing', 'arson'];

/**
 * Read an event as an incident, or null when it is none. Actors are perpetrators: bodies known by name in `perpOrg`, with the body that a
 * description names ("FMLN guerrillas"), persons and unnamed groups in `perpInd`. Recipients that are people are victims, what can be
 * damaged targets (`fillerSort`), the building where a bomb went off too; instruments weapons. Fights are no incidents of MUC's: events
 * that harm only armed forces or armed groups are none.
 */
export function incidentOf(event: Event, extraction: Extraction): Incident | null {
  const harmed = argumentsOf(event, extraction, ['recipient', 'object']);
  const weapons = argumentsOf(event, extraction, ['instrument']);
  const type = incidentType(
    event,
    weapons.map(({ text }) => text),
  );
  const isHarm = type === null && isHarmAlone(event);
  if (type === null && !isHarm) return null;
  const isFight = type === 'attack' && harmed.length > 0 && harmed.every(isFighter);
  const scenes = argumentsOf(event, extraction, ['location']);
  const victims = harmed.filter(
    (each) => sortOf(each) === 'people' && !(type === 'attack' && isFighter(each)) && !isNation(each),
  );
  const things = [...harmed, ...(type !== null && EXPLOSIVE_TYPES.includes(type) ? scenes : [])].filter(isTarget);
  return {
    type: type ?? 'attack',
    isWhole: !isHarm && !isFight,
    sentences: [...new Set(event.evidence.map(({ sentence }) => sentence.start))],
    ...perpetrators(argumentsOf(event, extraction, ['actor']), extraction),
    victim: textsOf(victims),
    victimName: textsOf(victims.filter(({ entity }) => entity?.type === 'person' && hasName(entity))),
    target: textsOf(things),
    weapon: textsOf(weapons),
    places: scenes.flatMap(({ entity }) => (entity?.kind === 'location' ? entity : [])),
    date: event.start,
  };
}

/** "Two guards died": harm that may be what an incident of the report did. */
function isHarmAlone({ type, mode }: Event): boolean {
  return (type === 'INCIDENT' && mode === 'harm') || (type === 'PERSONNEL' && mode === 'die');
}

/** Perpetrators among the doers of something: people in `perpInd`, bodies known by name in `perpOrg`. */
export function perpetrators(
  doers: readonly Argument[],
  extraction: Extraction,
): Pick<Incident, 'perpInd' | 'perpOrg'> {
  const named = doers.filter(isNamedBody);
  const people = doers.filter((each) => !named.includes(each) && sortOf(each) === 'people');
  const within = people.flatMap((each) => bodiesWithin(each, extraction));
  return { perpOrg: [...new Set([...textsOf(named), ...within])], perpInd: textsOf(people) };
}

/** "Red Column guerrillas": bodies that the words for somebody name. */
function bodiesWithin({ entity, start, end }: Argument, extraction: Extraction): readonly string[] {
  const spans = [{ start, end }, ...(entity?.evidence ?? [])];
  const bodies = extraction.entities.filter(
    (each) =>
      each.id !== entity?.id &&
      each.kind === 'actor' &&
      BODIES.has(each.type) &&
      each.type !== 'government' &&
      hasName(each) &&
      each.evidence.some((at) => spans.some((span) => span.start <= at.start && at.end <= span.end)),
  );
  return bodies.flatMap((each) => bestText(each) ?? []).map(withoutArticle);
}

const BODIES = new Set(['government', 'military', 'police', 'militia', 'organization', 'company', 'media', 'party']);

const sortOf = ({ text, entity }: Argument): FillerSort => fillerSort(text, entity);

function isNamedBody(argument: Argument): boolean {
  const { entity } = argument;
  return entity?.kind === 'actor' && BODIES.has(entity.type) && hasName(entity) && sortOf(argument) !== 'people';
}

function isFighter({ entity }: Argument): boolean {
  return entity !== null && FIGHTERS.has(entity.type);
}

/** "the Salvadoran people": nobody in particular. */
function isNation({ entity }: Argument): boolean {
  return entity !== null && /^actor:population:[A-Z]{3}\b/.test(entity.id);
}

function isTarget(argument: Argument): boolean {
  const sort = sortOf(argument);
  return sort === 'thing' || (sort === 'body' && !isFighter(argument) && argument.entity?.type !== 'government');
}

const COUNT =
  /^(?:that|this|these|those|other|another|more|all|some|several|many|numerous|various|\d[\d,.]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|dozens? of|hundreds of|wounded|injured|dead|murdered|alleged)\s+/i;

/** The words of each, without article and count: MUC's strings have neither. Pronouns and bare numbers are no strings. */
function textsOf(list: readonly Argument[]): readonly string[] {
  const texts = list.map(({ entity, text }) => withoutArticle((entity && bestText(entity)) ?? text));
  const strings = texts.map((text) => text.replace(COUNT, '').replace(COUNT, '').replace(COUNT, ''));
  return [...new Set(strings.filter((text) => /\p{L}/u.test(text) && !isPronoun(text)))];
}
