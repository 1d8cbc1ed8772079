import type { Actor, Document, Entity, Event, Evidence, Extraction, Location, Relation } from '@dramatis/graph/model';

/** Hand-made records for tests; every field can be overridden. */
export function evidence(document: string, start: number, text: string, rule = 'test/rule'): Evidence {
  return {
    document,
    start,
    end: start + text.length,
    text,
    sentence: { start: 0, end: 80, text: `… ${text} …` },
    rule,
  };
}

export function actor(id: string, over: Partial<Actor> = {}, document = 'd-1'): Actor {
  return {
    id,
    kind: 'actor',
    type: 'government',
    label: id,
    aliases: [],
    country: null,
    sector: 'GOV',
    wikidata: null,
    mentions: 1,
    evidence: [evidence(document, 3, id)],
    ...over,
  };
}

export function place(id: string, over: Partial<Location> = {}, document = 'd-1'): Location {
  return {
    id,
    kind: 'location',
    type: 'settlement',
    label: id,
    aliases: [],
    country: null,
    lat: 33.8,
    lon: 42.4,
    geonames: null,
    mentions: 1,
    evidence: [evidence(document, 30, id)],
    ...over,
  };
}

/** `roles` lists participants: `{ actor: ['a-1'], recipient: ['a-2'] }`. */
export function event(
  id: string,
  roles: Readonly<Record<string, readonly string[]>> = {},
  over: Partial<Event> = {},
  document = 'd-1',
): Event {
  return {
    id,
    kind: 'event',
    label: `event ${id}`,
    type: 'ASSAULT',
    mode: null,
    status: 'happened',
    background: false,
    trigger: 'attacked',
    lemma: 'attack',
    start: '2020-01-08',
    end: null,
    time: 'on Wednesday',
    speaker: null,
    cue: null,
    quantity: null,
    confidence: 0.8,
    participants: Object.entries(roles).flatMap(([role, ids]) =>
      ids.map((entity, index) => ({
        role: role as Event['participants'][number]['role'],
        entity,
        evidence: evidence(document, 40 + index, entity),
      })),
    ),
    fillers: [],
    evidence: [evidence(document, 10, 'attacked')],
    ...over,
  };
}

export function extraction(
  document: string | Partial<Document>,
  entities: readonly Entity[],
  events: readonly Event[] = [],
  relations: readonly Relation[] = [],
): Extraction {
  const given = typeof document === 'string' ? { id: document } : document;
  return {
    schema: 'dramatis/1',
    generator: 'test',
    document: {
      id: 'd-1',
      text: 'text',
      title: `Title of ${given.id}`,
      published: '2020-01-09',
      source: 'Harbour Post',
      url: `https://example.org/${given.id}?a=1&b=2`,
      ...given,
    },
    entities,
    events,
    relations,
    warnings: [],
  };
}

/** Two reports of one strike that agree, with an actor of their own each. */
export function twoReports(): readonly Extraction[] {
  const report = (id: string, trigger: string, over: Partial<Event> = {}): Extraction =>
    extraction(
      id,
      [
        actor('a-iran', { label: 'Government of Iran', aliases: ['Tehran'], country: 'IRN' }, id),
        actor('a-usa', { label: 'Government of the United States', aliases: [`Washington ${id}`], country: 'USA' }, id),
        place('l-asad', { label: 'Ain al-Asad', type: 'facility', country: 'IRQ' }, id),
      ],
      [
        event(
          `e-${id}`,
          { actor: ['a-iran'], recipient: ['a-usa'], location: ['l-asad'] },
          { trigger, ...over, evidence: [evidence(id, 10, trigger)] },
          id,
        ),
      ],
      [{ relation: 'opposes', source: 'a-iran', target: 'a-usa', evidence: [evidence(id, 5, 'rival')] }],
    );
  return [report('d-1', 'fired on', { quantity: { wounded: 11 } }), report('d-2', 'attacked', { mode: 'aerial' })];
}
