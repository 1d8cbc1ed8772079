import { expect, test } from 'vitest';
import { sidesOf } from '../src/predictions/actor-sides.ts';
import { ploverType } from '../src/predictions/plover-type.ts';
import { suiteActors } from '../src/predictions/suite-actors.ts';
import { actor, event, extraction, location, participant, spanIn } from './records.ts';

const text = 'Freedonia and soldiers of Sylvania restored ties in Osterlich.';
const freedonia = actor(text, 'Freedonia');
const soldiers = actor(text, 'soldiers');
const sylvania = actor(text, 'Sylvania');
const osterlich = location(text, 'Osterlich');
const spans = (list: readonly { readonly start: number; readonly end: number }[]) =>
  list.map(({ start, end }) => ({ start, end }));

test.each([
  ['mutual words: both sides are each other’s target', 'restore tie', ['Freedonia', 'soldiers of Sylvania']],
  ['others: the place is the target', 'help', ['Osterlich']],
])('%s', (_, lemma, targets) => {
  const told = event(text, 'restored ties', {
    type: 'SUPPORT',
    lemma,
    participants: [participant('actor', freedonia), participant('actor', soldiers), participant('location', osterlich)],
  });
  const found = extraction(text, { entities: [freedonia, soldiers, sylvania, osterlich], events: [told] });
  const sides = sidesOf(told, found);
  expect(spans(sides.sources)).toEqual([spanIn(text, 'Freedonia'), spanIn(text, 'soldiers of Sylvania')]);
  expect(spans(sides.targets)).toEqual(targets.map((words) => spanIn(text, words)));
});

test.each([
  ['happened', 'declare ceasefire', 'RETREAT'],
  ['planned', 'declare ceasefire', 'AGREE'],
  ['happened', 'lift curfew', 'CONCEDE'],
] as const)('a concession that is %s, "%s": %s', (status, lemma, type) => {
  expect(ploverType({ type: 'CONCEDE', mode: null, status, lemma })).toBe(type);
});

test('names of a suite: the longest counts, those without a code are nobody, known ones are left to the pipeline', () => {
  const json = JSON.stringify([
    { name: 'SYLVANIA', codes: ['SYL'] },
    { name: 'NEW SYLVANIA', codes: ['NSY'] },
    { name: 'OSTERLICH', codes: ['---'] },
  ]);
  const { text: dictionary, codeIn } = suiteActors(json, (name) => name === 'SYLVANIA');
  expect(dictionary).toBe('NEW_SYLVANIA_ [NSY]');
  expect(["the Sylvania's army", 'New Sylvania', 'Osterlich', 'Sylvanians'].map(codeIn)).toEqual([
    'SYL',
    'NSY',
    null,
    null,
  ]);
});
