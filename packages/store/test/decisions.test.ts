import type { Case, CaseError, Decision } from '@dramatis/store';
import { describe, expect, test } from 'vitest';
import { attack } from './reports.ts';
import { addAll, caseOf, exported } from './temporary-case.ts';

const STAMP = { who: 'ana', at: '2026-02-01T10:00:00Z' };
const FRONT = 'actor:militia:front';
const ARMY = 'actor:military:army';
const event = (number: number): string => `event:d-00000000000${number}:10`;

const keysOf = (mine: Case): readonly string[] => Array.from(mine.stream().nodes(), ({ key }) => key);
const labelOf = (mine: Case, key: string) => mine.stream().node(key)?.attributes.label;

const DECISIONS: readonly (readonly [string, Decision, (mine: Case) => void])[] = [
  [
    'merge of actors',
    { verb: 'merge', into: FRONT, keys: [ARMY] },
    (mine) => {
      expect(keysOf(mine)).not.toContain(ARMY);
      expect(mine.stream().node(FRONT)?.attributes).toMatchObject({ aliases: ['Aland army'], mentions: 4 });
    },
  ],
  [
    'merge of events',
    { verb: 'merge', into: event(1), keys: [event(2)] },
    (mine) => {
      expect(keysOf(mine)).not.toContain(event(2));
      expect(mine.stream().node(event(1))?.attributes).toMatchObject({ reports: 2 });
    },
  ],
  [
    'rename',
    { verb: 'rename', key: FRONT, label: 'Harbour Liberation Front' },
    (mine) => {
      expect(mine.stream().node(FRONT)?.attributes).toMatchObject({
        label: 'Harbour Liberation Front',
        aliases: ['Harbour Front'],
      });
      expect([...mine.source().named('harbour liberation front')]).toHaveLength(1);
    },
  ],
  [
    'rename of an event',
    { verb: 'rename', key: event(1), label: 'The first raid' },
    (mine) => {
      expect(labelOf(mine, event(1))).toBe('The first raid');
      expect([...mine.source().events({ terms: [{ word: 'raid', prefix: false }] })].map(({ key }) => key)).toContain(
        event(1),
      );
    },
  ],
  [
    'retype',
    { verb: 'retype', key: FRONT, type: 'party' },
    (mine) => {
      expect(mine.stream().node(FRONT)?.attributes).toMatchObject({ type: 'party' });
    },
  ],
  [
    'retype of an event',
    { verb: 'retype', key: event(1), type: 'CONSULT' },
    (mine) => {
      expect(mine.stream().node(event(1))?.attributes).toMatchObject({ type: 'CONSULT', quad: 'verbal-cooperation' });
    },
  ],
  [
    'reject',
    { verb: 'reject', key: FRONT },
    (mine) => {
      expect(keysOf(mine)).not.toContain(FRONT);
      expect([...mine.source().edges(ARMY)].every(({ source }) => source !== FRONT)).toBe(true);
    },
  ],
  ['reject of an event', { verb: 'reject', key: event(2) }, (mine) => expect(keysOf(mine)).not.toContain(event(2))],
  [
    'split by report',
    { verb: 'split', key: FRONT, documents: ['d-000000000002'], as: `${FRONT}~1` },
    (mine) => {
      expect(mine.stream().node(FRONT)?.attributes).toMatchObject({ mentions: 1 });
      expect(Array.from(mine.source().edges(event(2), { roles: ['actor'] }), ({ target }) => target)).toEqual([
        `${FRONT}~1`,
      ]);
      expect(mine.extraction('d-000000000002')?.entities[0]?.id).toBe(FRONT);
    },
  ],
  [
    'note',
    { verb: 'note', key: FRONT, text: 'Ask Reem.' },
    (mine) => expect(mine.log()[0]).toMatchObject({ text: 'Ask Reem.' }),
  ],
];

describe.each(DECISIONS)('%s', (_, decision, check) => {
  test('holds, is logged, and is undone', () => {
    const mine = caseOf([attack(1), attack(2)]);
    const before = exported(mine);
    expect(mine.decide(decision, STAMP)).toMatchObject({ ...decision, ...STAMP, id: 1, undone: false });
    check(mine);
    mine.decide({ verb: 'undo', decision: 1 }, STAMP);
    expect(exported(mine)).toBe(before);
    expect(mine.log()[0]?.undone).toBe(true);
    mine.decide({ verb: 'undo', decision: 2 }, STAMP);
    check(mine);
  });

  test('holds for what is added later', () => {
    const early = caseOf([attack(1), attack(2)]);
    early.decide(decision, STAMP);
    addAll(early, [attack(3), attack(4)], 1);
    const late = caseOf([attack(4), attack(2), attack(3), attack(1)]);
    late.decide(decision, STAMP);
    expect(exported(early)).toBe(exported(late));
  });
});

const UNFIT: readonly (readonly [string, Decision])[] = [
  ['no such node', { verb: 'reject', key: 'actor:nobody' }],
  ['an actor and an event', { verb: 'merge', into: FRONT, keys: [event(1)] }],
  ['no such decision', { verb: 'undo', decision: 7 }],
];

test.each(UNFIT)('refused, and not logged: %s', (_, decision) => {
  const mine = caseOf([attack(1)]);
  expect(() => mine.decide(decision, STAMP)).toThrow(
    expect.objectContaining({ code: 'decision' } satisfies Partial<CaseError>),
  );
  expect(mine.log()).toEqual([]);
});
