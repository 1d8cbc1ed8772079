import { words } from './noun-classes.ts';
import { PLACE_FRAME } from './place-frame.ts';
import type { EventTypeTriggers } from './trigger.ts';

/** Who said it, where nothing else is coded: weak rows, so that any other type's row wins. */
export const statement: EventTypeTriggers = {
  type: 'STATEMENT',
  reporting: true,
  verbFrame: { ...PLACE_FRAME, subject: 'actor', indirect: 'recipient', to: 'recipient', with: null },
  nounFrame: {
    ...PLACE_FRAME,
    subject: 'actor',
    possessive: 'actor',
    modifier: 'actor',
    by: 'actor',
    from: 'actor',
    of: 'actor',
    to: 'recipient',
  },
  triggers: [
    {
      id: 'statement/say',
      pos: 'verb',
      lemmas: ['say', 'state', 'add', 'note', 'remark', 'comment', 'observe', 'mention'],
      excludes: { subject: { lemmas: ['law', 'clock', 'sign', 'rain', 'sugar', 'scientist'] } },
      strength: 0.3,
      example: 'The Jordanian foreign minister said the border would stay quiet.',
    },
    {
      id: 'statement/tell',
      pos: 'verb',
      lemmas: ['tell', 'inform', 'assure', 'remind', 'notify', 'brief'],
      frame: { object: 'recipient' },
      strength: 0.35,
      example: 'President Emmanuel Macron told reporters that the vote would be close.',
    },
    {
      id: 'statement/announce',
      pos: 'verb',
      lemmas: ['announce', 'declare', 'proclaim', 'reveal', 'disclose', 'unveil'],
      strength: 0.4,
      example: 'The Indian government announced that the flight would be late.',
    },
    {
      id: 'statement/confirm',
      pos: 'verb',
      lemmas: ['confirm', 'acknowledge', 'admit', 'affirm', 'reaffirm', 'reiterate', 'verify', 'repeat'],
      excludes: { object: { kinds: ['person'] } },
      strength: 0.4,
      example: 'The Swedish ministry confirmed that nine passengers were on board.',
    },
    {
      id: 'statement/claim',
      pos: 'verb',
      lemmas: words(
        'claim argue maintain contend assert insist believe think suggest stress emphasise emphasize underline ' +
          'underscore hint',
      ),
      excludes: { object: { lemmas: ['life', 'title', 'victory', 'benefit', 'medal', 'house', 'garden', 'speed'] } },
      strength: 0.3,
      example: 'The governor of Belgorod claimed that the damage was slight.',
      counterexample: 'The skier claimed her third medal at the winter games.',
    },
    {
      id: 'statement/claim-responsibility',
      pos: 'verb',
      lemmas: ['claim', 'admit', 'accept', 'deny', 'disclaim'],
      requires: { object: { lemmas: ['responsibility', 'credit'] } },
      frame: { object: null },
      strength: 0.6,
      example: 'The Islamic State claimed responsibility in a short message on Friday.',
      counterexample: 'The Serbian player claimed the prize in a short ceremony.',
    },
    {
      id: 'statement/explain',
      pos: 'verb',
      lemmas: ['explain', 'describe', 'outline', 'recall', 'recount', 'clarify', 'elaborate', 'testify'],
      excludes: { subject: { lemmas: ['book', 'article', 'theory', 'study', 'chapter', 'film'] } },
      strength: 0.3,
      example: 'The Kenyan government explained that the plan was not final.',
      counterexample: 'The book explains the rise of the Kenyan runners.',
    },
    {
      id: 'statement/report',
      pos: 'verb',
      lemmas: ['report', 'publish', 'broadcast', 'estimate', 'predict', 'forecast'],
      strength: 0.3,
      example: 'The World Bank reported that growth was slower in Africa.',
    },
    {
      id: 'statement/reply',
      pos: 'verb',
      lemmas: ['reply', 'respond', 'answer', 'retort', 'counter'],
      strength: 0.3,
      example: 'The Greek government replied that the letter was old.',
    },
    {
      id: 'statement/write',
      pos: 'verb',
      lemmas: ['tweet', 'post', 'write', 'quip', 'joke'],
      excludes: {
        subject: { lemmas: ['company', 'bank', 'novelist', 'firm', 'retailer'] },
        object: { lemmas: ['book', 'novel', 'song', 'loss', 'profit', 'gain', 'software'] },
      },
      strength: 0.3,
      example: 'President Nayib Bukele wrote on social media that the prison was full.',
      counterexample: 'The company posted a loss for the second quarter.',
    },
    {
      id: 'statement/address',
      pos: 'verb',
      lemmas: ['address'],
      requires: {
        object: {
          lemmas: words('parliament nation assembly crowd congress council supporter reporter conference rally'),
          kinds: ['actor'],
        },
      },
      frame: { object: 'recipient' },
      strength: 0.5,
      example: 'President William Ruto addressed the nation on Tuesday evening.',
      counterexample: 'The new law addresses the shortage of water in Nairobi.',
    },
    {
      id: 'statement/deliver-speech',
      pos: 'verb',
      lemmas: ['give', 'deliver', 'make', 'issue', 'release', 'hold', 'read', 'publish'],
      requires: {
        object: {
          lemmas: words(
            'speech statement address interview announcement declaration communique remark briefing lecture ' +
              'conference',
          ),
        },
      },
      frame: { object: null },
      strength: 0.5,
      example: 'Prime Minister Anthony Albanese gave a speech in Sydney on Thursday.',
      counterexample: 'The prime minister gave a watch to the cook on Thursday.',
    },
  ],
};
