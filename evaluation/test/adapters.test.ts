import { describe, expect, test } from 'vitest';
import { carb } from '../src/adapters/carb.ts';
import { conll04 } from '../src/adapters/conll04.ts';
import { ecbplus } from '../src/adapters/ecbplus.ts';
import { geoparsing } from '../src/adapters/geoparsing.ts';
import { meantime } from '../src/adapters/meantime.ts';
import { muc4 } from '../src/adapters/muc4.ts';
import { ngecActors } from '../src/adapters/ngec-actors.ts';
import { petrarch } from '../src/adapters/petrarch.ts';
import { ploverGsr } from '../src/adapters/plover-gsr.ts';
import { tempeval3 } from '../src/adapters/tempeval3.ts';
import { udEwt } from '../src/adapters/ud-ewt.ts';
import { wikievents } from '../src/adapters/wikievents.ts';
import { dramatisPipeline } from '../src/dramatis-pipeline.ts';
import {
  actor,
  analysis,
  DOCUMENT,
  event,
  evidence,
  extraction,
  location,
  participant,
  pipelineOf,
  predictAll,
  predictOne,
  spanIn,
} from './records.ts';

const report = (text: string, published: string | null = null) => ({ id: 'r', text, published });

describe('plover-gsr', () => {
  const text = 'Freedonia plans to withdraw its troops from Sylvania.';
  const freedonia = actor(text, 'Freedonia');
  const sylvania = location(text, 'Sylvania');
  const withdraw = (more: object) =>
    event(text, 'withdraw', {
      type: 'RETREAT',
      mode: 'withdraw',
      participants: [participant('actor', freedonia), participant('origin', sylvania)],
      ...more,
    });

  test.each([
    [{ status: 'happened' }, 'RETREAT'],
    [{ status: 'planned' }, 'AGREE'],
    [{ type: 'CONTROL', mode: 'take' }, 'COERCE'],
  ] as const)('%j is %s', async (more, type) => {
    const found = extraction(text, { entities: [freedonia, sylvania], events: [withdraw(more)] });
    expect(await predictOne(ploverGsr, report(text), pipelineOf({ extraction: found }))).toEqual({
      id: 'r',
      events: [
        {
          type,
          source: [spanIn(text, 'Freedonia')],
          target: [spanIn(text, 'Sylvania')],
          location: [spanIn(text, 'Sylvania')],
        },
      ],
    });
  });

  test.each([
    { status: 'negated' },
    { type: null },
    { type: 'PERSONNEL', mode: 'elect' },
    { type: 'STATEMENT' },
  ] as const)('%j is no event of PLOVER', async (more) => {
    const found = extraction(text, { events: [withdraw(more)] });
    expect(await predictOne(ploverGsr, report(text), pipelineOf({ extraction: found }))).toEqual({
      id: 'r',
      events: [],
    });
  });

  test('two who did the same to nobody are not each other’s targets', async () => {
    const words = 'Freedonia and Sylvania withdrew.';
    const [a, b] = [actor(words, 'Freedonia'), actor(words, 'Sylvania')];
    const participants = [participant('actor', a), participant('actor', b)];
    const found = extraction(words, {
      entities: [a, b],
      events: [event(words, 'withdrew', { type: 'RETREAT', participants })],
    });
    expect(await predictOne(ploverGsr, report(words), pipelineOf({ extraction: found }))).toMatchObject({
      events: [{ type: 'RETREAT', target: [] }],
    });
  });

  test('an actor behind a pronoun is given where it is named', async () => {
    const words = 'Freedonia said it would leave.';
    const named = actor(words, 'Freedonia', { evidence: [evidence(words, 'Freedonia'), evidence(words, 'it')] });
    const leave = event(words, 'leave', {
      type: 'RETREAT',
      participants: [{ role: 'actor', entity: named.id, evidence: evidence(words, 'it') }],
    });
    const found = extraction(words, { entities: [named], events: [leave] });
    expect(await predictOne(ploverGsr, report(words), pipelineOf({ extraction: found }))).toMatchObject({
      events: [{ source: [spanIn(words, 'Freedonia')] }],
    });
  });

  test('both sides of a meeting are source and target, background comes last', async () => {
    const words = 'After the raid, Freedonia met Sylvania.';
    const [a, b] = [actor(words, 'Freedonia'), actor(words, 'Sylvania')];
    const raid = event(words, 'raid', { type: 'ASSAULT', background: true });
    const met = event(words, 'met', {
      type: 'CONSULT',
      participants: [participant('actor', a), participant('actor', b)],
    });
    const found = extraction(words, { entities: [a, b], events: [raid, met] });
    const sides = [spanIn(words, 'Freedonia'), spanIn(words, 'Sylvania')];
    expect(await predictOne(ploverGsr, report(words), pipelineOf({ extraction: found }))).toMatchObject({
      events: [
        { type: 'CONSULT', source: sides, target: sides },
        { type: 'ASSAULT', source: [], target: [] },
      ],
    });
  });
});

test('petrarch: every pair of a source and a target that have a code, of country and sector or of the suite', async () => {
  const text = 'Freedonian soldiers attacked Sylvania and Osterlich.';
  const army = actor(text, 'Freedonian soldiers', { type: 'military', country: 'FRE', sector: 'MIL' });
  const sylvania = actor(text, 'Sylvania', {
    type: 'government',
    label: 'Government of Sylvania',
    country: 'SYL',
    sector: 'GOV',
  });
  const osterlich = actor(text, 'Osterlich', { country: null, sector: 'UNK' });
  const attacked = event(text, 'attacked', {
    type: 'ASSAULT',
    participants: [participant('actor', army), participant('recipient', sylvania), participant('recipient', osterlich)],
  });
  const found = extraction(text, { entities: [army, sylvania, osterlich], events: [attacked] });
  const pipeline = pipelineOf({ extraction: found });
  const onSylvania = { code: '190', source: 'FREMIL', target: 'SYL', target_spans: [spanIn(text, 'Sylvania')] };
  expect((await predictOne(petrarch, report(text), pipeline)).events).toMatchObject([onSylvania]);
  const dictionary = '[{"name":"OSTERLICH","codes":["OST"]}]';
  const [listed] = await predictAll(petrarch, [report(text)], pipeline, dictionary);
  expect(listed?.events).toMatchObject([onSylvania, { target: 'OST', target_spans: [spanIn(text, 'Osterlich')] }]);
});

describe('muc4', () => {
  const text =
    'Guerrillas bombed the bank in Ruritania, wounding Anna Holm. Two weeks ago the Red Column kidnapped a mayor.';
  const guerrillas = actor(text, 'Guerrillas', { type: 'militia' });
  const column = actor(text, 'Red Column', { type: 'militia' });
  const holm = actor(text, 'Anna Holm', { type: 'person' });
  const bank = location(text, 'bank', { type: 'facility' });
  const ruritania = location(text, 'Ruritania', { type: 'country', country: 'RUR' });
  const mayor = { role: 'recipient', ...spanIn(text, 'a mayor'), text: 'a mayor' } as const;
  const entities = [guerrillas, column, holm, bank, ruritania];
  const inSecond = { ...evidence(text, 'kidnapped'), sentence: { start: 61, end: text.length, text: text.slice(61) } };
  const bombed = event(text, 'bombed', {
    type: 'ASSAULT',
    mode: 'explosives',
    lemma: 'bomb',
    start: '1990-01-08',
    participants: [
      participant('actor', guerrillas),
      participant('recipient', bank),
      participant('location', ruritania),
    ],
  });
  const wounding = event(text, 'wounding', {
    type: 'ASSAULT',
    lemma: 'wound',
    participants: [participant('recipient', holm)],
  });
  const kidnapped = event(text, 'kidnapped', {
    type: 'ASSAULT',
    mode: 'abduct',
    lemma: 'kidnap',
    participants: [participant('actor', column)],
    fillers: [mayor],
    evidence: [inSecond],
  });
  const templates = async (events: readonly ReturnType<typeof event>[]) =>
    (
      await predictOne(
        muc4,
        report(text, '1990-01-09'),
        pipelineOf({ extraction: extraction(text, { entities, events }) }),
      )
    ).templates;

  test('bombing and wounding of one sentence are one template; a kidnapping is another', async () => {
    expect(await templates([bombed, wounding, kidnapped])).toMatchObject([
      {
        incident_type: 'bombing',
        PerpInd: [['Guerrillas']],
        PerpOrg: [],
        Target: [['bank']],
        Victim: [['Anna Holm']],
        VictimName: [['Anna Holm']],
        date: '1990-01-08',
        location: 'Ruritania',
      },
      {
        incident_type: 'kidnapping',
        PerpInd: [],
        PerpOrg: [['Red Column']],
        Victim: [['mayor']],
        Target: [],
        VictimName: [],
      },
    ]);
  });

  test.each([
    ['planned', { status: 'planned' }],
    ['negated', { status: 'negated' }],
    ['older than two months', { start: '1989-09' }],
    ['of last year', { start: '1988' }],
    ['undated history', { background: true }],
    ['a meeting', { type: 'CONSULT', mode: null, lemma: 'meet' }],
  ] as const)('no template for what is %s', async (_, more) => {
    expect(await templates([{ ...kidnapped, ...more }])).toEqual([]);
  });

  test('no template for a fight, nor for an attack on nobody', async () => {
    const participants = [participant('recipient', guerrillas)];
    const fight = { ...kidnapped, mode: null, lemma: 'attack', participants, fillers: [] };
    const nobody = { ...kidnapped, fillers: [] };
    expect(await templates([fight])).toEqual([]);
    expect(await templates([nobody])).toEqual([]);
  });

  test('who is arrested in a sentence that tells of the incident is a perpetrator', async () => {
    const arrest = event(text, 'bombed', {
      type: 'COERCE',
      mode: 'arrest',
      lemma: 'arrest',
      participants: [participant('recipient', column)],
    });
    expect(await templates([bombed, arrest])).toMatchObject([{ PerpInd: [['Guerrillas']], PerpOrg: [['Red Column']] }]);
    expect(await templates([arrest])).toEqual([]);
  });

  test('strings have no counts and no articles', async () => {
    const guards = { ...mayor, text: 'the two guards' };
    expect(await templates([{ ...kidnapped, fillers: [guards] }])).toMatchObject([{ Victim: [['guards']] }]);
  });

  test.each([{ start: '1989-12' }, { start: '1990' }, { background: true, start: '1990-01' }])(
    'a template for %j',
    async (more) => {
      expect(await templates([{ ...kidnapped, ...more }])).toHaveLength(1);
    },
  );
});

test('wikievents: KAIROS types and roles; uncoded events are left out', async () => {
  const text = 'A suicide bomber killed three guards near Vellin and fled.';
  const [bomber, guards, vellin] = [
    actor(text, 'suicide bomber'),
    actor(text, 'three guards'),
    location(text, 'Vellin'),
  ];
  const killed = event(text, 'killed', {
    type: 'ASSAULT',
    lemma: 'kill',
    participants: [participant('actor', bomber), participant('recipient', guards), participant('location', vellin)],
  });
  const found = extraction(text, { entities: [bomber, guards, vellin], events: [killed, event(text, 'fled')] });
  expect(await predictOne(wikievents, report(text), pipelineOf({ extraction: found }))).toMatchObject({
    events: [
      {
        type: 'Life.Die.Unspecified',
        trigger: spanIn(text, 'killed'),
        arguments: [
          { role: 'Killer', ...spanIn(text, 'suicide bomber') },
          { role: 'Victim', ...spanIn(text, 'three guards') },
          { role: 'Place', ...spanIn(text, 'Vellin') },
        ],
      },
    ],
  });
});

describe('cross-document chains', () => {
  const text = 'Acme bought Globex in Vellin.';
  const [acme, globex, vellin] = [actor(text, 'Acme'), actor(text, 'Globex'), location(text, 'Vellin')];
  const bought = event(text, 'bought', {
    participants: [participant('actor', acme), participant('recipient', globex)],
  });
  const found = extraction(text, { entities: [acme, globex, vellin], events: [bought] });
  const nodes = {
    acme: { kind: 'actor', evidence: acme.evidence },
    purchase: { kind: 'event', evidence: bought.evidence },
    elsewhere: { kind: 'actor', evidence: [{ ...globex.evidence[0], document: 'd-other' }] },
  };
  const pipeline = pipelineOf({ extraction: found, nodes });

  test('ecbplus: the node of the graph names the chain, an entity of no node its id', async () => {
    expect(found.document.id).toBe(DOCUMENT);
    expect(await predictOne(ecbplus, report(text), pipeline)).toEqual({
      id: 'r',
      events: [{ ...spanIn(text, 'bought'), chain: 'purchase' }],
      participants: [
        { ...spanIn(text, 'Acme'), chain: 'acme' },
        { ...spanIn(text, 'Globex'), chain: globex.id },
      ],
      locations: [{ ...spanIn(text, 'Vellin'), chain: vellin.id }],
      times: [],
    });
  });

  test('meantime: participants in PropBank’s roles', async () => {
    expect(await predictOne(meantime, report(text), pipeline)).toMatchObject({
      events: [
        {
          chain: 'purchase',
          participants: [
            { ...spanIn(text, 'Acme'), role: 'Arg0' },
            { ...spanIn(text, 'Globex'), role: 'Arg1' },
          ],
        },
      ],
    });
  });
});

test('geoparsing: places, governments by their capital, demonyms; nothing twice', async () => {
  const text = "Vellin's mayor met Osterlich; Freedonian police and Osterlich troops left the Sylvan base.";
  const vellin = location(text, 'Vellin', { lat: 1, lon: 2, geonames: '7', evidence: [evidence(text, "Vellin's")] });
  const government = actor(text, 'Osterlich', { type: 'government', country: 'OST' });
  const troops = actor(text, 'Osterlich troops', { type: 'military' });
  const base = location(text, 'Sylvan base', { lat: 5, lon: 6, evidence: [evidence(text, 'the Sylvan base')] });
  const country = { kind: 'country', iso3: 'OST', lat: 3, lon: 4, geonames: null } as never;
  const pipeline = pipelineOf({
    extraction: extraction(text, { entities: [vellin, government, troops, base] }),
    gazetteer: {
      find: (name) => (name === 'Osterlich' ? [country] : []),
      demonym: (word) => (['freedonian', 'sylvan'].includes(word.toLowerCase()) ? country : undefined),
    },
  });
  expect(await predictOne(geoparsing, report(text), pipeline)).toEqual({
    id: 'r',
    toponyms: [
      { ...spanIn(text, 'Vellin'), lat: 1, lon: 2, geonameid: '7' },
      { ...spanIn(text, 'Osterlich'), lat: 3, lon: 4 },
      { ...spanIn(text, 'Freedonian'), lat: 3, lon: 4 },
      { ...spanIn(text, 'Osterlich', 40), lat: 3, lon: 4 },
      { ...spanIn(text, 'Sylvan base'), lat: 5, lon: 6 },
    ],
  });
});

test('tempeval3: every verb and the head noun of other triggers, one word each', async () => {
  const text = 'Officials said the peace talks ended Monday.';
  const read = analysis(
    text,
    [
      'Officials NOUN 2 nsubj',
      'said VERB 0 root',
      'the DET 5 det',
      'peace NOUN 5 compound',
      'talks NOUN 6 nsubj',
      'ended VERB 2 ccomp',
      'Monday PROPN 6 obl',
      '. PUNCT 2 punct',
    ],
    {
      times: [
        { ...spanIn(text, 'Monday'), first: 6, last: 7, type: 'DATE', value: null, from: null, to: null, mod: null },
      ],
    },
  );
  const lemmas = read.tokens.map((token) => (token.text === 'said' ? { ...token, lemma: 'say' } : token));
  const found = extraction(text, { events: [event(text, 'peace talks'), event(text, 'ended')] });
  const pipeline = pipelineOf({ analysis: { ...read, tokens: lemmas }, extraction: found });
  expect(await predictOne(tempeval3, report(text), pipeline)).toEqual({
    id: 'r',
    timexes: [{ ...spanIn(text, 'Monday'), type: 'DATE', value: '' }],
    events: [
      { ...spanIn(text, 'said'), class: 'REPORTING' },
      { ...spanIn(text, 'talks'), class: 'OCCURRENCE' },
      { ...spanIn(text, 'ended'), class: 'OCCURRENCE' },
    ],
  });
});

describe('ngec-actors', () => {
  const freedonia = {
    kind: 'country',
    iso3: 'FRE',
    label: 'Freedonia',
    aliases: [],
    seats: [],
    wikidata: null,
  } as never;
  const gazetteer = {
    find: (name: string) => (name === 'Freedonia' ? [freedonia] : []),
    demonym: (word: string) => (word.toLowerCase() === 'freedonian' ? freedonia : undefined),
  };
  test.each([
    ['Freedonian army', { country: 'FRE', code_1: 'MIL', title: '' }],
    ['Freedonia', { country: 'FRE', code_1: '', title: 'Freedonia' }],
    ['Freedonian defence minister', { country: 'FRE', code_1: 'GOV', code_2: 'MIL' }],
    ['pebbles', { country: '', code_1: 'UNK', title: '' }],
  ])('%s', async (text, expected) => {
    expect(await predictOne(ngecActors, report(text), pipelineOf({ gazetteer }))).toMatchObject({
      id: 'r',
      ...expected,
    });
  });
});

test('conll04: names as they are, relations between names of the right types, killings', async () => {
  const text = 'Mayor Ida Brandt of Vellin killed Otto Lund, of Harbour Post.';
  const [ida, vellin, otto, post] = [
    actor(text, 'Mayor Ida Brandt', { type: 'person' }),
    location(text, 'Vellin'),
    actor(text, 'Otto Lund', { type: 'person' }),
    actor(text, 'Harbour Post'),
  ];
  const name = (words: string, type: 'PER' | 'LOC' | 'ORG') => ({ ...spanIn(text, words), first: 0, last: 1, type });
  const found = extraction(text, {
    entities: [ida, vellin, otto, post],
    relations: [
      { relation: 'leads', source: ida.id, target: vellin.id, evidence: [] },
      { relation: 'member-of', source: otto.id, target: post.id, evidence: [] },
      { relation: 'backs', source: otto.id, target: post.id, evidence: [] },
    ],
    events: [
      event(text, 'killed', {
        type: 'ASSAULT',
        lemma: 'kill',
        participants: [participant('actor', ida), participant('recipient', otto)],
      }),
    ],
  });
  const names = [
    name('Ida Brandt', 'PER'),
    name('Vellin', 'LOC'),
    name('Otto Lund', 'PER'),
    name('Harbour Post', 'ORG'),
  ];
  const pipeline = pipelineOf({ analysis: analysis(text, [], { names }), extraction: found });
  const prediction = await predictOne(conll04, report(text), pipeline);
  expect(prediction).toMatchObject({
    relations: [
      { type: 'Live_In', head: 'T0', tail: 'T1' },
      { type: 'Work_For', head: 'T2', tail: 'T3' },
      { type: 'Kill', head: 'T0', tail: 'T2' },
    ],
  });
});

describe('ud: rows of gold words', () => {
  const gold = {
    ...report("Troops didn't leave"),
    words: ['Troops', 'did', "n't", 'leave'].map((form) => ({ form, spaceAfter: form !== 'did' })),
  };

  test('a row for each token', async () => {
    const read = analysis(gold.text, [
      'Troops NOUN 4 nsubj',
      'did AUX 4 aux',
      "n't PART 4 advmod",
      'leave VERB 0 root',
    ]);
    expect((await predictOne(udEwt, gold, pipelineOf({ analysis: read }))).rows).toEqual([
      { form: 'Troops', upos: 'NOUN', xpos: '_', head: 4, deprel: 'nsubj' },
      { form: 'did', upos: 'AUX', xpos: '_', head: 4, deprel: 'aux' },
      { form: "n't", upos: 'PART', xpos: '_', head: 4, deprel: 'advmod' },
      { form: 'leave', upos: 'VERB', xpos: '_', head: 0, deprel: 'root' },
    ]);
  });

  test.each([[[]], [['Troops NOUN 0 root']]])('other tokens than the words still give one tree', async (lines) => {
    const read = analysis(gold.text, lines);
    expect((await predictOne(udEwt, gold, pipelineOf({ analysis: read }))).rows).toMatchObject(
      [0, 1, 1, 1].map((head) => ({ upos: 'X', head })),
    );
  });

  test('the pipeline reads the words as they are given', () => {
    const words = ['U.S.', '-', 'led', 'troops', 'left'].map((form) => ({ form, spaceAfter: true }));
    const { tokens, sentences } = dramatisPipeline().analyze({ ...gold, words });
    expect(tokens.map(({ text }) => text)).toEqual(words.map(({ form }) => form));
    expect(sentences).toHaveLength(1);
  });
});

describe('carb', () => {
  test.each([
    [
      'The mayor quickly signed a treaty in Vellin',
      [
        'The DET 2 det',
        'mayor NOUN 4 nsubj',
        'quickly ADV 4 advmod',
        'signed VERB 0 root',
        'a DET 6 det',
        'treaty NOUN 4 obj',
        'in ADP 8 case',
        'Vellin PROPN 4 obl',
      ],
      [{ pred: 'signed', args: ['The mayor', 'a treaty', 'in Vellin'] }],
    ],
    [
      'Talks were held by envoys',
      ['Talks NOUN 3 nsubj:pass', 'were AUX 3 aux:pass', 'held VERB 0 root', 'by ADP 5 case', 'envoys NOUN 3 obl'],
      [{ pred: 'were held by', args: ['Talks', 'envoys'] }],
    ],
    [
      'Ida is a pilot',
      ['Ida PROPN 4 nsubj', 'is AUX 4 cop', 'a DET 4 det', 'pilot NOUN 0 root'],
      [{ pred: 'is', args: ['Ida', 'a pilot'] }],
    ],
    [
      'Ida wants to leave Vellin',
      ['Ida PROPN 2 nsubj', 'wants VERB 0 root', 'to PART 4 mark', 'leave VERB 2 xcomp', 'Vellin PROPN 4 obj'],
      [{ pred: 'wants to leave', args: ['Ida', 'Vellin'] }],
    ],
    ['It rained', ['It PRON 2 nsubj', 'rained VERB 0 root'], []],
  ] as const)('%s', async (text, rows, expected) => {
    const prediction = await predictOne(carb, report(text), pipelineOf({ analysis: analysis(text, rows) }));
    expect(prediction.extractions).toMatchObject(expected);
    expect(prediction.extractions).toHaveLength(expected.length);
  });
});
