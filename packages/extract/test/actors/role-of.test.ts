import { describe, expect, test } from 'vitest';
import { roleOf } from '../../src/actors/role-of.ts';

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
  ])('%s: %s', (phrase, expected) => {
    expect(role(phrase)).toBe(expected);
  });

  test.each(['challenge', 'rain', 'new idea'])('%s is nobody', (phrase) => {
    expect(role(phrase)).toBeNull();
  });
});
