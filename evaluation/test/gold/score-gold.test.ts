import type { Event, Extraction } from '@dramatis/graph/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accuracy, score } from '../../src/gold/counts.ts';
import { scoreGold } from '../../src/gold/score-gold.ts';
import { ATTACK, BLAME, DOCUMENT, GOLD, PERFECT, TALKS, withEvents } from './small-gold.ts';

const f1 = (predicted: Extraction) => {
  const { counts } = scoreGold(GOLD, predicted);
  return { events: score(counts.events).f1, strict: score(counts.eventsStrict).f1, roles: score(counts.roles).f1 };
};

const EMPTY: Extraction = { ...PERFECT, entities: [], events: [] };

const withRole = (event: Event, from: string, to: 'actor' | 'recipient' | 'origin'): Event => ({
  ...event,
  participants: event.participants.map((item) => (item.role === from ? { ...item, role: to } : item)),
});

const swapped = (event: Event): Event => ({
  ...event,
  participants: event.participants.map((item) =>
    item.role === 'actor'
      ? { ...item, role: 'recipient' }
      : item.role === 'recipient'
        ? { ...item, role: 'actor' }
        : item,
  ),
});

describe('the gold as prediction', () => {
  test('is right in everything', () => {
    const { counts, shares } = scoreGold(GOLD, PERFECT);
    for (const [name, figure] of Object.entries(counts)) expect(score(figure).f1, name).toBe(100);
    for (const [name, figure] of Object.entries(shares)) expect(accuracy(figure).accuracy, name).toBe(100);
  });

  test('counts no optional item', () => {
    const { counts } = scoreGold(GOLD, PERFECT);
    expect(counts.events).toEqual({ correct: 2, predicted: 2, gold: 2 });
    expect(scoreGold(GOLD, withEvents(ATTACK, BLAME)).counts.events).toEqual(counts.events);
  });
});

test('nothing predicted scores 0 and is asked for all', () => {
  const { counts } = scoreGold(GOLD, EMPTY);
  expect(counts.nodes).toEqual({ correct: 0, predicted: 0, gold: 4 });
  expect(counts.events).toEqual({ correct: 0, predicted: 0, gold: 2 });
  expect(counts.roles).toEqual({ correct: 0, predicted: 0, gold: 6 });
  for (const figure of Object.values(counts)) expect(score(figure).f1).toBe(0);
});

describe('events', () => {
  test.each([
    [
      'swapped roles cost roles and the strict figure, not the event',
      withEvents(swapped(ATTACK), swapped(BLAME)),
      { events: 100, strict: 0, roles: 33.33 },
    ],
    [
      'a wrong status costs the strict figure alone',
      withEvents({ ...ATTACK, status: 'denied' }, BLAME),
      { events: 100, strict: 50, roles: 100 },
    ],
    [
      'a wrong type costs the event and its roles',
      withEvents({ ...ATTACK, type: 'COERCE' }, BLAME),
      { events: 50, strict: 50, roles: 33.33 },
    ],
    [
      'an uncoded event is no event',
      withEvents(ATTACK, BLAME, { ...BLAME, id: 'x', type: null }),
      { events: 100, strict: 100, roles: 100 },
    ],
    [
      'a STATEMENT is not scored',
      withEvents(ATTACK, BLAME, { ...BLAME, id: 'x', type: 'STATEMENT' }),
      { events: 100, strict: 100, roles: 100 },
    ],
    [
      'an invented event costs precision',
      withEvents(ATTACK, BLAME, { ...ATTACK, id: 'x', type: 'AID', speaker: null, participants: [] }),
      { events: 80, strict: 80, roles: 100 },
    ],
    [
      'a location in another role is a wrong role',
      withEvents(withRole(ATTACK, 'location', 'origin'), BLAME),
      { events: 100, strict: 100, roles: 83.33 },
    ],
  ])('%s', (_, predicted, expected) => {
    expect(f1(predicted)).toEqual(expected);
  });

  test('another mention of the same event finds it, told twice it is a repeat and strictly wrong', () => {
    const second: Event = { ...ATTACK, id: 'x', evidence: [ATTACK.evidence[2]!] };
    const first: Event = { ...ATTACK, evidence: [ATTACK.evidence[0]!] };
    expect(f1(withEvents(second, BLAME))).toEqual({ events: 100, strict: 100, roles: 100 });
    const twice = scoreGold(GOLD, withEvents(first, second, BLAME));
    expect(twice.repeats).toBe(1);
    expect(twice.counts.events).toEqual({ correct: 2, predicted: 2, gold: 2 });
    expect(twice.counts.eventsStrict).toEqual({ correct: 2, predicted: 3, gold: 2 });
    expect(score(twice.counts.roles).f1).toBe(100);
  });

  test('the same type in the same sentence finds it, in another sentence it does not', () => {
    const moved = (evidence: Event['evidence'][number], start: number): Event => ({
      ...ATTACK,
      evidence: [{ ...evidence, start, end: start + 2, text: 'x' }],
    });
    expect(f1(withEvents(moved(ATTACK.evidence[0]!, DOCUMENT.text.indexOf('on Monday')), BLAME)).events).toBe(100);
    expect(f1(withEvents(moved(TALKS.evidence[0]!, DOCUMENT.text.indexOf('may')), BLAME)).events).toBe(50);
  });

  test('found words of another type count as triggers', () => {
    const { counts } = scoreGold(GOLD, withEvents({ ...ATTACK, type: 'COERCE' }, BLAME));
    expect(score(counts.triggers).f1).toBe(100);
  });

  test.each([
    [{ start: '2023-05-22', end: '2023-05-22' }, 1],
    [{ start: '2023-05', end: null }, 0],
    [{ start: null, end: '2023-05-22' }, 0],
  ])('dates %j', (dates, correct) => {
    expect(scoreGold(GOLD, withEvents({ ...ATTACK, ...dates }, BLAME)).shares.dates).toEqual({ correct, of: 1 });
  });

  test('a quantity that differs is wrong', () => {
    const { shares } = scoreGold(GOLD, withEvents({ ...ATTACK, quantity: { killed: 8 } }, BLAME));
    expect(shares.quantity).toEqual({ correct: 0, of: 1 });
  });
});

test('the order of records does not matter', () => {
  const second: Event = { ...ATTACK, id: 'x', evidence: [ATTACK.evidence[2]!], status: 'denied' };
  const events = [ATTACK, second, { ...ATTACK, id: 'y', participants: [] }, BLAME, TALKS];
  const entities = [...PERFECT.entities, ...PERFECT.entities.map((entity) => ({ ...entity, id: `${entity.id}2` }))];
  const expected = scoreGold(GOLD, { ...PERFECT, events, entities });
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
  fc.assert(
    fc.property(shuffled(events), shuffled(entities), (someEvents, someEntities) => {
      expect(scoreGold(GOLD, { ...PERFECT, events: someEvents, entities: someEntities })).toEqual(expected);
    }),
  );
});

describe('entities', () => {
  const withEntities = (change: (entity: Extraction['entities'][number]) => Extraction['entities'][number]) =>
    scoreGold(GOLD, { ...PERFECT, entities: PERFECT.entities.map(change) });

  test('are found by an alias, and their ids do not matter', () => {
    const { counts } = withEntities((entity) => ({
      ...entity,
      label: `Q of ${entity.id}`,
      aliases: [`the ${entity.label.toUpperCase()}’s`],
      evidence: [],
    }));
    expect(counts.nodes).toEqual({ correct: 4, predicted: 4, gold: 4 });
  });

  test('are not found by another name', () => {
    const { counts } = withEntities((entity) => ({ ...entity, label: `Q of ${entity.id}`, evidence: [] }));
    expect(counts.nodes.correct).toBe(0);
    expect(score(counts.events).f1).toBe(100);
    expect(counts.roles.correct).toBe(0);
  });

  test('of the other kind are wrong', () => {
    const kassala = PERFECT.entities.find(({ id }) => id === 'kassala')!;
    const { counts } = withEntities((entity) =>
      entity.id === 'usa' ? { ...kassala, id: 'usa', label: entity.label, evidence: entity.evidence } : entity,
    );
    expect(counts.actors).toEqual({ correct: 2, predicted: 2, gold: 3 });
    expect(counts.locations).toEqual({ correct: 1, predicted: 2, gold: 1 });
  });

  test.each([
    [{ lat: 15.6, lon: 36.4 }, 1],
    [{ lat: 16.4, lon: 36.4 }, 0],
    [{ lat: null, lon: null }, 0],
  ])('a settlement at %j is within 50 km: %i', (place, correct) => {
    const { shares } = withEntities((entity) => (entity.kind === 'location' ? { ...entity, ...place } : entity));
    expect(shares.coordinates).toEqual({ correct, of: 1 });
  });

  test('one predicted entity stands for one of the gold', () => {
    const merged = PERFECT.entities.filter(({ id }) => id !== 'police');
    const rebels = { ...merged[0]!, aliases: ['Sudanese police'] };
    const { counts } = scoreGold(GOLD, { ...PERFECT, entities: [rebels, ...merged.slice(1)] });
    expect(counts.actors).toEqual({ correct: 2, predicted: 2, gold: 3 });
  });

  test('optional ones count nowhere, nor do roles they fill', () => {
    const gold = {
      ...GOLD,
      actors: GOLD.actors.map((a) => (a.id === 'rebels' ? { ...a, optional: true as const } : a)),
    };
    expect(scoreGold(gold, PERFECT).counts.actors).toEqual({ correct: 2, predicted: 2, gold: 2 });
    expect(scoreGold(gold, PERFECT).counts.roles).toEqual({ correct: 4, predicted: 4, gold: 4 });
    const without = { ...PERFECT, entities: PERFECT.entities.filter(({ id }) => id !== 'rebels') };
    expect(scoreGold(gold, without).counts.actors).toEqual({ correct: 2, predicted: 2, gold: 2 });
  });
});
