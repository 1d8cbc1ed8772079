import type { ActorType, Sector } from '@dramatis/graph/model';

interface OrganizationKind {
  readonly type: ActorType;
  readonly sector: Sector | null;
}

const row = (kind: OrganizationKind, words: string): [string, OrganizationKind][] =>
  words.split(' ').map((word) => [word, kind]);

/** Words of an organisation's name that tell what it is. */
export const ORGANIZATION_WORDS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...row({ type: 'military', sector: 'MIL' }, 'army military forces navy guard marines brigade battalion corps'),
  ...row({ type: 'police', sector: 'COP' }, 'police gendarmerie constabulary'),
  ...row(
    { type: 'government', sector: 'GOV' },
    'ministry department government office administration authority cabinet treasury bureau',
  ),
  ...row({ type: 'government', sector: 'LEG' }, 'parliament congress senate assembly knesset duma'),
  ...row({ type: 'government', sector: 'JUD' }, 'court tribunal'),
  ...row({ type: 'militia', sector: 'REB' }, 'front militia brigades liberation resistance rebels'),
  ...row({ type: 'party', sector: 'PTY' }, 'party'),
  ...row(
    { type: 'media', sector: 'JRN' },
    'news times post television radio tv newspaper herald tribune gazette journal daily',
  ),
  ...row(
    { type: 'company', sector: 'BUS' },
    'inc corp corporation company ltd plc bank airlines airways group holdings motors industries',
  ),
  ...row({ type: 'organization', sector: 'EDU' }, 'university institute college'),
  ...row({ type: 'organization', sector: 'LAB' }, 'union federation'),
]);
