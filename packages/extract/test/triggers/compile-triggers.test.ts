import { describe, expect, test } from 'vitest';
import { compileTriggers, eventTypeTriggers } from '../../src/triggers/index.ts';
import type { EventTypeTriggers } from '../../src/triggers/trigger.ts';

const TYPE: EventTypeTriggers = {
  type: 'ASSAULT',
  verbFrame: { subject: 'actor', object: 'recipient' },
  nounFrame: { by: 'actor', of: 'recipient' },
  triggers: [
    { id: 'assault/b', pos: 'verb', lemmas: ['hit', 'strike'], example: 'Rebels hit a base near Goma.' },
    { id: 'assault/a', pos: 'verb', lemmas: ['hit'], example: 'Rebels hit a town near Goma.' },
    { id: 'assault/strong', pos: 'verb', lemmas: ['hit'], strength: 0.9, example: 'Rebels hit a post near Goma.' },
    {
      id: 'assault/specific',
      pos: 'verb',
      lemmas: ['hit'],
      strength: 0.1,
      particle: 'back',
      requires: { object: { lemmas: ['base'], kinds: ['location'] } },
      excludes: { with: {} },
      frame: { object: null, at: 'recipient' },
      example: 'Rebels hit back at a base near Goma.',
    },
    { id: 'assault/noun', pos: 'noun', lemmas: ['hit'], example: 'A hit on a base killed two rebels.' },
  ],
};

describe('compileTriggers', () => {
  const table = compileTriggers([TYPE]);

  test('indexes each part of speech by lemma', () => {
    expect([...table.verb.keys()]).toEqual(['hit', 'strike']);
    expect(table.noun.get('hit')?.map(({ trigger }) => trigger.id)).toEqual(['assault/noun']);
    expect(table.adjective.size).toBe(0);
    expect(table.verb.get('attack')).toBeUndefined();
  });

  test('puts the most specific row first, then the strongest, then the first by id', () => {
    expect(table.verb.get('hit')?.map(({ trigger }) => trigger.id)).toEqual([
      'assault/specific',
      'assault/strong',
      'assault/a',
      'assault/b',
    ]);
  });

  test('merges the frame of the row over that of its part of speech', () => {
    expect(table.verb.get('hit')?.[0]?.frame).toEqual({ subject: 'actor', object: null, at: 'recipient' });
    expect(table.noun.get('hit')?.[0]?.frame).toEqual({ by: 'actor', of: 'recipient' });
  });

  test('counts conditions, fills in the strength, keeps conditions as sets', () => {
    const [specific, , weak] = table.verb.get('hit') ?? [];
    expect(specific?.specificity).toBe(2);
    expect(specific?.requires).toEqual([{ slot: 'object', lemmas: new Set(['base']), kinds: new Set(['location']) }]);
    expect(specific?.excludes).toEqual([{ slot: 'with', lemmas: new Set(), kinds: new Set() }]);
    expect(weak?.specificity).toBe(0);
    expect(weak?.strength).toBe(0.8);
  });

  test('does not depend on the order of types', () => {
    const ids = (types: readonly EventTypeTriggers[]): string[] =>
      [...compileTriggers(types).verb]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([lemma, rows]) => rows.map(({ trigger }) => `${lemma}: ${trigger.id}`));
    expect(ids([...eventTypeTriggers].reverse())).toEqual(ids(eventTypeTriggers));
  });

  test.each([
    ['verb', 'assassinate', 'ASSAULT'],
    ['verb', 'resign', 'RETREAT'],
    ['verb', 'arrest', 'COERCE'],
    ['noun', 'airstrike', 'ASSAULT'],
    ['noun', 'withdrawal', 'RETREAT'],
    ['noun', 'handover', 'CONTROL'],
    ['noun', 'earthquake', 'INCIDENT'],
    ['adjective', 'dead', 'INCIDENT'],
  ] as const)('%s "%s" looks up %s', (pos, lemma, type) => {
    expect(
      compileTriggers(eventTypeTriggers)
        [pos].get(lemma)
        ?.map((row) => row.type),
    ).toContain(type);
  });
});
