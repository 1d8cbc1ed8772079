import type { EventFilter } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';
import fc from 'fast-check';
import { actor, event, evidence, extraction, place } from '../sample.ts';

const ACTORS = ['actor:government:AAA', 'actor:military:AAA', 'a-front', 'a-union'];
const PLACES = ['location:AAA', 'l-province', 'l-town', 'l-base'];
const DATES = [null, '2020', '2020-02', '2020-02-10', '2020-03-01', '2021-01-01', 'soon'];

const OPTIONS = [
  'actor',
  'recipient',
  'participant',
  'speaker',
  'place',
  'near',
  'parts',
  'type',
  'mode',
  'quad',
  'status',
  'after',
  'before',
  'clock',
  'background',
  'minConfidence',
  'minReports',
  'outlet',
  'text',
] as const;

const entities = [
  actor('actor:government:AAA', { label: 'Government of Aland', aliases: ['Aland', 'A.L.'], country: 'AAA' }),
  actor('actor:military:AAA', { label: 'Aland army', type: 'military', country: 'AAA' }),
  actor('a-front', { label: 'Harbour Front', type: 'militia' }),
  actor('a-union', { label: 'Dock Union', type: 'organization' }),
  place('location:AAA', { label: 'Aland', type: 'country', country: 'AAA', lat: 10, lon: 10, radiusKm: 300 }),
  place('l-province', { label: 'West Province', type: 'region', lat: 10, lon: 11 }),
  place('l-town', { label: 'Port Aland', country: 'AAA', lat: 10, lon: 10.5 }),
  place('l-base', { label: 'North Base', type: 'facility', lat: null, lon: null }),
];

/** A few reports of events among the same few actors and places. */
export function anyExtractions(): fc.Arbitrary<readonly Extraction[]> {
  const some = (keys: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...keys], { maxLength: 2 });
  const one = fc.record({
    actor: some(ACTORS),
    recipient: some([...ACTORS, 'l-town']),
    location: some(PLACES),
    speaker: some(ACTORS),
    start: fc.constantFrom(...DATES),
    end: fc.constantFrom(...DATES),
    type: fc.constantFrom('ASSAULT', 'CONSULT', 'AID', 'CONTROL'),
    mode: fc.constantFrom(null, 'aerial', 'visit'),
    status: fc.constantFrom('happened', 'planned', 'denied'),
    background: fc.boolean(),
    confidence: fc.constantFrom(0.3, 0.6, 0.9),
    trigger: fc.constantFrom('attacked', 'drones struck', 'met'),
  });
  const report = fc.record({
    published: fc.constantFrom(null, '2020-02-11', '2020-03-02', '2021-01-02'),
    source: fc.constantFrom(null, 'Harbour Post', 'Sahel Monitor'),
    events: fc.array(one, { maxLength: 6 }),
  });
  return fc.array(report, { maxLength: 3 }).map((reports) =>
    reports.map(({ published, source, events }, index) => {
      const id = `d-${index}`;
      return extraction(
        { id, published, source },
        entities,
        events.map(({ actor, recipient, location, speaker, trigger, ...over }, at) =>
          event(
            `e-${index}-${at}`,
            { actor, recipient, location, speaker },
            { ...over, trigger, speaker: speaker[0] ?? null, evidence: [evidence(id, 10 * at, trigger)] } as never,
            id,
          ),
        ),
        [
          { relation: 'located-in', source: 'l-town', target: 'l-province', evidence: [evidence(id, 1, 'in')] },
          { relation: 'located-in', source: 'l-base', target: 'l-town', evidence: [evidence(id, 1, 'at')] },
          { relation: 'backs', source: 'a-union', target: 'a-front', evidence: [evidence(id, 2, 'backs')] },
        ],
      );
    }),
  );
}

/** A few options at once: with many, nothing fits. */
export function anyFilter(): fc.Arbitrary<EventFilter> {
  const names = fc.constantFrom('aland', 'AAA', 'Aland army', 'front', 'Dock Union', 'nobody', 'a-front', 'port aland');
  const date = fc.constantFrom('2019', '2020-02', '2020-02-10', '2020-12-31', '2021');
  const whole: fc.Arbitrary<EventFilter> = fc.record({
    actor: names,
    recipient: fc.oneof(names, fc.array(names, { minLength: 1, maxLength: 2 })),
    participant: names,
    speaker: names,
    place: fc.constantFrom('Aland', 'west province', 'Port Aland', 'North base'),
    near: fc.constantFrom({ lat: 10, lon: 10, km: 60 }, { lat: 10, lon: 10.5, km: 400 }),
    parts: fc.boolean(),
    type: fc.constantFrom<EventFilter['type'] & string>('ASSAULT', 'CONSULT', 'AID'),
    mode: fc.constantFrom<EventFilter['mode'] & string>('aerial', 'visit'),
    quad: fc.constantFrom<EventFilter['quad'] & string>('verbal-cooperation', 'material-conflict'),
    status: fc.constantFrom<EventFilter['status'] & string>('happened', 'planned'),
    after: date,
    before: date,
    clock: fc.constantFrom<'event' | 'report'>('event', 'report'),
    background: fc.boolean(),
    minConfidence: fc.constantFrom(0.5, 0.9),
    minReports: fc.constantFrom(1, 2),
    outlet: fc.constantFrom('harbour post', 'nobody'),
    text: fc.constantFrom('drone*', 'attacked', 'zebra'),
  });
  const options = fc.shuffledSubarray([...OPTIONS], { maxLength: 3 });
  return fc
    .tuple(whole, options)
    .map(([filter, chosen]) => Object.fromEntries(chosen.map((name) => [name, filter[name]])) as EventFilter);
}
