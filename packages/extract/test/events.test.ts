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
