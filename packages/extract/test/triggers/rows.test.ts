import { EVENT_TYPES, type EventType, ROLES } from '@dramatis/graph/model';
import { describe, expect, test } from 'vitest';
import { eventTypeTriggers } from '../../src/triggers/index.ts';

const PREPOSITIONS = new Set(
  (
    'about above across after against along alongside among around as at before behind below beneath beside between beyond by ' +
    'despite down during for from in inside into near of off on onto outside over past since through throughout to toward ' +
    'towards under until up upon via with within without using'
  ).split(' '),
);
const SLOTS = new Set([
  'subject',
  'object',
  'indirect',
  'possessive',
  'modifier',
  'clause',
  'obliged',
  'intended',
  'infinitive',
  'unless',
  'out of',
  ...PREPOSITIONS,
]);
const PARTICLES = new Set(
  'up down out off over in back away together free hostage dead guilty responsible accountable'.split(' '),
);
const KINDS = new Set(['actor', 'person', 'named-person', 'company', 'location', 'time', 'money']);
const rows = eventTypeTriggers.flatMap((type) => type.triggers.map((row) => ({ type, row })));

describe('trigger rows', () => {
  test('every event type of the vocabulary has rows, in its order', () => {
    expect(eventTypeTriggers.map(({ type }) => type)).toEqual(Object.keys(EVENT_TYPES));
    for (const { type, triggers } of eventTypeTriggers) expect(triggers.length, type).toBeGreaterThan(9);
  });

  test('at least 1,300 different lemmas, at least 15 a type', () => {
    expect(new Set(rows.flatMap(({ row }) => row.lemmas)).size).toBeGreaterThanOrEqual(1300);
    for (const { type, triggers } of eventTypeTriggers)
      expect(new Set(triggers.flatMap(({ lemmas }) => lemmas)).size, type).toBeGreaterThanOrEqual(15);
  });

  test('every mode of the vocabulary is set by some row', () => {
    const set = new Set(rows.flatMap(({ type, row }) => (row.mode ? [`${type.type}/${row.mode}`] : [])));
    const all = Object.entries(EVENT_TYPES).flatMap(([type, { modes }]) => modes.map((mode) => `${type}/${mode}`));
    expect(all.filter((mode) => !set.has(mode))).toEqual([]);
  });

  test('ids are unique', () => {
    const ids = rows.map(({ row }) => row.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('examples are unique, and none is its own counterexample', () => {
    const texts = rows.map(({ row }) => row.example);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    for (const { row } of rows) expect(row.counterexample).not.toBe(row.example);
  });

  test('at least 450 lemmas have a row', () => {
    expect(new Set(rows.flatMap(({ row }) => row.lemmas.map((lemma) => `${row.pos}/${lemma}`))).size).toBeGreaterThan(
      450,
    );
  });

  test.each(rows.map(({ type, row }) => [row.id, type, row] as const))('%s is well formed', (id, type, row) => {
    expect(id).toMatch(new RegExp(`^${type.type.toLowerCase()}/[a-z][a-z0-9-]*$`));
    if (row.mode) expect(EVENT_TYPES[type.type as EventType].modes).toContain(row.mode);
    expect(row.lemmas.length).toBeGreaterThan(0);
    expect(new Set(row.lemmas).size).toBe(row.lemmas.length);
    for (const lemma of row.lemmas) expect(lemma).toMatch(/^[a-z]+(-[a-z]+)*$/);
    if (row.particle !== undefined) expect(PARTICLES).toContain(row.particle);
    if (row.particle !== undefined) expect(row.pos).toBe('verb');
    if (row.strength !== undefined) expect(row.strength > 0 && row.strength < 1).toBe(true);
    for (const [slot, filler] of [...Object.entries(row.requires ?? {}), ...Object.entries(row.excludes ?? {})]) {
      expect(SLOTS).toContain(slot);
      for (const lemma of filler?.lemmas ?? []) expect(lemma).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const kind of filler?.kinds ?? []) expect(KINDS).toContain(kind);
    }
    for (const [slot, role] of Object.entries(row.frame ?? {})) {
      expect(SLOTS).toContain(slot);
      if (role != null) expect(ROLES).toContain(role);
    }
    for (const text of [row.example, row.counterexample]) {
      if (text === undefined) continue;
      expect(text).toMatch(/^[A-Z].*\.$/);
      const words = text.split(' ').length;
      expect(words >= 6 && words <= 16, `${words} words: ${text}`).toBe(true);
    }
  });

  test.each(eventTypeTriggers.map((type) => [type.type, type] as const))(
    '%s has frames of real slots and roles',
    (_, type) => {
      for (const frame of [type.verbFrame, type.nounFrame]) {
        for (const [slot, role] of Object.entries(frame)) {
          expect(SLOTS).toContain(slot);
          if (role !== null) expect(ROLES).toContain(role);
        }
      }
    },
  );
});
