import type { Event, Evidence, GraphStream, StreamNode } from '@dramatis/graph';

const EVENT = {
  kind: 'event',
  type: 'ASSAULT',
  mode: 'aerial',
  quad: 'material-conflict',
  status: 'happened',
  background: false,
  trigger: 'attacked',
  lemma: 'attack',
  words: ['attacked'],
  end: null,
  time: 'on Monday',
  speaker: null,
  cue: null,
  quantity: { killed: 3 },
  confidence: 0.8,
  fillers: [],
} as const satisfies Partial<Event> & Record<string, unknown>;

/** A case of so many events by a tenth as many actors in a hundredth as many places, made as it is read. */
export function madeUpStream(count: number): GraphStream {
  const [actors, places] = [Math.ceil(count / 10), Math.ceil(count / 100)];
  const key = (prefix: string, index: number): string => `${prefix}-${String(index).padStart(7, '0')}`;
  const document = (index: number) => ({
    title: `Report ${index}`,
    published: '2024-03-05',
    source: 'Harbour Post',
    url: `https://example.org/${index}`,
  });
  const nodes = {
    a: (index: number): StreamNode => ({
      key: key('a', index),
      attributes: {
        kind: 'actor',
        type: 'militia',
        label: `Front ${index}`,
        aliases: [`Group ${index}`],
        country: 'IRQ',
        sector: 'REB',
        wikidata: null,
        mentions: 10,
      },
      evidence: [evidence(index)],
      edges: [],
    }),
    e: (index: number): StreamNode => ({
      key: key('e', index),
      attributes: { ...EVENT, label: `Front ${index} attacks`, start: day(index), reports: 1 + (index % 4) },
      evidence: [evidence(index)],
      get edges() {
        const role = (role: 'actor' | 'location' | 'recipient', target: string) => ({
          key: `${this.key}|${role}|${target}`,
          source: this.key,
          target,
          attributes: { kind: 'role' as const, role },
          evidence: [evidence(index)],
        });
        return [
          role('actor', key('a', (index * 7919) % actors)),
          role('location', key('l', index % places)),
          role('recipient', key('a', (index * 104_729 + 1) % actors)),
        ];
      },
    }),
    l: (index: number): StreamNode => ({
      key: key('l', index),
      attributes: {
        kind: 'location',
        type: 'settlement',
        label: `Town ${index}`,
        aliases: [],
        country: 'IRQ',
        lat: (index % 170) - 85,
        lon: (index % 350) - 175,
        geonames: String(index),
        mentions: 100,
      },
      evidence: [evidence(index)],
      edges: [],
    }),
  };
  return {
    header: { schema: 'dramatis/1', generator: 'bench' },
    *documents() {
      for (let index = 0; index < count / 10; index += 1) yield [`d-${index}`, document(index)];
    },
    document: (id) => document(Number(id.slice(2))),
    *nodes() {
      for (let index = 0; index < actors; index += 1) yield nodes.a(index);
      for (let index = 0; index < count; index += 1) yield nodes.e(index);
      for (let index = 0; index < places; index += 1) yield nodes.l(index);
    },
    node: (name) => nodes[name[0] as keyof typeof nodes](Number(name.slice(2))),
  };
}

function evidence(index: number): Evidence {
  const text = `The front attacked town ${index} on Monday, and three people were killed, officials of the province said.`;
  return {
    document: `d-${Math.floor(index / 10)}`,
    start: 10,
    end: 18,
    text: 'attacked',
    sentence: { start: 0, end: text.length, text },
    rule: 'assault/attack',
  };
}

function day(index: number): string {
  return `20${10 + (index % 15)}-0${1 + (index % 9)}-${10 + (index % 18)}`;
}
