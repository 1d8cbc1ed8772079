/** Base forms of nouns that tell a trigger's senses apart; rows name them in `requires` and `excludes`. */

export const PEOPLE: readonly string[] = (
  'person people man woman child boy girl baby civilian resident villager citizen worker farmer student teacher doctor nurse ' +
  'journalist reporter activist protester demonstrator driver passenger family villager pilgrim migrant refugee patient victim ' +
  'prisoner hostage inmate detainee official officer policeman leader politician commander soldier troop fighter militant rebel ' +
  'insurgent gunman guard pilot diplomat judge priest teenager tourist shopper crowd bystander lawmaker mayor governor minister'
).split(' ');

export const TROOPS: readonly string[] = (
  'troop soldier force army military unit brigade battalion regiment division contingent marine paratrooper peacekeeper navy ' +
  'garrison infantry column reservist convoy fleet warship commando'
).split(' ');

export const COMBATANTS: readonly string[] = (
  'soldier troop fighter militant rebel insurgent gunman combatant commander terrorist guerrilla jihadist pilot serviceman ' +
  'militiaman mercenary officer'
).split(' ');

export const DISPLACED: readonly string[] = (
  'refugee civilian resident people family villager thousand hundred million person citizen population inhabitant farmer woman ' +
  'child migrant resident'
).split(' ');

export const SITES: readonly string[] = (
  'base town city village airport airfield airbase border crossing checkpoint territory region province district island port ' +
  'harbour harbor capital area ground hill bridge building compound headquarters palace station plant refinery field dam ' +
  'stronghold outpost position neighbourhood neighborhood suburb junction road highway settlement camp barracks facility'
).split(' ');

export const WEAPONS: readonly string[] = (
  'weapon arm arms missile rocket shell mortar bomb grenade artillery tank rifle gun ammunition munition warhead torpedo drone ' +
  'howitzer explosive jet helicopter launcher system'
).split(' ');

export const AIRCRAFT: readonly string[] = 'plane aircraft jet helicopter drone airliner bomber fighter airplane'.split(
  ' ',
);

export const AGREEMENTS: readonly string[] = (
  'deal agreement accord pact treaty compromise understanding settlement consensus memorandum contract convention protocol ' +
  'arrangement bargain'
).split(' ');

export const TALKS: readonly string[] =
  'talk meeting negotiation summit conference dialogue consultation discussion conversation session round visit trip'.split(
    ' ',
  );

export const CEASEFIRES: readonly string[] = 'ceasefire cease-fire truce armistice'.split(' ');

export const RELATIONS: readonly string[] = 'tie relation relationship link contact'.split(' ');

export const AID_GOODS: readonly string[] = (
  'aid assistance help relief support food medicine supply money fund grant loan donation equipment shelter water protection ' +
  'weapon arm arms ammunition vaccine ton tonne generator tent funding blanket convoy fuel grain'
).split(' ');

export const ATTACKS: readonly string[] = (
  'attack assault strike raid offensive airstrike bombing operation invasion ambush shelling incursion bombardment ' +
  'counteroffensive counterattack massacre shooting'
).split(' ');

export const PROPOSALS: readonly string[] =
  'proposal plan offer bill resolution request demand call appeal idea amendment motion law reform suggestion measure'.split(
    ' ',
  );

export const CLAIMS: readonly string[] =
  'allegation accusation claim charge report involvement wrongdoing responsibility suggestion rumour rumor'.split(' ');

export const RESTRICTIONS: readonly string[] =
  'restriction ban curfew lockdown rule limit control emergency censorship law'.split(' ');

export const WORKERS: readonly string[] = (
  'worker miner driver nurse doctor teacher union employee pilot staff farmer labourer laborer docker truck rail railway ' +
  'transport port hunger general labour labor postal bus student teacher garbage hospital airline'
).split(' ');

export const DISASTERS: readonly string[] = (
  'earthquake quake flood storm hurricane cyclone typhoon tornado landslide avalanche wildfire tsunami accident crash collision ' +
  'fire heatwave drought famine outbreak epidemic eruption mudslide stampede explosion blast disaster flooding blaze derailment'
).split(' ');

export const AILMENTS: readonly string[] = (
  'cancer disease virus illness infection inflation poverty addiction depression obesity climate corruption fire blaze flame ' +
  'pandemic injury unemployment'
).split(' ');

export const SPORTS: readonly string[] = (
  'match game goal season title championship league cup final team player striker defender midfielder goalkeeper coach opener ' +
  'race tournament set round seed club champion semifinal quarterfinal penalty ball record basket pitch'
).split(' ');

export const FIGURES: readonly string[] =
  'percent price share rate level euro dollar million billion record low high peak target point mark stock market'.split(
    ' ',
  );

export const VERBAL: readonly string[] =
  'proposal plan idea bill budget policy record speech argument article claim law ruling problem issue question'.split(
    ' ',
  );

export const PRISONERS: readonly string[] =
  'prisoner hostage detainee captive inmate journalist activist soldier suspect dissident leader pilot sailor crew'.split(
    ' ',
  );

export const ENVOYS: readonly string[] = 'ambassador envoy diplomat charge consul attache representative'.split(' ');
