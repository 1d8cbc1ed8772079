import type { ActorType, Sector } from '@dramatis/graph/model';
import { baseForm } from './actor-words.ts';

/** What a word says of whom it names. */
export interface Role {
  readonly type: ActorType;
  readonly sector: Sector | null;
  readonly second: Sector | null;
}

/** Keys are in base form ("right group"), as the words that are looked up. */
const keyOf = (written: string): string => written.split('_').map(baseForm).join(' ');

const row = (type: ActorType, sector: Sector | null, words: string, second: Sector | null = null): [string, Role][] =>
  words.split(/\s+/).map((word) => [keyOf(word), { type, sector, second }]);

/** Two words, or two with "of" between, that are somebody else than their head alone: "central bank" governs, "bank" trades. */
export const COMPOUNDS: ReadonlyMap<string, Role> = new Map([
  ...row('government', 'GOV', 'central_bank reserve_bank national_bank space_agency weather_service civil_service'),
  ...row('government', 'GOV', 'foreign_office home_office state_department white_house customs_service tax_office'),
  ...row('person', 'GOV', 'prime_minister vice_president attorney_general civil_servant head_of_state crown_prince'),
  ...row('person', 'GOV', 'defence_chief defense_chief', 'MIL'),
  ...row('person', 'GOV', 'security_adviser security_advisor', 'MIL'),
  ...row('military', 'MIL', 'national_guard republican_guard presidential_guard royal_guard revolutionary_guard'),
  ...row('military', 'MIL', 'air_force air_defence air_defense special_force ground_force naval_force armed_force'),
  ...row('military', 'MIL', 'marine_corps general_staff foreign_legion task_force security_force rapid_support'),
  ...row('police', 'COP', 'coast_guard border_police border_patrol riot_police law_enforcement customs_officer'),
  ...row('police', 'COP', 'immigration_officer immigration_inspector immigration_agent customs_agent narcotics_agent'),
  ...row('police', 'COP', 'immigration_official customs_official border_guard investigative_committee'),
  ...row('militia', 'PRM', 'self_defence self_defense defense_committee'),
  ...row('militia', 'PRM', 'home_guard death_squad'),
  ...row('government', 'SPY', 'secret_service security_service intelligence_service intelligence_agency'),
  ...row('government', 'SPY', 'secret_police secret_agent'),
  ...row(
    'government',
    'LEG',
    'national_assembly federal_assembly legislative_assembly general_assembly state_assembly',
  ),
  ...row(
    'government',
    'LEG',
    'legislative_council constituent_assembly lower_house upper_house lower_chamber upper_chamber',
  ),
  ...row('government', 'JUD', 'justice_system'),
  ...row('organization', 'LAB', 'trade_union labor_union labour_union trades_union'),
  ...row('organization', 'BUS', 'trade_association business_group chamber_of_commerce'),
  ...row('organization', 'SOC', 'rights_group rights_organization rights_organisation rights_body rights_watchdog'),
  ...row('organization', 'SOC', 'aid_group aid_agency relief_agency relief_group aid_organization aid_organisation'),
  ...row('organization', 'SOC', 'advocacy_group civil_society think_tank environmental_group charity_worker'),
  ...row('organization', 'SOC', 'aid_worker relief_worker humanitarian_worker rights_activist rights_campaigner'),
  ...row('organization', 'EDU', 'think_tank research_institute research_center research_centre'),
  ...row('media', 'JRN', 'news_agency press_agency news_channel television_channel tv_channel tv_station'),
  ...row('media', 'JRN', 'radio_station press_corps television_station camera_crew news_service'),
  ...row('media', 'JRN', 'state_media state_television state_radio', 'GOV'),
  ...row('population', 'MED', 'health_worker ambulance_worker medical_worker rescue_worker red_cross red_crescent'),
  ...row('population', 'CVL', 'political_prisoner', 'OPP'),
  ...row('population', 'AGR', 'farm_worker agricultural_worker'),
  ...row('population', 'REF', 'asylum_seeker displaced_person displaced_people boat_people'),
  ...row('person', 'CVL', 'taxi_driver bus_driver truck_driver'),
  ...row(
    'organization',
    'CRM',
    'organized_crime organised_crime crime_syndicate drug_lord drug_cartel drug_trafficker',
  ),
  ...row('government', 'PRE', 'breakaway_state breakaway_region breakaway_republic unrecognized_state'),
  ...row('government', 'PRE', 'unrecognised_state separatist_region separatist_republic breakaway_territory'),
  ...row('organization', 'REF', 'refugee_camp'),
]);

/**
 * Nouns of an actor string that a running text uses too loosely to make an actor of each: buildings that stand for who is in them, vehicles,
 * kinds of people.
 */
export const STRING_NOUNS: ReadonlyMap<string, Role> = new Map([
  ...row('military', 'MIL', 'barracks platoon artillery infantry cavalry airforce mortar squad'),
  ...row('military', 'MIL', 'drone warhead guard veteran'),
  ...row('police', 'COP', 'inspector investigator cop sheriff marshal patrolman trooper swat'),
  ...row('militia', 'UAF', 'mercenary sniper hijacker arsonist looter warlord'),
  ...row('militia', 'CRM', 'syndicate mafia gangster criminal robber thief burglar murderer killer rapist kingpin'),
  ...row('militia', 'CRM', 'hacker scammer dealer drug poacher mobster rustler triad yakuza'),
  ...row('government', 'GOV', 'embassy consulate secretariat municipality councilor councillor palace'),
  ...row('government', 'GOV', 'state commissioner technocrat bureaucrat dictator ruler royal throne'),
  ...row('government', 'LEG', 'mp mep congressperson assemblyman assemblywoman'),
  ...row('government', 'LEG', 'chamber legislative parliamentary congressional'),
  ...row('government', 'JUD', 'justice jury barrister bench judicial'),
  ...row('government', 'SPY', 'spy spymaster'),
  ...row('party', 'PTY', 'politician candidate'),
  ...row('population', 'OPP', 'oppositionist'),
  ...row('population', 'CVL', 'tourist youth relative netizen kid mother father parent wife husband widow'),
  ...row('population', 'CVL', 'son daughter brother sister baby infant teenager elderly pedestrian commuter shopper'),
  ...row(
    'population',
    'CVL',
    'settler motorist cyclist fan athlete singer actor artist musician writer poet celebrity',
  ),
  ...row('population', 'CVL', 'blogger user viewer customer spectator neighbor neighbour community population'),
  ...row('population', 'CVL', 'park hotel market mall restaurant stadium theatre theater cinema house home building'),
  ...row('population', 'CVL', 'bus train car boat ferry airliner neighborhood neighbourhood village town city dweller'),
  ...row('population', 'CVL', 'household inhabitant national expatriate guest lady gentleman guy adult senior'),
  ...row('population', 'CVL', 'protestor rioter marcher squatter attorney engineer chef cook adventurer'),
  ...row('population', 'CVL', 'climber hiker swimmer footballer player coach cricketer runner champion'),
  ...row('population', 'AGR', 'peasant herder herdsman rancher grower shepherd pastoralist sharecropper'),
  ...row('population', 'AGR', 'farm agriculture farming agricultural farmworker farmhand'),
  ...row(
    'population',
    'LAB',
    'laborer labourer labor labour unionist picket dockworker autoworker steelworker railwayman seafarer',
  ),
  ...row('population', 'REF', 'returnee exile deportee'),
  ...row('organization', 'MED', 'hospital clinic ambulance health medical physician midwife pharmacist dentist'),
  ...row('organization', 'MED', 'vaccinator psychiatrist epidemiologist virologist'),
  ...row('organization', 'EDU', 'university college school campus academy faculty scholar scientist historian'),
  ...row('organization', 'EDU', 'economist lecturer dean schoolgirl schoolboy schoolchildren undergraduate educator'),
  ...row('organization', 'EDU', 'education headmaster principal rector'),
  ...row('organization', 'REL', 'church mosque temple synagogue cathedral monastery shrine convent diocese'),
  ...row('organization', 'REL', 'seminary nun archbishop cardinal rabbi sheikh mullah mufti ayatollah preacher'),
  ...row('organization', 'REL', 'patriarch chaplain missionary parish pilgrim religious clergy clergyman'),
  ...row('organization', 'REL', 'muslim christian jew jewish catholic protestant orthodox buddhist hindu sikh shiite'),
  ...row('organization', 'REL', 'shia sunni evangelical anglican lutheran coptic islamic faith worship lama vicar'),
  ...row('organization', 'SOC', 'ngo nonprofit foundation feminist environmentalist philanthropist humanitarian'),
  ...row('organization', 'SOC', 'campaign tribe clan elder tribal charitable volunteer'),
  ...row('company', 'BUS', 'supplier exporter importer shareholder investor banker entrepreneur tycoon oligarch'),
  ...row('company', 'BUS', 'billionaire business industry factory plant mine refinery shop store startup conglomerate'),
  ...row('company', 'BUS', 'businesswoman ceo chairman merchant lender insurer brewer shipper vendor broker'),
  ...row('company', 'BUS', 'maker giant enterprise commerce utility brand refiner drugmaker shopkeeper seller owner'),
  ...row('media', 'JRN', 'photographer cameraman press editor columnist newsman anchor magazine website radio tv'),
  ...row('media', 'JRN', 'daily weekly tabloid outlet publisher'),
]);

/** Heads whose sector is that of the word or body before them: "police chief", "rebel commander", "farmers' union", "Hamas leader". */
export const CARRIERS: ReadonlySet<string> = new Set(
  (
    'leader chief head commander spokesman spokeswoman spokesperson official member source representative figure boss deputy founder ' +
    'supporter sympathizer group organization organisation movement team unit force troop convoy station office building headquarters ' +
    'base school camp staff employee worker accountant agent officer guard service agency network cell faction wing branch union federation ' +
    'association confederation council committee commission coalition alliance bloc column patrol squad chairman director secretary aide ' +
    'adviser advisor delegation delegate envoy negotiator mediator expert analyst community crew body center centre institute society ' +
    'club league front army fighter gunman militant battalion brigade operative element forces personnel captain colleague executive ' +
    'system establishment sector agitator cadre recruit trainee volunteer lord authority institution department ministry car vehicle ' +
    'activist people person man woman owner house campaigner site facility system department chamber conference confederation congregation ' +
    'elder assembly candidate analyst counterpart academy plane aircraft ship vessel jet helicopter boat'
  ).split(/\s+/),
);

/** Heads that count who comes after "of": "a group of tourists", "dozens of farmers", "members of parliament". */
export const COUNTERS: ReadonlySet<string> = new Set(
  (
    'group team number several dozen hundred thousand million score some many most all few member crowd gang pair couple handful series ' +
    'majority minority half third rest remainder lot column convoy army wave band coalition alliance both one two three four five six seven ' +
    'eight nine ten type kind part section leader head spokesman spokeswoman chief commander representative bunch squad'
  ).split(/\s+/),
);

/** Offices that a portfolio goes with: "defence minister", "Ministry of Health", "Department of Justice". */
export const PORTFOLIO_HOLDERS: ReadonlySet<string> = new Set(
  'minister ministry secretary department deputy undersecretary vice-minister committee commissioner'.split(' '),
);

const portfolio = (sector: Sector, words: string): [string, Sector][] =>
  words.split(' ').map((word) => [baseForm(word), sector]);

/** The sector a portfolio adds to GOV. */
export const PORTFOLIOS: ReadonlyMap<string, Sector> = new Map([
  ...portfolio('MIL', 'defence defense war army navy military veterans'),
  ...portfolio('MED', 'health sanitation'),
  ...portfolio('EDU', 'education science research schools'),
  ...portfolio('AGR', 'agriculture farming livestock fisheries'),
  ...portfolio('JUD', 'justice'),
  ...portfolio('COP', 'interior home police homeland'),
  ...portfolio('LAB', 'labour labor employment'),
  ...portfolio('REL', 'religious awqaf hajj religion'),
  ...portfolio('SPY', 'intelligence'),
  ...portfolio('JRN', 'information media communication communications press'),
  ...portfolio('BUS', 'trade commerce industry finance economy economic treasury oil energy mines mining petroleum'),
  ...portfolio('REF', 'immigration refugees migration displaced'),
]);

/** Words that end an office: "former minister", "the late president", "ousted leader". */
export const FORMER: ReadonlySet<string> = new Set(
  'former ex retired late ousted deposed exiled erstwhile onetime one-time ex-president past'.split(' '),
);

/** Sectors whose holder, out of office, belongs to the elite. */
export const OFFICIAL_SECTORS: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY'] as const);

/** Sectors of armed people: "rebel troops" are rebels, but "government troops" soldiers. */
export const ARMED_SECTORS: ReadonlySet<Sector> = new Set(['COP', 'REB', 'PRM', 'UAF', 'CRM', 'SPY', 'MIL'] as const);

/** Words that are no part of what somebody is called. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that these those its their his her our 's '".split(' '),
);
