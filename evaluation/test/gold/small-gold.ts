import type { Document, Event, Extraction } from '@dramatis/graph/model';
import type { GoldEvent, GoldGraph } from '../../src/gold/gold-graph.ts';
import { goldAsExtraction } from './gold-as-extraction.ts';

const TEXT =
  'Rebels attacked Kassala on Monday, killing nine, police said. Washington condemned the attack. Talks may follow.';

/** A report of three sentences and its gold, for tests of one rule each. */
export const DOCUMENT: Document = {
  id: 'd-0',
  text: TEXT,
  title: null,
  published: '2023-05-24',
  source: null,
  url: null,
};

const at = (trigger: string): Pick<GoldEvent, 'trigger' | 'offset'> => ({ trigger, offset: TEXT.indexOf(trigger) });

export const GOLD: GoldGraph = {
  report: 'small',
  actors: [
    { id: 'rebels', label: 'Rebels', type: 'militia', country: 'SDN', mentions: ['Rebels'] },
    { id: 'police', label: 'Sudanese police', type: 'police', country: 'SDN', mentions: ['police'] },
    {
      id: 'usa',
      label: 'Government of the United States',
      type: 'government',
      country: 'USA',
      mentions: ['Washington'],
    },
  ],
  locations: [
    {
      id: 'kassala',
      label: 'Kassala',
      type: 'settlement',
      country: 'SDN',
      lat: 15.45,
      lon: 36.4,
      mentions: ['Kassala'],
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'ASSAULT',
      mode: 'firearms',
      status: 'happened',
      background: false,
      ...at('attacked'),
      also: [at('killing'), { trigger: 'attack', offset: TEXT.lastIndexOf('attack') }],
      actor: ['rebels'],
      recipient: ['kassala'],
      location: ['kassala'],
      start: '2023-05-22',
      end: null,
      speaker: 'police',
      quantity: { killed: 9 },
    },
    {
      id: 'e2',
      type: 'ACCUSE',
      mode: 'disapprove',
      status: 'happened',
      background: false,
      ...at('condemned'),
      actor: ['usa'],
      recipient: ['rebels'],
      location: [],
      start: null,
      end: null,
    },
    {
      id: 'e3',
      type: 'CONSULT',
      mode: null,
      status: 'possible',
      background: false,
      ...at('Talks'),
      actor: [],
      recipient: [],
      location: [],
      start: null,
      end: null,
      optional: true,
    },
  ],
};

export const PERFECT: Extraction = goldAsExtraction(GOLD, DOCUMENT);
export const [ATTACK, BLAME, TALKS] = PERFECT.events as unknown as readonly [Event, Event, Event];

/** The perfect extraction with other events. */
export const withEvents = (...events: readonly Event[]): Extraction => ({ ...PERFECT, events });
