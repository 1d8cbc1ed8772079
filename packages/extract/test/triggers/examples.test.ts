import { describe, expect, test } from 'vitest';
import { createDocument, extract } from '../../src/index.ts';
import { eventTypeTriggers } from '../../src/triggers/index.ts';
import { KNOWN_FALSE_ALARMS, KNOWN_MISSES } from './known-misses.ts';

const rows = eventTypeTriggers.flatMap(({ triggers }) => triggers);

/** The rules that fire on a sentence. */
function rulesIn(text: string): readonly string[] {
  const { events } = extract(createDocument({ text }));
  return events.flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
}

describe('examples', () => {
  test.each(rows.filter(({ id }) => !KNOWN_MISSES.has(id)).map((row) => [row.id, row.example]))(
    '%s fires on: %s',
    (id, example) => {
      expect(rulesIn(example)).toContain(id);
    },
  );

  test.each(
    rows.flatMap(({ id, counterexample }) =>
      counterexample === undefined || KNOWN_FALSE_ALARMS.has(id) ? [] : [[id, counterexample] as const],
    ),
  )('%s is silent on: %s', (id, counterexample) => {
    expect(rulesIn(counterexample)).not.toContain(id);
  });

  test('every known miss names a row', () => {
    const ids = new Set(rows.map(({ id }) => id));
    expect([...KNOWN_MISSES, ...KNOWN_FALSE_ALARMS].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('every known miss is still missed: take those that fire off the list', () => {
    const listed = rows.filter(({ id }) => KNOWN_MISSES.has(id));
    expect(listed.filter(({ id, example }) => rulesIn(example).includes(id)).map(({ id }) => id)).toEqual([]);
  });

  test('every known false alarm still rings: take those that are silent off the list', () => {
    const listed = rows.filter(({ id }) => KNOWN_FALSE_ALARMS.has(id));
    const silent = listed.filter(({ id, counterexample = '' }) => !rulesIn(counterexample).includes(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
