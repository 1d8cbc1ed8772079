import { type DramatisGraph, EVENT_TYPES, type Evidence, emptyGraph, STATUSES, seededRandom } from '@dramatis/graph';

const TYPES = Object.keys(EVENT_TYPES) as (keyof typeof EVENT_TYPES)[];
const FIRST_YEAR = 2015;

/**
 * A graph of made-up events between made-up actors at made-up places, with hubs as news has them; the same for the same numbers.
 *
 * @param order nodes: three in five are events
 * @param size edges, about
 */
export function madeGraph(order: number, size: number): DramatisGraph {
  const random = seededRandom(order);
  const events = Math.round(order * 0.6);
  const places = Math.round(order * 0.1);
  const actors = order - events - places;
  const documents = Math.max(1, Math.round(events / 4));
  const graph = emptyGraph({
    schema: 'dramatis/1',
    generator: 'made for measuring',
    documents: Object.fromEntries(
      Array.from({ length: documents }, (_, at) => [
        `d-${at}`,
        { title: `Report ${at}`, source: `Outlet ${at % 23}`, url: null, published: dateOf(random()) },
      ]),
    ),
  } as never);
  const few = (count: number) => Math.min(count - 1, Math.floor(count * random() ** 3));
  for (let at = 0; at < actors; at += 1)
    graph.addNode(`a-${at}`, {
      kind: 'actor',
      label: `Actor number ${at}`,
      type: at % 3 === 0 ? 'government' : 'militia',
      aliases: [`Alias ${at}`],
      country: ['IRQ', 'USA', 'IRN', 'SDN', 'MMR'][at % 5],
      sector: 'GOV',
      wikidata: null,
      mentions: 1 + Math.floor(40 / (1 + at / 10)),
      evidence: [evidence(at % documents, `Actor number ${at}`, 'was there')],
      ...point(random),
    } as never);
  for (let at = 0; at < places; at += 1)
    graph.addNode(`l-${at}`, {
      kind: 'location',
      label: `Place ${at}`,
      type: 'settlement',
      aliases: [],
      country: 'IRQ',
      lat: random() * 120 - 50,
      lon: random() * 340 - 170,
      geonames: null,
      mentions: 1,
      evidence: [evidence(at % documents, `Place ${at}`, 'is a town')],
      ...point(random),
    } as never);
  const perEvent = Math.max(2, Math.round(size / events));
  for (let at = 0; at < events; at += 1) {
    const type = TYPES[Math.floor(random() * TYPES.length)] as (typeof TYPES)[number];
    const date = dateOf(random());
    const document = at % documents;
    const own = evidence(document, `attacked`, `Actor number ${at % actors} in Place ${at % places} on ${date}`);
    graph.addNode(`e-${at}`, {
      kind: 'event',
      label: `Actor ${at % actors} did something to somebody`,
      type,
      mode: null,
      quad: EVENT_TYPES[type].quad,
      status: STATUSES[Math.floor(random() ** 2 * STATUSES.length)],
      background: random() < 0.1,
      trigger: 'attacked',
      lemma: 'attack',
      words: ['attacked'],
      start: random() < 0.3 ? null : date,
      end: null,
      time: null,
      speaker: null,
      cue: null,
      quantity: null,
      confidence: random(),
      reports: 1 + Math.floor(random() ** 4 * 9),
      fillers: [],
      evidence: [own],
      ...point(random),
    } as never);
    for (let part = 0; part < perEvent; part += 1) {
      const role = part === 0 ? 'actor' : part === perEvent - 1 ? 'location' : 'recipient';
      const target = role === 'location' ? `l-${few(places)}` : `a-${few(actors)}`;
      const key = `e-${at}|${role}|${target}`;
      if (!graph.hasEdge(key))
        graph.addEdgeWithKey(key, `e-${at}`, target, { kind: 'role', role, evidence: [own] } as never);
    }
  }
  return graph;
}

function evidence(document: number, text: string, rest: string): Evidence {
  const sentence = `${text} ${rest}, officials said in a statement that was read out to reporters in the capital.`;
  return {
    document: `d-${document}`,
    start: 100,
    end: 100 + text.length,
    text,
    sentence: { start: 100, end: 100 + sentence.length, text: sentence },
    rule: 'assault/attack',
  };
}

const dateOf = (share: number): string =>
  new Date(Date.UTC(FIRST_YEAR, 0, 1) + share * 3650 * 86_400_000).toISOString().slice(0, 10);

const point = (random: () => number) => ({ x: random() * 1000, y: random() * 1000 });
