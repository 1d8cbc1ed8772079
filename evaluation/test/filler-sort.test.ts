import { describe, expect, test } from 'vitest';
import { fillerSort } from '../src/predictions/filler-sort.ts';
import { actor, location } from './records.ts';

describe('fillerSort', () => {
  test.each([
    ['nine Spanish technicians', 'people'],
    ['a commander of the guard', 'people'],
    ['policewomen', 'people'],
    ['the power substation', 'thing'],
    ['two buses', 'thing'],
    ['offices of the mayor', 'thing'],
    ['drug trafficking', 'other'],
    ['repression', 'other'],
  ] as const)('%s: %s', (text, sort) => {
    expect(fillerSort(text, null)).toBe(sort);
  });

  test('an entity tells more than its words', () => {
    const text = 'Avanti of Ruritania guarded the bank in Zenda.';
    expect(fillerSort('Avanti', actor(text, 'Avanti', { type: 'company' }))).toBe('body');
    expect(fillerSort('Avanti', actor(text, 'Avanti', { type: 'person' }))).toBe('people');
    expect(fillerSort('bank', location(text, 'bank', { type: 'facility' }))).toBe('thing');
    expect(fillerSort('Zenda', location(text, 'Zenda', { type: 'settlement' }))).toBe('other');
  });
});
