import { build, type Event, type Extraction, writeJson } from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actor, event, evidence, extraction, place, twoReports } from '../sample.ts';

describe('build', () => {
  test('of nothing is a graph without nodes that still says what it is', () => {
    expect(build([]).export()).toEqual({
      attributes: { schema: 'dramatis/1', generator: 'dramatis 0.1.0', documents: {} },
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      nodes: [],
      edges: [],
    });
  });

  test('keeps every attribute of the contract', () => {
    const graph = build(twoReports());
    expect(graph.getNodeAttributes('a-usa')).toEqual({
      kind: 'actor',
      type: 'government',
      label: 'Government of the United States',
      aliases: ['Washington d-1', 'Washington d-2'],
      country: 'USA',
      sector: 'GOV',
      wikidata: null,
      mentions: 2,
      evidence: [evidence('d-1', 3, 'a-usa'), evidence('d-2', 3, 'a-usa')],
    });
    expect(graph.getNodeAttributes('e-d-1')).toEqual({
      kind: 'event',
      label: 'event e-d-1',
      type: 'ASSAULT',
      mode: 'aerial',
      quad: 'material-conflict',
      status: 'happened',
      background: false,
      trigger: 'fired on',
      lemma: 'attack',
      words: ['attacked', 'fired on'],
      start: '2020-01-08',
      end: null,
      time: 'on Wednesday',
      speaker: null,
      cue: null,
      quantity: { wounded: 11 },
      confidence: 0.8,
      reports: 2,
      fillers: [],
      evidence: [evidence('d-1', 10, 'fired on'), evidence('d-2', 10, 'attacked')],
    });
    expect(graph.getAttribute('documents')['d-2']).toEqual({
      title: 'Title of d-2',
      published: '2020-01-09',
      source: 'Harbour Post',
      url: 'https://example.org/d-2?a=1&b=2',
    });
    expect(graph.edges().sort()).toEqual([
      'a-iran|opposes|a-usa',
      'e-d-1|actor|a-iran',
      'e-d-1|location|l-asad',
      'e-d-1|recipient|a-usa',
    ]);
    expect(graph.getEdgeAttributes('e-d-1|actor|a-iran')).toEqual({
      kind: 'role',
      role: 'actor',
      evidence: [evidence('d-1', 40, 'a-iran'), evidence('d-2', 40, 'a-iran')],
    });
    expect(graph.getEdgeAttribute('a-iran|opposes|a-usa', 'evidence')).toHaveLength(2);
  });

  test('several words for one participant are one edge with all of them', () => {
    const one = event('e-1', { actor: ['a-1', 'a-1'] });
    const graph = build([extraction('d-1', [actor('a-1')], [one])]);
    expect(graph.getEdgeAttribute('e-1|actor|a-1', 'evidence')).toHaveLength(2);
  });

  test('conflicting scalars: the most frequent, then the first in lexical order; a lost label becomes an alias', () => {
    const graph = build([
      extraction('d-1', [actor('a', { label: 'B', type: 'militia', country: null }, 'd-1')]),
      extraction('d-2', [actor('a', { label: 'A', type: 'military', country: 'IRQ' }, 'd-2')]),
      extraction('d-3', [actor('a', { label: 'C', type: 'militia', country: null }, 'd-3')]),
    ]);
    expect(graph.getNodeAttributes('a')).toMatchObject({
      label: 'A',
      aliases: ['B', 'C'],
      type: 'militia',
      country: 'IRQ',
    });
  });

  test('latitude and longitude are taken from one record', () => {
    const at = (lat: number, lon: number, id: string) => extraction(id, [place('l', { lat, lon }, id)]);
    const graph = build([at(10, 20, 'd-1'), at(11, 19, 'd-2')]);
    expect(graph.getNodeAttributes('l')).toMatchObject({ lat: 10, lon: 20 });
  });

  test('a document given twice counts once', () => {
    const [one] = twoReports();
    expect(writeJson(build([one!, one!]))).toBe(writeJson(build([one!])));
  });

  test.each<[string, Partial<Event>]>([
    ['another type', { type: 'COERCE' }],
    ['another status group', { status: 'planned' }],
    ['another day', { start: '2020-01-09' }],
    ['another month', { start: '2020-02' }],
    ['other numbers', { quantity: { wounded: 12 } }],
    ['another verb, nobody and nowhere', { participants: [], lemma: 'bomb' }],
  ])('events of two documents stay apart: %s', (_, over) => {
    const [one, two] = twoReports() as [Extraction, Extraction];
    const graph = build([one, { ...two, events: [{ ...two.events[0]!, ...over }] }]);
    expect(graph.hasNode('e-d-1') && graph.hasNode('e-d-2')).toBe(true);
    expect(graph.getNodeAttribute('e-d-1', 'reports' as never)).toBe(1);
  });

  test.each<[string, Partial<Event>]>([
    ['ongoing and happened', { status: 'ongoing' }],
    ['a time of day', { start: '2020-01-08T01:30' }],
    ['numbers for something else', { quantity: { killed: 0 } }],
    ['another mode', { mode: 'drone' }],
    ['only the month', { start: '2020-01' }],
    ['no date, in a report of the day after', { start: null }],
  ])('events of two documents are one: %s', (_, over) => {
    const [one, two] = twoReports() as [Extraction, Extraction];
    const graph = build([one, { ...two, events: [{ ...two.events[0]!, ...over }] }]);
    expect(graph.hasNode('e-d-2')).toBe(false);
    expect(graph.getNodeAttribute('e-d-1', 'reports' as never)).toBe(2);
  });

  test.each([
    ['CONSULT', true],
    ['ASSAULT', false],
  ] as const)('two actors are both sides of %s: %s', (type, isOne) => {
    const told = (document: string): Extraction =>
      extraction(
        document,
        [actor('actor:government:IRQ', {}, document), actor('actor:government:USA', {}, document)],
        [event(`e-${document}`, { actor: ['actor:government:IRQ', 'actor:government:USA'] }, { type }, document)],
      );
    expect(build([told('d-1'), told('d-2')]).hasNode('e-d-2')).toBe(!isOne);
  });

  test('words that name no entity keep their document', () => {
    const fillers = [{ role: 'instrument', text: 'a car bomb', start: 12, end: 22 }] as const;
    const graph = build([extraction('d-1', [actor('a-1')], [event('e-1', { actor: ['a-1'] }, { fillers })])]);
    expect(graph.getNodeAttributes('e-1')).toMatchObject({ fillers: [{ ...fillers[0], document: 'd-1' }] });
  });

  test('like events of one document stay apart, and pair in text order with those of another', () => {
    const roles = { actor: ['a-1'], recipient: ['a-2'] };
    const told = (document: string, starts: readonly number[]) =>
      extraction(
        document,
        [actor('a-1', {}, document), actor('a-2', {}, document)],
        starts.map((start) =>
          event(`${document}-${start}`, roles, { evidence: [evidence(document, start, 'hit')] }, document),
        ),
      );
    const graph = build([told('d-1', [70, 10]), told('d-2', [5])]);
    expect(graph.filterNodes((_, node) => node.kind === 'event')).toEqual(['d-1-10', 'd-1-70']);
    expect(graph.getNodeAttribute('d-1-10', 'reports' as never)).toBe(2);
    expect(graph.getNodeAttribute('d-1-70', 'reports' as never)).toBe(1);
  });

  test('accounts that differ in a number are kept side by side, and say so', () => {
    const [one, two] = twoReports() as [Extraction, Extraction];
    const told = (quantity: Event['quantity']): Extraction => ({ ...two, events: [{ ...two.events[0]!, quantity }] });
    const graph = build([one, told({ wounded: 109 })]);
    expect(graph.getEdgeAttributes('e-d-1|contradicts|e-d-2')).toEqual({
      kind: 'relation',
      relation: 'contradicts',
      evidence: [evidence('d-1', 10, 'fired on'), evidence('d-2', 10, 'attacked')],
    });
    expect(build([one, told(null)]).hasEdge('e-d-1|contradicts|e-d-2')).toBe(false);
  });

  test('events without a type only where asked for', () => {
    const one = extraction('d-1', [actor('a-1')], [event('e-1', { actor: ['a-1'] }, { type: null })]);
    expect(build([one]).nodes()).toEqual(['a-1']);
    expect(build([one], { uncoded: true }).nodes()).toEqual(['a-1', 'e-1']);
  });

  test('what points to nothing is left out', () => {
    const graph = build([
      extraction(
        'd-1',
        [actor('a-1')],
        [event('e-1', { actor: ['a-1'], recipient: ['nobody'] }, { speaker: 'nobody' })],
        [{ relation: 'backs', source: 'a-1', target: 'nobody', evidence: [] }],
      ),
    ]);
    expect(graph.edges()).toEqual(['e-1|actor|a-1']);
    expect(graph.getNodeAttribute('e-1', 'speaker' as never)).toBeNull();
  });

  test('relations of merged events follow the event', () => {
    const [one, two] = twoReports() as [Extraction, Extraction];
    const later = event('e-later', {}, { start: null }, 'd-2');
    const graph = build([
      one,
      {
        ...two,
        events: [...two.events, later],
        relations: [{ relation: 'before', source: 'e-d-2', target: 'e-later', evidence: [] }],
      },
    ]);
    expect(graph.hasEdge('e-d-1|before|e-later')).toBe(true);
  });

  test('the order of documents never matters', () => {
    fc.assert(
      fc.property(fc.array(extractions(), { maxLength: 8 }), fc.infiniteStream(fc.nat()), (made, random) => {
        const shuffled = made
          .map((one) => ({ one, rank: random.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        expect(writeJson(build(shuffled))).toBe(writeJson(build(made)));
      }),
    );
  });
});

/** Few ids and values, so that most things collide. */
function extractions(): fc.Arbitrary<Extraction> {
  const entityId = fc.constantFrom('x-1', 'x-2', 'x-3');
  const label = fc.constantFrom('Alpha', 'Beta', 'Gamma', 'العراق');
  return fc
    .record({
      document: fc.constantFrom('d-1', 'd-2', 'd-3', 'd-4', 'd-5'),
      entities: fc.array(fc.record({ id: entityId, label, isPlace: fc.boolean(), lat: fc.constantFrom(1, 2, null) }), {
        maxLength: 5,
      }),
      events: fc.array(
        fc.record({
          id: fc.constantFrom('1', '2', '3'),
          from: entityId,
          to: entityId,
          type: fc.constantFrom('ASSAULT', 'AID', null),
          status: fc.constantFrom('happened', 'ongoing', 'denied'),
          start: fc.constantFrom('2020-01-08', '2020', null),
          killed: fc.constantFrom(1, 2, null),
          speaker: fc.constantFrom('x-1', 'x-9', null),
          trigger: fc.constantFrom('hit', 'struck'),
        }),
        { maxLength: 5 },
      ),
      relations: fc.array(fc.record({ source: entityId, target: entityId }), { maxLength: 3 }),
    })
    .map(({ document, entities, events, relations }) =>
      extraction(
        document,
        entities.map(({ id, label, isPlace, lat }) =>
          isPlace ? place(id, { label, lat, lon: lat }, document) : actor(id, { label }, document),
        ),
        events.map(({ id, from, to, killed, ...rest }) =>
          event(
            `${document}-${id}`,
            { actor: [from], recipient: [to] },
            { ...rest, quantity: killed === null ? null : { killed } } as Partial<Event>,
            document,
          ),
        ),
        relations.map((ends) => ({ ...ends, relation: 'backs', evidence: [evidence(document, 1, 'backs')] })),
      ),
    );
}
