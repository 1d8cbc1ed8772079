import type { ActorType, LocationType, Sector } from '@dramatis/graph/model';

interface OrganizationKind {
  readonly type: ActorType;
  readonly sector: Sector | null;
}

const row = <T>(value: T, words: string): [string, T][] => words.split(' ').map((word) => [word, value]);

/** Words of an organisation's name that tell what it is. */
export const ORGANIZATION_WORDS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...row<OrganizationKind>(
    { type: 'military', sector: 'MIL' },
    'army military forces navy guard marines brigade battalion corps',
  ),
  ...row<OrganizationKind>({ type: 'police', sector: 'COP' }, 'police gendarmerie constabulary'),
  ...row<OrganizationKind>(
    { type: 'government', sector: 'GOV' },
    'ministry department government office administration authority cabinet treasury bureau',
  ),
  ...row<OrganizationKind>({ type: 'government', sector: 'LEG' }, 'parliament congress senate assembly knesset duma'),
  ...row<OrganizationKind>({ type: 'government', sector: 'JUD' }, 'court tribunal'),
  ...row<OrganizationKind>({ type: 'militia', sector: 'REB' }, 'front militia brigades liberation resistance rebels'),
  ...row<OrganizationKind>({ type: 'party', sector: 'PTY' }, 'party'),
  ...row<OrganizationKind>(
    { type: 'media', sector: 'JRN' },
    'news times post television radio tv newspaper herald tribune gazette journal daily',
  ),
  ...row<OrganizationKind>(
    { type: 'company', sector: 'BUS' },
    'inc corp corporation company ltd plc bank airlines airways group holdings motors industries',
  ),
  ...row<OrganizationKind>({ type: 'organization', sector: 'EDU' }, 'university institute college'),
  ...row<OrganizationKind>({ type: 'organization', sector: 'LAB' }, 'union federation'),
]);

/** Last words of a place's name that tell what it is. */
export const PLACE_WORDS: ReadonlyMap<string, LocationType> = new Map([
  ...row<LocationType>(
    'facility',
    'airbase base airport airfield camp embassy port hospital bridge dam plant station square palace prison university mosque church stadium hotel terminal',
  ),
  ...row<LocationType>(
    'region',
    'province governorate region state county oblast district peninsula island islands valley highlands heights',
  ),
  ...row<LocationType>('water', 'sea strait gulf bay river lake canal ocean channel shoal reef'),
  ...row<LocationType>('settlement', 'city town village'),
  ...row<LocationType>('area', 'desert mountains mountain coast zone border'),
]);

/** Titles and roles that stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor sir lord lady gen general lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral brig brigadier commander president vice prime minister premier chancellor king queen prince princess sheikh emir sultan ayatollah imam pope archbishop bishop rev reverend senator sen representative rep gov governor mayor secretary ambassador judge justice chairman spokesman spokeswoman spokesperson foreign defence defense interior finance former acting deputy'.split(
    ' ',
  ),
);
