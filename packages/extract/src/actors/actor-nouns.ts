import type { ActorType, Sector } from '@dramatis/graph/model';

/** Nouns that head a description of somebody, in the singular. */
export interface ActorNoun {
  readonly type: ActorType;
  readonly sector: Sector | null;
  readonly second?: Sector;
  /**
   * `force`: with a country it names that country's body ("Iraqi forces" = the Iraqi military).
   * `platform`: ships and aircraft, somebody only with a country ("Turkish jets" = the government of Turkey);
   * `body`: an organised group of its own; `office`: one holder; `persons`: people counted or described.
   */
  readonly class: 'force' | 'body' | 'office' | 'persons' | 'platform';
}

const row = (
  type: ActorType,
  sector: Sector | null,
  kind: ActorNoun['class'],
  nouns: string,
  second?: Sector,
): [string, ActorNoun][] =>
  nouns
    .split(' ')
    .map((noun) => [noun.replaceAll('_', ' '), { type, sector, class: kind, ...(second !== undefined && { second }) }]);

/** Actor nouns by base form. */
export const ACTOR_NOUNS: ReadonlyMap<string, ActorNoun> = new Map([
  ...row('military', 'MIL', 'force', 'army military force troop personnel navy marine serviceman servicewoman'),
  ...row('government', 'MIL', 'platform', 'jet warplane helicopter gunboat warship frigate destroyer submarine tank'),
  ...row('government', 'GOV', 'platform', 'aircraft plane vessel ship'),
  ...row(
    'military',
    'MIL',
    'body',
    'battalion brigade regiment squadron division garrison fleet peacekeeper presidential_guard republican_guard national_guard',
  ),
  ...row('military', 'MIL', 'persons', 'soldier sailor airman paratrooper conscript reservist'),
  ...row('militia', 'REB', 'body', 'militia rebel insurgent guerrilla separatist mutineer secessionist'),
  ...row(
    'militia',
    'UAF',
    'body',
    'militant gunman fighter jihadist extremist terrorist faction militiaman assailant attacker bomber kidnapper',
  ),
  ...row('militia', 'PRM', 'body', 'paramilitary vigilante'),
  ...row('militia', 'CRM', 'body', 'gang cartel pirate trafficker smuggler bandit'),
  ...row('police', 'COP', 'force', 'police gendarmerie constabulary coastguard'),
  ...row('police', 'COP', 'persons', 'policeman policewoman gendarme detective'),
  ...row('police', 'COP', 'force', 'coast_guard'),
  ...row('government', 'GOV', 'force', 'government authority administration regime cabinet'),
  ...row('government', 'GOV', 'body', 'ministry department junta customs'),
  ...row('government', 'LEG', 'body', 'parliament legislature senate congress'),
  ...row('government', 'JUD', 'body', 'court tribunal judiciary'),
  ...row('government', 'SPY', 'body', 'intelligence'),
  ...row(
    'person',
    'GOV',
    'office',
    'president premier minister chancellor secretary governor mayor king queen emir sultan prince monarch ambassador envoy diplomat official spokesman spokeswoman spokesperson negotiator mediator chief deputy adviser aide counterpart delegate consul leader',
  ),
  ...row(
    'person',
    'MIL',
    'office',
    'general colonel commander admiral lieutenant major captain sergeant officer brigadier',
  ),
  ...row('person', 'LEG', 'office', 'lawmaker senator legislator parliamentarian congressman congresswoman speaker'),
  ...row('person', 'JUD', 'office', 'judge prosecutor magistrate'),
  ...row('person', 'JRN', 'persons', 'journalist reporter correspondent announcer'),
  ...row('person', 'EDU', 'persons', 'analyst expert professor academic researcher teacher'),
  ...row('person', 'MED', 'persons', 'doctor nurse medic paramedic surgeon'),
  ...row('person', 'REL', 'persons', 'priest bishop cleric imam monk pope pastor'),
  ...row('person', 'SOC', 'persons', 'activist campaigner'),
  ...row('person', 'OPP', 'persons', 'dissident'),
  ...row('person', 'CVL', 'persons', 'witness man woman boy girl lawyer driver'),
  ...row('person', 'AGR', 'persons', 'farmer fisherman'),
  ...row('person', 'BUS', 'persons', 'businessman executive contractor trader'),
  ...row('person', 'CRM', 'persons', 'suspect gunrunner'),
  ...row(
    'population',
    'CVL',
    'persons',
    'civilian people person villager resident crowd child family voter passenger survivor citizen local supporter follower loyalist worshipper patient victim bystander',
  ),
  ...row('population', 'CVL', 'persons', 'protester demonstrator', 'OPP'),
  ...row('population', 'REF', 'persons', 'refugee migrant evacuee'),
  ...row('population', 'CVL', 'persons', 'prisoner hostage detainee captive inmate'),
  ...row('population', 'LAB', 'persons', 'worker miner striker docker employee'),
  ...row('population', 'EDU', 'persons', 'student pupil'),
  ...row('population', 'MED', 'persons', 'aid_worker rescuer'),
  ...row(
    'organization',
    null,
    'body',
    'coalition alliance bloc union council committee commission agency organisation organization delegation mission movement group federation association watchdog charity consortium crew team congregation',
  ),
  ...row('organization', 'OPP', 'body', 'opposition'),
  ...row(
    'company',
    'BUS',
    'body',
    'company firm bank corporation manufacturer airline operator automaker carmaker carrier retailer producer',
  ),
  ...row('media', 'JRN', 'body', 'newspaper broadcaster media television'),
  ...row('party', 'PTY', 'body', 'party'),
]);
