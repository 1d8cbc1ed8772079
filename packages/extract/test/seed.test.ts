import { existsSync, readFileSync } from 'node:fs';
import type { Event, EventType, Role } from '@dramatis/graph/model';
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** The article this began with is no part of the repository. */
const SEED = new URL('../../../../shared/seed/ain-al-asad.txt', import.meta.url);
const isHere = existsSync(SEED);
if (!isHere) console.warn(`SKIPPED: the seed article is not here (${SEED.pathname})`);

describe.skipIf(!isHere)('the seed article', () => {
  const { entities, events, relations } = read(isHere ? readFileSync(SEED, 'utf8') : '', '2026-01-18');
  const actors = entities.filter((entity) => entity.kind === 'actor');
  const coded = events.filter(({ type }) => type !== null);
  const labelOf = (id: string): string => entities.find((entity) => entity.id === id)!.label;
  const inRole = (event: Event, role: Role): string[] =>
    event.participants.flatMap((each) => (each.role === role ? [labelOf(each.entity)] : []));
  const find = (type: EventType, actor: string | null, extra: Partial<Event> = {}): Event[] =>
    coded.filter(
      (event) =>
        event.type === type &&
        (actor === null || inRole(event, 'actor').includes(actor)) &&
        Object.entries(extra).every(([key, value]) => event[key as keyof Event] === value),
    );

  test.each([
    ['Iraqi army', 'military', ['Iraqi forces', 'Iraqi military']],
    ['U.S.-led coalition', 'military', ['U.S.-led coalition forces']],
    ['Iran-backed militias', 'militia', ['Iran-backed groups']],
    ['Qassem Soleimani', 'person', []],
    ['Government of Iraq', 'government', ['Baghdad']],
    ['Government of the United States', 'government', ['Washington']],
  ])('%s is one %s', (label, type, aliases) => {
    const found = actors.filter((actor) => actor.label === label);
    expect(found.map((actor) => actor.type)).toEqual([type]);
    expect(found[0]!.aliases).toEqual(expect.arrayContaining(aliases));
  });

  test('nothing that is no actor', () => {
    const expected = [
      'Analysts',
      'Government of Iran',
      'Government of Iraq',
      'Government of the United States',
      'Iran-backed militias',
      'Iraqi army',
      'Iraqi army colonel',
      'Qassem Soleimani',
      'U.S. forces',
      'U.S.-led coalition',
      'troops',
    ];
    expect(actors.map((actor) => actor.label).filter((label) => !expected.includes(label))).toEqual([]);
  });

  test('the base is on the map', () => {
    const base = entities.find((entity) => entity.label === 'Ain al-Asad Airbase')!;
    expect(base).toMatchObject({ kind: 'location', type: 'facility', country: 'IRQ' });
    expect(base.kind === 'location' && [base.lat!.toFixed(1), base.lon!.toFixed(1)]).toEqual(['33.8', '42.4']);
  });

  test('the army takes control of the base', () => {
    const [event] = find('CONTROL', 'Iraqi army', { mode: 'take' });
    expect(inRole(event!, 'object')).toEqual(['Ain al-Asad Airbase']);
    expect(event).toMatchObject({ status: 'happened', background: false });
  });
  test('the coalition withdraws', () => expect(find('RETREAT', 'U.S.-led coalition')).toHaveLength(1));
  test('militias attacked the base, which is history', () => {
    const [event] = find('ASSAULT', 'Iran-backed militias', { background: true });
    expect(inRole(event!, 'recipient')).toEqual(['Ain al-Asad Airbase']);
  });
  test('the U.S. killed Soleimani in 2020', () => {
    const [event] = find('ASSAULT', 'Government of the United States', {
      start: '2020',
      background: true,
      mode: 'targeted',
    });
    expect(inRole(event!, 'recipient')).toEqual(['Qassem Soleimani']);
  });
  test.each(['2025-09', '2026'])('troops were to leave by %s', (end) => {
    expect(find('RETREAT', 'U.S. forces', { status: 'planned', start: null, end })).toHaveLength(1);
  });
  test('negotiations from 2024 and an agreement of both governments', () => {
    for (const [type, extra] of [
      ['CONSULT', { start: '2024' }],
      ['AGREE', {}],
    ] as const) {
      const [event] = find(type, 'Government of Iraq', extra);
      expect(inRole(event!, 'actor').sort()).toEqual(['Government of Iraq', 'Government of the United States']);
    }
  });
  test('the colonel speaks', () => {
    const speakers = events.flatMap(({ speaker }) => (speaker === null ? [] : [labelOf(speaker)]));
    expect(speakers).toContain('Iraqi army colonel');
  });
  test.each([
    ['Government of Iran', 'backs', 'Iran-backed militias'],
    ['Government of the United States', 'leads', 'U.S.-led coalition'],
    ['Iraqi army', 'part-of', 'Government of Iraq'],
    ['Baghdad', 'capital-of', 'Government of Iraq'],
  ])('%s %s %s', (source, relation, target) => {
    const between = relations.filter((each) => !events.some(({ id }) => id === each.source));
    const found = between.map((each) => [labelOf(each.source), each.relation, labelOf(each.target)]);
    expect(found).toContainEqual([source, relation, target]);
  });
});
