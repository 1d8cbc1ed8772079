import { describe, expect, test } from 'vitest';
import { countedThings, countOtherwise } from '../../src/merge/counted-things.ts';
import { countsDiffer, rangesOf } from '../../src/merge/counts.ts';
import { personName } from '../../src/merge/person-name.ts';
import { stemsOf, weekdayOf } from '../../src/merge/stems.ts';
import { lemmaFit } from '../../src/merge/word-fit.ts';

test.each([
  ['Mr. John F. Kennedy Jr.', { given: 'john', middle: ['f'], surname: 'kennedy' }],
  ['Omar al-Bashir', { given: 'omar', middle: [], surname: 'bashir' }],
  ['José Núñez', { given: 'jose', middle: [], surname: 'nunez' }],
  ['General', { given: null, middle: [], surname: 'general' }],
  ['Roe', { given: null, middle: [], surname: 'roe' }],
  ['', { given: null, middle: [], surname: '' }],
])('personName(%s)', (name, expected) => {
  expect(personName(name)).toEqual(expected);
});

describe('numbers', () => {
  test.each([
    [{ killed: 3 }, { killed: 5 }, true],
    [{ killed: 3 }, { wounded: 5 }, false],
    [{ killed: 3 }, null, false],
    [{ displaced: 5000 }, { displaced: 5240 }, false],
    [{ displaced: 5230 }, { displaced: 5240 }, true],
    [{ killed: 10 }, { killed: 11 }, true],
    [{ money: 5, currency: 'USD' }, { money: 6, currency: 'EUR' }, false],
  ])('%j and %j differ: %s', (a, b, expected) => {
    expect(countsDiffer(a, b)).toBe(expected);
    expect(countsDiffer(b, a)).toBe(expected);
  });

  test('ranges only of what differs', () => {
    expect(rangesOf([{ killed: 3, wounded: 2 }, null, { killed: 5, wounded: 2 }, { killed: 4 }])).toEqual({
      killed: [3, 5],
    });
    expect(rangesOf([{ killed: 3 }, null])).toBeNull();
  });
});

test.each([
  ['attack', 'attack', 2],
  ['kill', 'killing', 2],
  ['nominate', 'nomination', 2],
  ['rocket attack', 'attack', 1],
  ['strike', 'stripe', 0],
  ['hire', 'fire', 0],
])('lemmaFit(%s, %s) is %i', (a, b, expected) => {
  expect(lemmaFit(a, b)).toBe(expected);
  expect(lemmaFit(b, a)).toBe(expected);
});

test('stems and weekdays', () => {
  expect([...stemsOf('Rockets struck the base; 3 were wounded.')]).toEqual(['rocke', 'struc', 'base', '3', 'wound']);
});

test.each([
  ['It was hit on Monday.', 'hit', 'monday'],
  ['Hit on Monday, it burned until Friday.', 'Hit', null],
  ['Police charged him Friday after the raid.', 'charged', 'friday'],
  ['Police charged him Friday after the raid.', 'raid', null],
])('the weekday of %s (%s) is %s', (sentence, word, expected) => {
  const start = sentence.indexOf(word);
  expect(weekdayOf(sentence, start, start + word.length)).toBe(expected);
});

test.each([
  ['The navy seized 23 Somali pirates.', 'It seized 26 pirates.', true],
  ['The navy seized 23 Somali pirates.', 'It seized three boats and 23 pirates.', false],
  ['The navy seized 23 pirates.', 'It seized two boats.', false],
  ['Two boats were sunk.', 'A five-boat convoy was sunk.', false],
  ['He waited three years.', 'He waited two years.', false],
])('%s / %s count otherwise: %s', (a, b, expected) => {
  expect(countOtherwise(countedThings(a), countedThings(b))).toBe(expected);
  expect(countOtherwise(countedThings(b), countedThings(a))).toBe(expected);
});
