/** A list of words from a line of them. */
export const words = (line: string): readonly string[] => line.split(' ');

/** Base forms of nouns that tell a trigger's senses apart; rows name them in `requires` and `excludes`. */

export const PEOPLE: readonly string[] = words(
  'person people man woman child boy girl baby civilian resident villager citizen worker farmer student teacher doctor nurse ' +
    'journalist reporter activist protester demonstrator driver passenger family villager pilgrim migrant refugee patient victim ' +
    'prisoner hostage inmate detainee official officer policeman leader politician commander soldier troop fighter militant rebel ' +
    'insurgent gunman guard pilot diplomat judge priest teenager tourist shopper crowd bystander lawmaker mayor governor minister ' +
    'climber hiker motorist cyclist sailor fisherman miner guest employee attorney engineer technician missionary peasant nun monk bodyguard',
);

export const TROOPS: readonly string[] = words(
  'troop soldier force army military unit brigade battalion regiment division contingent marine paratrooper peacekeeper navy ' +
    'garrison infantry column reservist convoy fleet warship commando',
);

export const COMBATANTS: readonly string[] = words(
  'soldier troop fighter militant rebel insurgent gunman combatant commander terrorist guerrilla jihadist pilot serviceman ' +
    'militia militiaman mercenary officer',
);

export const DISPLACED: readonly string[] = words(
  'refugee civilian resident people family villager thousand hundred million person citizen population inhabitant farmer woman ' +
    'child migrant resident',
);

export const SITES: readonly string[] = words(
  'base town city village airport airfield airbase border crossing checkpoint territory region province district island port ' +
    'harbour harbor capital area ground hill bridge building compound headquarters palace station plant refinery field dam ' +
    'stronghold outpost position neighbourhood neighborhood suburb junction road highway settlement camp barracks facility',
);

/** What is built or driven, and can be burned or blown up. */
export const BUILT: readonly string[] = [
  ...SITES,
  ...words(
    'house home village school hospital church mosque market tunnel warehouse crop farm hut shop temple pipeline ' +
      'depot vehicle tank truck radar laboratory ship boat car bus train statue cemetery office silo cable factory ' +
      'runway structure residence mansion apartment shack embassy consulate mission hotel restaurant club cafe store ' +
      'supermarket bank mill pylon tower powerline transformer substation transmitter antenna pole window facade ' +
      'roof wall monument ambulance motorcycle motorcade jeep van minibus tanker tractor locomotive railway railroad ' +
      'track vessel plane aircraft helicopter equipment machinery property premises installation',
  ),
];

export const WEAPONS: readonly string[] = words(
  'weapon arm arms missile rocket shell mortar bomb grenade artillery tank rifle gun ammunition munition warhead torpedo drone ' +
    'howitzer explosive jet helicopter launcher system',
);

export const AIRCRAFT: readonly string[] = words(
  'plane aircraft jet helicopter drone airliner bomber fighter airplane',
);

export const AGREEMENTS: readonly string[] = words(
  'deal agreement accord pact treaty compromise understanding settlement consensus memorandum contract convention protocol ' +
    'arrangement bargain',
);

export const TALKS: readonly string[] = words(
  'talk meeting negotiation summit conference dialogue consultation discussion conversation session round visit trip',
);

export const CEASEFIRES: readonly string[] = words('ceasefire cease-fire truce armistice');

export const RELATIONS: readonly string[] = words('tie relation relationship link contact');

export const AID_GOODS: readonly string[] = words(
  'aid assistance help relief support food medicine supply money fund grant loan donation equipment shelter water protection ' +
    'weapon arm arms ammunition vaccine ton tonne generator tent funding blanket convoy fuel grain intelligence training ' +
    'refuge clothing flour rice wheat expertise hardware',
);

export const ATTACKS: readonly string[] = words(
  'attack assault strike raid offensive airstrike bombing operation invasion ambush shelling incursion bombardment ' +
    'counteroffensive counterattack massacre shooting',
);

export const PROPOSALS: readonly string[] = words(
  'proposal plan offer bill resolution request demand call appeal idea amendment motion law reform suggestion measure',
);

export const CLAIMS: readonly string[] = words(
  'allegation accusation claim charge report involvement wrongdoing responsibility suggestion rumour rumor',
);

export const RESTRICTIONS: readonly string[] = words(
  'restriction ban curfew lockdown rule limit control emergency censorship law',
);

export const WORKERS: readonly string[] = words(
  'worker miner driver nurse doctor teacher union employee pilot staff farmer labourer laborer docker truck rail railway ' +
    'transport port hunger general labour labor postal bus student teacher garbage hospital airline',
);

export const DISASTERS: readonly string[] = words(
  'earthquake quake flood storm hurricane cyclone typhoon tornado landslide avalanche wildfire tsunami accident crash collision ' +
    'fire heatwave drought famine outbreak epidemic eruption mudslide stampede explosion blast disaster flooding blaze derailment',
);

export const AILMENTS: readonly string[] = words(
  'cancer disease virus illness infection inflation poverty addiction depression obesity climate corruption fire blaze flame ' +
    'pandemic injury unemployment drought locust flood pest hunger recession crisis misinformation',
);

export const SPORTS: readonly string[] = words(
  'match game goal season title championship league cup final team player striker defender midfielder goalkeeper coach opener ' +
    'race tournament set round seed club champion semifinal quarterfinal penalty ball record basket pitch',
);

/** Firms and judges of their goods: what these fight, raid and attack is trade. */
export const FIRMS: readonly string[] = words(
  'company firm bank airline retailer brand carmaker maker manufacturer supermarket startup chain insurer publisher broadcaster ' +
    'investor trader shareholder analyst critic reviewer columnist',
);

export const PRISONERS: readonly string[] = words(
  'prisoner hostage detainee captive inmate journalist activist soldier suspect dissident leader pilot sailor crew',
);

export const ENVOYS: readonly string[] = words('ambassador envoy diplomat charge consul attache representative');
