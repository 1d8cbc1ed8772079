import { AGREEMENTS, CEASEFIRES, TROOPS, words } from './noun-classes.ts';
import { PLACE_FRAME } from './place-frame.ts';
import type { EventTypeTriggers } from './trigger.ts';

const PROMISE_FRAME = { object: 'recipient', indirect: 'recipient', to: 'recipient', with: null } as const;

/** Agreement, and the word given for something to come. */
export const agree: EventTypeTriggers = {
  type: 'AGREE',
  reciprocal: true,
  verbFrame: { ...PLACE_FRAME, subject: 'actor', with: 'actor', between: 'actor', indirect: 'recipient' },
  nounFrame: {
    ...PLACE_FRAME,
    subject: 'actor',
    possessive: 'actor',
    modifier: 'actor',
    between: 'actor',
    among: 'actor',
    with: 'actor',
    by: 'actor',
  },
  triggers: [
    {
      id: 'agree/agree',
      pos: 'verb',
      lemmas: ['agree'],
      excludes: {
        subject: { lemmas: ['critic', 'expert', 'analyst', 'scientist', 'economist', 'historian', 'researcher'] },
        clause: {},
      },
      frame: { to: 'recipient' },
      example: 'Washington agreed with Baghdad on a timetable for the coalition mission.',
      counterexample: 'Most critics agree that the new novel is far too long.',
    },
    {
      id: 'agree/agree-that',
      pos: 'verb',
      lemmas: ['agree'],
      requires: { intended: {} },
      excludes: {
        subject: { lemmas: ['critic', 'expert', 'analyst', 'scientist', 'economist', 'historian', 'researcher'] },
      },
      strength: 0.7,
      example: 'Kenya and Uganda agreed that their armies would patrol the lake.',
      counterexample: 'Kenya and Uganda agreed that the lake is very deep.',
    },
    {
      id: 'agree/reach-agreement',
      pos: 'verb',
      lemmas: words('reach strike seal clinch cut conclude finalize finalise secure forge ink make'),
      requires: { object: { lemmas: [...AGREEMENTS] } },
      strength: 0.9,
      example: 'Egypt reached a deal with Ethiopia on the filling of the dam.',
      counterexample: 'Egypt reached the final of the regional handball tournament on Friday.',
    },
    {
      id: 'agree/hammer-out',
      pos: 'verb',
      lemmas: ['hammer', 'work', 'thrash'],
      particle: 'out',
      requires: { object: { lemmas: [...AGREEMENTS, 'detail', 'difference', 'plan'] } },
      example: 'France and Germany hammered out a compromise on the European budget.',
      counterexample: 'German athletes worked out in a gym near the stadium.',
    },
    {
      id: 'agree/come-to-agreement',
      pos: 'verb',
      lemmas: ['come', 'get'],
      requires: { to: { lemmas: [...AGREEMENTS, 'term'] } },
      strength: 0.75,
      example: 'Serbia came to an agreement with Kosovo on licence plates.',
      counterexample: 'The Serbian minister came to Brussels late on Sunday evening.',
    },
    {
      id: 'agree/settle-dispute',
      pos: 'verb',
      lemmas: ['settle', 'resolve'],
      requires: {
        object: { lemmas: ['dispute', 'lawsuit', 'difference', 'conflict', 'row', 'disagreement', 'crisis', 'claim'] },
      },
      example: 'Kenya settled its maritime dispute with Somalia after years of argument.',
      counterexample: 'Many Somali families settled in Kenya after the long drought.',
    },
    {
      id: 'agree/promise',
      pos: 'verb',
      lemmas: ['promise', 'pledge', 'undertake', 'guarantee', 'volunteer'],
      frame: PROMISE_FRAME,
      example: 'Japan promised to build two radar stations for the Philippines.',
      counterexample: 'Analysts say that the season promises excitement for young sailors.',
      excludes: { subject: { lemmas: ['season', 'year', 'day', 'match', 'future', 'film'] } },
    },
    {
      id: 'agree/vow',
      pos: 'verb',
      lemmas: ['vow', 'swear'],
      excludes: { object: { lemmas: ['revenge', 'retaliation', 'vengeance', 'retribution', 'oath', 'response'] } },
      frame: PROMISE_FRAME,
      strength: 0.6,
      example: 'Canada vowed continued help to Ukraine at a meeting in Ottawa.',
      counterexample: 'Iran vowed revenge against the United States for the killing.',
    },
    {
      id: 'agree/commit',
      pos: 'verb',
      lemmas: ['commit'],
      excludes: {
        object: {
          lemmas: words(
            'crime suicide murder atrocity fraud error mistake genocide foul abuse violation offence offense ' +
              'massacre act robbery attack',
          ),
        },
      },
      frame: PROMISE_FRAME,
      strength: 0.7,
      example: 'Norway committed two billion dollars to Ukraine over five years.',
      counterexample: 'Soldiers committed crimes against villagers in eastern Congo.',
    },
    {
      id: 'agree/committed',
      pos: 'verb',
      lemmas: ['commit'],
      requires: { object: { kinds: ['actor'] } },
      excludes: {
        subject: {},
        object: { lemmas: [...TROOPS] },
        to: { lemmas: words('hospital prison jail asylum trial') },
      },
      frame: { ...PROMISE_FRAME, object: 'actor', to: null },
      strength: 0.65,
      example: 'Vietnam is committed to the reform of its banks.',
      counterexample: 'Norway committed soldiers to the mission in Mali.',
    },
    {
      id: 'agree/offer',
      pos: 'verb',
      lemmas: ['offer'],
      frame: PROMISE_FRAME,
      strength: 0.7,
      excludes: {
        subject: { lemmas: ['hotel', 'shop', 'restaurant', 'course', 'book', 'museum', 'school', 'app'] },
        object: {
          lemmas: words(
            'prayer explanation glimpse view resistance discount evidence detail opportunity chance ability comment product ' +
              'service proof insight clue reason alternative feature price reward',
          ),
        },
      },
      example: 'Turkey offered to repair the damaged bridge in Tripoli.',
      counterexample: 'The hotel offers guests a view of the Greek coast.',
    },
    {
      id: 'agree/give-word',
      pos: 'verb',
      lemmas: ['give', 'make', 'offer'],
      requires: {
        object: { lemmas: ['promise', 'pledge', 'commitment', 'assurance', 'guarantee', 'vow', 'undertaking'] },
      },
      frame: { ...PROMISE_FRAME, object: null },
      example: 'India gave assurances to Nepal about the supply of electricity.',
      counterexample: 'India gave flowers to the visiting players from Nepal.',
    },
    {
      id: 'agree/consent',
      pos: 'verb',
      lemmas: ['consent', 'assent'],
      frame: { to: null },
      example: 'Lebanon consented to the demarcation of its sea border with Israel.',
    },
    {
      id: 'agree/agreement',
      pos: 'noun',
      lemmas: ['agreement', 'accord', 'pact', 'treaty', 'memorandum', 'compromise'],
      strength: 0.7,
      example: 'The agreement between Armenia and Azerbaijan covers transit and border crossings.',
    },
    {
      id: 'agree/deal',
      pos: 'noun',
      lemmas: ['deal', 'arrangement', 'understanding', 'consensus'],
      excludes: { of: { lemmas: ['money', 'time', 'work', 'attention', 'effort', 'experience', 'problem', 'issue'] } },
      strength: 0.65,
      example: 'A deal between Qatar and Saudi Arabia ended the quarrel of the neighbours.',
      counterexample: 'The mission took a great deal of time and patience in Qatar.',
    },
    {
      id: 'agree/settlement',
      pos: 'noun',
      lemmas: ['settlement'],
      requires: { between: {} },
      strength: 0.75,
      example: 'A settlement between Chile and Bolivia would open the port to trade.',
      counterexample: 'Israel approved a new settlement near Hebron in the West Bank.',
    },
    {
      id: 'agree/pledge',
      pos: 'noun',
      lemmas: ['pledge', 'promise', 'commitment', 'vow', 'assurance'],
      frame: { to: 'recipient', from: 'actor' },
      strength: 0.6,
      example: 'The pledge by Germany to Ukraine includes air defence batteries.',
    },
    {
      id: 'agree/offer-noun',
      pos: 'noun',
      lemmas: ['offer'],
      requires: {
        of: { lemmas: ['help', 'aid', 'talk', 'assistance', 'support', 'mediation', 'money', 'asylum', 'cooperation'] },
      },
      frame: { to: 'recipient', from: 'actor' },
      strength: 0.65,
      example: "Russia's offer of help reached the Syrian government on Monday.",
      counterexample: 'The special offer at the supermarket attracted shoppers in Moscow.',
    },
    {
      id: 'agree/ready',
      pos: 'adjective',
      lemmas: ['willing'],
      strength: 0.5,
      frame: { to: null },
      example: 'Sudan is willing to join the regional customs union next year.',
    },
    {
      id: 'agree/agree-truce-terms',
      pos: 'verb',
      lemmas: ['accept', 'approve', 'endorse'],
      requires: {
        object: {
          lemmas: [...AGREEMENTS, 'roadmap', 'mediation', 'invitation', 'proposal', 'offer', 'term', 'condition'],
        },
      },
      excludes: { object: { lemmas: [...CEASEFIRES] } },
      frame: { object: null, from: 'recipient' },
      example: 'Libya accepted mediation from Algeria in the quarrel over oil money.',
      counterexample: 'Libya accepted a shipment of wheat from Algeria last week.',
    },
  ],
};
