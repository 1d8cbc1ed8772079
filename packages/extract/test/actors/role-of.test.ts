import { describe, expect, test } from 'vitest';
import { ACTOR_NOUNS } from '../../src/actors/actor-nouns.ts';
import { baseForm } from '../../src/actors/actor-words.ts';
import { roleOf } from '../../src/actors/role-of.ts';
import { COMPOUNDS, STRING_NOUNS } from '../../src/actors/role-words.ts';

const role = (phrase: string): string | null => {
  const words = phrase.split(' ');
  const found = roleOf({ head: words.at(-1)!, before: words.slice(0, -1) });
  return found === null ? null : [found.sector, found.second].filter(Boolean).join(' ');
};

describe('roleOf', () => {
  test.each([
    ['minister', 'GOV'],
    ['defence minister', 'GOV MIL'],
    ['former defence minister', 'ELI MIL'],
    ['rebel commander', 'REB'],
    ['army commander', 'MIL'],
    ['commander', 'MIL'],
    ['government troop', 'MIL'],
    ['rebel troop', 'REB'],
    ['opposition lawmaker', 'LEG OPP'],
    ['opposition leader', 'OPP'],
    ['trade union', 'LAB'],
    ['farmer union', 'AGR'],
    ['central bank', 'GOV'],
    ['bank', 'BUS'],
    ['police station', 'COP'],
    ['armed man', 'UAF'],
    ['political prisoner', 'CVL OPP'],
    ['self defense force', 'PRM'],
    ['pro government militia', 'PRM'],
    ['rebel militia', 'REB'],
    ['army accountant', 'MIL'],
    ['right group', 'SOC'],
    ['custom officer', 'COP'],
    ['fishery minister', 'GOV AGR'],
  ])('%s: %s', (phrase, expected) => {
    expect(role(phrase)).toBe(expected);
  });

  test.each(['challenge', 'rain', 'new idea'])('%s is nobody', (phrase) => {
    expect(role(phrase)).toBeNull();
  });

  test('a chamber of commerce is no chamber of a parliament', () => {
    expect(roleOf({ head: 'chamber', before: [], after: ['commerce'] })?.sector).toBe('BUS');
    expect(roleOf({ head: 'chamber', before: [], after: ['deputy'] })?.sector).toBe('LEG');
  });
});

describe('role words', () => {
  const inBaseForm = (key: string): boolean => key.split(' ').every((word) => baseForm(word) === word);

  test('every compound can be met: two words, or two with "of" between, in base form', () => {
    expect([...COMPOUNDS.keys()].filter((key) => !/^\S+ (?:of )?\S+$/.test(key) || !inBaseForm(key))).toEqual([]);
  });

  test('every noun can be met: one word in base form, which no noun of running text hides', () => {
    const never = (key: string): boolean => /\s/.test(key) || !inBaseForm(key) || ACTOR_NOUNS.has(key);
    expect([...STRING_NOUNS.keys()].filter(never)).toEqual([]);
  });
});
