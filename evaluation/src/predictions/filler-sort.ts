import type { Entity } from '@dramatis/graph/model';
import { nounSingular } from '@dramatis/language';
import { hasName, withoutArticle } from './entity-mentions.ts';

/**
 * What a filler of an incident is: people, a body known by name, something that can be damaged, or nothing MUC has a slot for
 * (towns and countries, plans, "repression").
 */
export type FillerSort = 'people' | 'body' | 'thing' | 'other';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const PEOPLE = words(
  'people person man woman child boy girl baby minor youth teenager adult father mother son daughter brother sister wife husband widow ' +
    'uncle aunt cousin nephew niece relative parent family couple civilian citizen resident inhabitant villager neighbor neighbour passer-by ' +
    'passerby bystander pedestrian passenger driver chauffeur crew pilot copilot traveler tourist visitor foreigner refugee native ' +
    'soldier trooper troop officer sergeant lieutenant captain major colonel general commander corporal private recruit marine guard ' +
    'bodyguard watchman police policeman agent detective escort sentry militiaman serviceman veteran adviser advisor ' +
    'peasant farmer rancher worker laborer employee miner fisherman technician engineer doctor nurse dentist lawyer attorney judge ' +
    'magistrate prosecutor teacher professor student pupil rector dean journalist reporter photographer cameraman correspondent editor ' +
    'priest nun bishop archbishop clergyman cleric pastor missionary jesuit monsignor monk layman maid cook gardener servant housekeeper ' +
    'businessman industrialist banker merchant trader manager executive owner salesman secretary clerk receptionist ' +
    'mayor governor minister president ex-president vice-president chancellor candidate leader politician congressman senator deputy ' +
    'legislator councilman councilor official functionary bureaucrat diplomat ambassador consul attache envoy director chief head ' +
    'unionist trade-unionist activist militant member sympathizer supporter spokesman dissident protester demonstrator striker voter ' +
    'victim hostage prisoner captive detainee inmate survivor dead wounded injured deceased body corpse ' +
    'guerrilla rebel insurgent terrorist extremist assassin murderer killer gunman assailant attacker kidnapper hijacker bomber hitman ' +
    'commando subversive delinquent criminal bandit thief robber trafficker smuggler dealer gangster mercenary fighter combatant individual ' +
    'suspect subject stranger element band gang mob squad american indian national expert specialist scientist author writer poet singer ' +
    'boss partner companion colleague comrade friend cousin enemy opponent rival group column unit cell patrol sicario pilgrim',
);

/** What MUC's guidelines take for a physical target, by its kinds: buildings, offices, vehicles, lines of power, traffic, goods. */
const THINGS = words(
  'building house home residence mansion apartment hut shack dwelling room kitchen office headquarters branch facility installation ' +
    'premise property complex embassy consulate ministry court courthouse palace hall station post base barracks garrison prison jail ' +
    'church temple chapel cathedral mosque monastery convent school university college academy institute library museum hospital clinic ' +
    'center centre club hotel restaurant cafe bar nightclub theater theatre cinema stadium market supermarket mall store shop boutique ' +
    'drugstore pharmacy bakery dealership warehouse depot bank factory plant mill refinery mine farm ranch plantation estate field crop ' +
    'studio newspaper radio transmitter antenna exchange telephone booth box tower pylon pole powerline line cable transformer substation ' +
    'grid system network dam reservoir aqueduct pipeline oleoduct pump well tank bridge road highway railway railroad track tunnel airport ' +
    'airfield runway port pier dock checkpoint toll table window windshield door wall gate fence roof facade structure establishment ' +
    'monument statue park plaza vehicle car automobile taxi jeep van bus minibus truck trailer tanker ambulance motorcycle bicycle ' +
    'motorcade train locomotive wagon boat ship vessel launch flagship plane airplane aircraft airliner jet helicopter machinery equipment ' +
    'tractor cattle animal store business company firm corporation agency enterprise subsidiary franchise',
);

const HUMAN_ENDING = /(?:m[ae]n|wom[ae]n|ist|person)$/;
const BODIES = new Set(['government', 'military', 'police', 'militia', 'organization', 'company', 'media', 'party']);
const HUMAN_BODIES = new Set(['military', 'militia', 'police']);
const END_OF_HEAD = /,|\s(?:of|in|at|from|on|with|who|that|which|for|near|to|by|during|inside|outside)\s/i;

/**
 * The sort of a filler by its entity and the head of its words.
 *
 * @example fillerSort('nine Spanish technicians', null) //=> 'people'
 * @example fillerSort('the power substation', null) //=> 'thing'
 * @example fillerSort('drug trafficking', null) //=> 'other'
 */
export function fillerSort(text: string, entity: Entity | null): FillerSort {
  const head = headOf(text);
  if (entity?.kind === 'location')
    return entity.type === 'facility' || (!hasName(entity) && THINGS.has(head)) ? 'thing' : 'other';
  if (entity?.type === 'person' || entity?.type === 'population') return 'people';
  if (entity !== null && HUMAN_BODIES.has(entity.type) && !hasName(entity)) return 'people';
  if (THINGS.has(head)) return 'thing';
  const isBody = entity !== null && BODIES.has(entity.type);
  if (isBody && isNamedAlone(text)) return 'body';
  if (PEOPLE.has(head) || HUMAN_ENDING.test(head)) return 'people';
  return isBody ? 'body' : 'other';
}

/** "the Red Column"; not "Red Column guerrillas", nor "the Jesuits". */
function isNamedAlone(text: string): boolean {
  return /\p{Lu}[^\s]*[^s\s]$/u.test(text);
}

function headOf(text: string): string {
  const phrase = withoutArticle(text.trim()).split(END_OF_HEAD)[0]!;
  return nounSingular(phrase.trim().split(/\s+/).at(-1)!.toLowerCase());
}
