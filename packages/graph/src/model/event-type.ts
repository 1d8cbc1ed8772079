/** The four quadrants of PLOVER: talk or deed, with or against. */
export const QUADS = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const;
export type Quad = (typeof QUADS)[number];

export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'CONTROL'
  | 'PERSONNEL'
  | 'INCIDENT'
  | 'STATEMENT';

/** How an event was done; which modes a type has is in `EVENT_TYPES`. */
export type Mode =
  | 'visit'
  | 'third-party'
  | 'multilateral'
  | 'phone'
  | 'withdraw'
  | 'release'
  | 'disarm'
  | 'ceasefire'
  | 'access'
  | 'resign'
  | 'assist'
  | 'change'
  | 'yield'
  | 'meet'
  | 'disapprove'
  | 'investigate'
  | 'allege'
  | 'restrict'
  | 'arrest'
  | 'relations'
  | 'expel'
  | 'territory'
  | 'violence'
  | 'demo'
  | 'riot'
  | 'strike'
  | 'hunger'
  | 'boycott'
  | 'obstruct'
  | 'vandalize'
  | 'convict'
  | 'discontinue'
  | 'troops'
  | 'weapons'
  | 'police'
  | 'militia'
  | 'seize'
  | 'censor'
  | 'curfew'
  | 'martial-law'
  | 'deport'
  | 'withhold'
  | 'misinformation'
  | 'cyber'
  | 'ban'
  | 'abduct'
  | 'beat'
  | 'torture'
  | 'sexual'
  | 'targeted'
  | 'destroy'
  | 'primitive'
  | 'firearms'
  | 'explosives'
  | 'suicide-attack'
  | 'aerial'
  | 'drone'
  | 'heavy-weapons'
  | 'crowd-control'
  | 'unconventional'
  | 'handover'
  | 'take'
  | 'hold'
  | 'lose'
  | 'appoint'
  | 'elect'
  | 'dismiss'
  | 'die'
  | 'accident'
  | 'disaster'
  | 'harm';

export interface EventTypeRecord {
  readonly quad: Quad | null;
  readonly modes: readonly Mode[];
  /** CAMEO root of the type (derived on export), or null where CAMEO has none. */
  readonly cameo: string | null;
  /** Every side of the event is an `actor`: a meeting, an agreement. */
  readonly reciprocal?: true;
  /** One line for people. */
  readonly definition: string;
}

/**
 * The event vocabulary: PLOVER 2.0's sixteen types (openeventdata/PLOVER, CC BY-SA 4.0; definitions ours) and four of our own
 * (CONTROL, PERSONNEL, INCIDENT, STATEMENT).
 */
export const EVENT_TYPES: Readonly<Record<EventType, EventTypeRecord>> = {
  AGREE: {
    quad: 'verbal-cooperation',
    modes: [],
    cameo: '03',
    reciprocal: true,
    definition: 'agree, or say one will, to do something together or for the other',
  },
  CONSULT: {
    quad: 'verbal-cooperation',
    modes: ['visit', 'third-party', 'multilateral', 'phone'],
    cameo: '04',
    reciprocal: true,
    definition: 'meet, visit, talk, negotiate, mediate',
  },
  SUPPORT: {
    quad: 'verbal-cooperation',
    modes: [],
    cameo: '05',
    definition: 'praise, endorse, recognise, apologise, sign a pact of friendship',
  },
  CONCEDE: {
    quad: 'verbal-cooperation',
    modes: [],
    cameo: '08',
    definition: 'give way in words: accept a demand, declare a ceasefire, ease a restriction',
  },
  COOPERATE: {
    quad: 'material-cooperation',
    modes: [],
    cameo: '06',
    reciprocal: true,
    definition: 'act together: trade, joint exercises, sharing intelligence, extradition',
  },
  AID: {
    quad: 'material-cooperation',
    modes: [],
    cameo: '07',
    definition: 'give money, goods, arms, shelter or rescue',
  },
  RETREAT: {
    quad: 'material-cooperation',
    modes: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
    cameo: '08',
    definition: 'give way in deed: withdraw, release, disarm, hold a ceasefire, resign',
  },
  REQUEST: {
    quad: 'verbal-conflict',
    modes: ['assist', 'change', 'yield', 'meet'],
    cameo: '10',
    definition: 'ask, urge, demand, order',
  },
  ACCUSE: {
    quad: 'verbal-conflict',
    modes: ['disapprove', 'investigate', 'allege'],
    cameo: '11',
    definition: 'blame, criticise, condemn, sue, investigate',
  },
  REJECT: {
    quad: 'verbal-conflict',
    modes: ['assist', 'change', 'yield', 'meet'],
    cameo: '12',
    definition: 'refuse, veto, deny, break off talks',
  },
  THREATEN: {
    quad: 'verbal-conflict',
    modes: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
    cameo: '13',
    definition: 'threaten, warn, give an ultimatum',
  },
  PROTEST: {
    quad: 'material-conflict',
    modes: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
    cameo: '14',
    definition: 'demonstrate, strike, riot, block',
  },
  SANCTION: {
    quad: 'material-conflict',
    modes: ['convict', 'expel', 'withdraw', 'discontinue'],
    cameo: '16',
    definition: 'reduce or end relations, impose sanctions, convict, expel, end aid',
  },
  MOBILIZE: {
    quad: 'material-conflict',
    modes: ['troops', 'weapons', 'police', 'militia'],
    cameo: '15',
    definition: 'deploy, reinforce, put on alert, exercise alone, test weapons',
  },
  COERCE: {
    quad: 'material-conflict',
    modes: [
      'seize',
      'restrict',
      'censor',
      'curfew',
      'martial-law',
      'arrest',
      'deport',
      'withhold',
      'misinformation',
      'cyber',
      'ban',
    ],
    cameo: '17',
    definition: 'arrest, seize, ban, censor, deport, blockade, hack',
  },
  ASSAULT: {
    quad: 'material-conflict',
    modes: [
      'abduct',
      'beat',
      'torture',
      'sexual',
      'targeted',
      'destroy',
      'primitive',
      'firearms',
      'explosives',
      'suicide-attack',
      'aerial',
      'drone',
      'heavy-weapons',
      'crowd-control',
      'unconventional',
    ],
    cameo: '18',
    definition: 'attack, kill, wound, bomb, abduct, fight',
  },
  CONTROL: {
    quad: null,
    modes: ['handover', 'take', 'hold', 'lose'],
    cameo: null,
    definition: 'a territory or facility changes hands or is held, no assault being reported',
  },
  PERSONNEL: {
    quad: null,
    modes: ['appoint', 'elect', 'dismiss', 'die'],
    cameo: null,
    definition: 'somebody is appointed, elected, dismissed, or dies',
  },
  INCIDENT: {
    quad: null,
    modes: ['accident', 'disaster', 'harm'],
    cameo: null,
    definition: 'an accident, a disaster, harm without a stated agent that is no assault',
  },
  STATEMENT: { quad: null, modes: [], cameo: null, definition: 'somebody says something, where nothing else is coded' },
};
