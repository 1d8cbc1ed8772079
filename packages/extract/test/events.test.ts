import type { Event } from '@dramatis/graph/model';
import { describe, expect, test } from 'vitest';
import { eventsOf, read } from './read.ts';

const first = (text: string, type: Parameters<typeof eventsOf>[1], published?: string): Event | undefined =>
  eventsOf(read(text, published), type)[0];

describe('when', () => {
  test.each([
    ['Rebels attacked Goma on 3 March 2024.', '2024-03-03', '2024-03-03'],
    ['Rebels attacked Goma in 2020.', '2020', '2020'],
    ['The troops will leave Goma by September 2025.', null, '2025-09'],
    ['Rebels attacked Goma.', null, null],
    ['Officials said on Monday that rebels attacked Goma.', null, null],
  ])('%s', (text, start, end) => {
    const event = first(text, 'ASSAULT') ?? first(text, 'RETREAT');
    expect([event?.start, event?.end]).toEqual([start, end]);
  });

  test('without a report date "on Monday" dates nothing', () => {
    const event = eventsOf(read('Rebels attacked Goma on Monday.', undefined), 'ASSAULT')[0];
    expect(event).toMatchObject({ time: expect.any(String) });
  });

  test('what is dated long before the report is background', () => {
    expect(first('Rebels attacked Goma in 2012.', 'ASSAULT')).toMatchObject({ background: true });
    expect(first('Rebels attacked Goma on Monday.', 'ASSAULT')).toMatchObject({ background: false });
  });

  test('what is dated after the report is planned', () => {
    expect(first('Troops leave Goma in December 2030.', 'RETREAT')).toMatchObject({ status: 'planned' });
  });
});

describe('who says so', () => {
  test.each([
    'The army said that rebels attacked Goma.',
    'Rebels attacked Goma, the army said.',
    'According to the army, rebels attacked Goma.',
  ])('%s', (text) => {
    expect(first(text, 'ASSAULT')?.speaker).toMatch(/^actor:military:army/);
  });

  test('the report itself speaks otherwise', () => {
    expect(first('Rebels attacked Goma.', 'ASSAULT')?.speaker).toBeNull();
  });

  test('a saying is an event only where what is said is none', () => {
    expect(eventsOf(read('The army said that rebels attacked Goma.'), 'STATEMENT')).toEqual([]);
    expect(eventsOf(read('The army said that the road is long.'), 'STATEMENT')).toHaveLength(1);
  });
});

describe('how many', () => {
  test.each([
    ['Rebels killed seven villagers.', { killed: 7 }],
    ['Seven villagers were killed.', { killed: 7 }],
    ['The police arrested 21 protesters.', { detained: 21 }],
    ['Rebels killed dozens of villagers.', null],
    ['Rebels killed villagers.', null],
  ])('%s', (text, quantity) => {
    expect((first(text, 'ASSAULT') ?? first(text, 'COERCE'))?.quantity).toEqual(quantity);
  });
});

describe('one event or two', () => {
  const count = (text: string): number => eventsOf(read(text), 'ASSAULT').length;
  test.each([
    ['Rebels attacked Goma on Monday. The attack on Goma by the rebels shocked the region.', 1],
    ['Rebels attacked Goma on Monday. The rebels attacked Bukavu on Monday.', 2],
    ['Rebels attacked Goma on Monday. The rebels attacked Goma on Tuesday.', 2],
    ['Rebels attacked Goma. The rebels did not attack Goma.', 2],
  ])('%s: %i', (text, events) => {
    expect(count(text)).toBe(events);
  });
});

describe('places in two roles', () => {
  const roles = (text: string, type: Parameters<typeof eventsOf>[1]): string[] =>
    (first(text, type)?.participants ?? []).map(({ role, entity }) => `${role} ${entity}`).sort();

  test('a town attacked is recipient and location', () => {
    expect(roles('Rebels attacked Erbil.', 'ASSAULT')).toEqual(
      expect.arrayContaining(['location location:95446', 'recipient location:95446']),
    );
  });
  test('a country attacked is its government', () => {
    expect(roles('Rebels attacked Iraq.', 'ASSAULT')).toContain('recipient actor:government:IRQ');
  });
  test('rockets are no actor', () => {
    const event = first('Rockets hit Erbil.', 'ASSAULT');
    expect(event?.participants.map(({ role }) => role)).not.toContain('actor');
    expect(event?.fillers).toEqual([expect.objectContaining({ role: 'instrument', text: 'Rockets' })]);
  });
  test('both sides of a meeting act', () => {
    expect(roles('Iraq held talks with Turkey in Erbil.', 'CONSULT')).toEqual([
      'actor actor:government:IRQ',
      'actor actor:government:TUR',
      'location location:95446',
    ]);
  });
});

test('a verb without a row is kept as an uncoded event', () => {
  const { events } = read('Turkey resembles Iraq.');
  expect(events).toEqual([expect.objectContaining({ type: null, lemma: 'resemble' })]);
});

describe('dates of events', () => {
  test.each<[string, string | null, string | null]>([
    ['Rebels attacked Goma last week.', '2026-01-05', '2026-01-11'],
    ['Rebels attacked Goma last autumn.', '2025-09', '2025-11'],
    ['Rebels attacked Goma on Monday night.', '2026-01-12', '2026-01-12'],
    ['Rebels attacked Goma in the 1990s.', '1990', '1999'],
    ['Rebels will leave Goma by the third quarter of 2027.', null, '2027-09'],
    ['Rebels attacked Goma on 31 February 2024.', '2024-02', '2024-02'],
  ])('%s', (text, start, end) => {
    const { events } = read(text, '2026-01-18');
    expect(events.map((event) => [event.start, event.end])).toEqual([[start, end]]);
  });
});

describe('times handed down', () => {
  test.each<[string, string, string | null]>([
    [
      'Four sailors were hurt on Tuesday when Chinese ships blasted a supply boat and rammed one of its escorts.',
      'rammed',
      '2024-05-14',
    ],
    ['On Monday rebels attacked Goma and the army bombed Bukavu.', 'bombed', '2024-05-13'],
    ['Rebels attacked Goma on Monday, and the army bombed Bukavu.', 'bombed', null],
    ['Villagers fled when rebels attacked Goma on Monday.', 'fled', '2024-05-13'],
    ['Turkey promised on Monday to withdraw its troops from Syria.', 'withdraw', null],
    ['Turkey condemned the attack on Goma on Monday.', 'attack', null],
    ['Turkey launched an attack on Goma on Monday.', 'attack', '2024-05-13'],
    ['A march that the union had planned for Sunday was banned.', 'march', '2024-05-19'],
    ['There were clashes in Goma on Monday.', 'clashes', '2024-05-13'],
    ['Rebels attacked Goma on Monday and police arrested students in the afternoon.', 'arrested', '2024-05-13'],
  ])('%s (%s)', (text, trigger, start) => {
    const told = read(text).events.filter(({ evidence }) =>
      evidence.some((each) => each.text.split(/\s+/).includes(trigger)),
    );
    expect(told.map((event) => event.start)).toEqual([start]);
  });
});

describe('how many, in words', () => {
  test.each<[string, Event['quantity']]>([
    ['Ninety six people were killed in Goma.', { killed: 96 }],
    ['Two hundred and five soldiers were killed in Goma.', { killed: 205 }],
    ['One hundred fifty people were wounded in Goma.', { wounded: 150 }],
    ['Rebels killed 1.2 million people.', { killed: 1_200_000 }],
    ['Rebels killed two dozen farmers.', { killed: 24 }],
    ['Rebels killed a policeman and a girl in Goma.', { killed: 2 }],
    ['Rebels killed a family in Goma.', null],
    ['Rebels killed the governor in Goma.', null],
    ['Rebels killed dozens of people.', null],
  ])('%s', (text, quantity) => {
    expect(first(text, 'ASSAULT')?.quantity).toEqual(quantity);
  });
});

describe('more than once', () => {
  test.each<[string, string | undefined]>([
    ['Rebels repeatedly shelled Goma.', 'repeatedly'],
    ['The army carried out a series of strikes on Goma.', 'a series of'],
    ['Rebels attacked Goma three times.', 'three times'],
    ['Israeli jets bombed Gaza every night.', 'every night'],
    ['Iran conducted strikes repeatedly against the Kurds.', 'repeatedly'],
    ['Rebels launched numerous attacks on Goma.', 'numerous'],
    ['Rebels attacked Goma.', undefined],
    ['The army is three times larger than the rebels that attacked Goma.', undefined],
    ['Rebels attacked the capital of several provinces.', undefined],
  ])('%s', (text, repeated) => {
    expect(first(text, 'ASSAULT')?.repeated).toBe(repeated);
  });
});
