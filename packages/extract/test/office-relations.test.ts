import { describe, expect, test } from 'vitest';
import { actorCode } from '../src/actors/actor-code.ts';
import { createDocument } from '../src/document.ts';
import { extract } from '../src/pipeline.ts';

const read = (text: string, published: string | null) => extract(createDocument({ text, published }));

describe('relations by office', () => {
  const relations = (text: string, published: string) => {
    const { relations: found, entities } = read(text, published);
    const labels = new Map(entities.map(({ id, label }) => [id, label]));
    return found.map(({ relation, source, target }) => `${labels.get(source)} ${relation} ${labels.get(target)}`);
  };

  test.each([
    [
      'Esmail Qaani met Vladimir Putin on Monday. The Quds Force denied it.',
      '2022-01-10',
      'Esmail Qaani leads Quds Force',
    ],
    [
      'Emmanuel Macron said France would send troops to Mali.',
      '2020-01-10',
      'Emmanuel Macron leads Government of France',
    ],
    [
      'The U.S. Fifth Fleet said the U.S. Navy had attacked a base in Yemen.',
      '2024-01-10',
      'U.S. Fifth Fleet part-of U.S. Navy',
    ],
  ])('%s', (text, date, expected) => {
    expect(relations(text, date)).toContain(expected);
  });

  test('not out of office', () => {
    const text = 'François Hollande said France would send troops to Mali.';
    expect(relations(text, '2020-01-10').filter((each) => each.includes('leads'))).toEqual([]);
  });
});

describe('mentions have the codes of actorCode', () => {
  test.each([
    'Iraqi soldiers',
    'Kenyan farmers',
    'Hamas fighters',
    'French police',
    'Rebel commanders',
    'Norwegian opposition lawmakers',
    'Peruvian trade unions',
    'Turkish prosecutors',
    'Dutch aid workers',
    'Nigerian bandits',
    'Boko Haram militants',
    'Mexican drug cartels',
  ])('%s', (phrase) => {
    const { entities } = read(`${phrase} attacked Kirkuk on Monday, the ministry said.`, '2024-01-10');
    const found = entities.find(({ kind, evidence }) => kind === 'actor' && evidence.some(({ start }) => start === 0));
    const { country, sector } = actorCode(phrase, '2024-01-10');
    expect(found).toMatchObject({ country, sector });
  });
});
