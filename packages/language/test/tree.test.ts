import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';

const arcs = (text: string): string[] => {
  const { tokens } = analyze(text);
  return tokens.map((token) => `${token.deprel}(${token.head < 0 ? 'ROOT' : tokens[token.head]?.text}, ${token.text})`);
};

describe('tree', () => {
  test.each<[string, string[]]>([
    [
      'The army took the base.',
      ['nsubj(took, army)', 'obj(took, base)', 'det(base, the)', 'root(ROOT, took)', 'punct(took, .)'],
    ],
    [
      'The base was targeted by Iran-backed militias.',
      [
        'nsubj:pass(targeted, base)',
        'aux:pass(targeted, was)',
        'obl:agent(targeted, militias)',
        'amod(militias, Iran-backed)',
      ],
    ],
    ['Troops left by September 2025.', ['obl(left, September)', 'case(September, by)']],
    ['The exit of forces marks a turning point.', ['nmod(exit, forces)', 'nsubj(marks, exit)', 'obj(marks, point)']],
    [
      'An army colonel confirmed that troops remain.',
      ['nsubj(confirmed, colonel)', 'ccomp(confirmed, remain)', 'mark(remain, that)', 'nsubj(remain, troops)'],
    ],
    ['He said troops left.', ['ccomp(said, left)', 'nsubj(left, troops)']],
    ['The plan called for hundreds of troops to leave.', ['obl(called, hundreds)', 'nmod(hundreds, troops)']],
    ['They agreed to leave the country.', ['xcomp(agreed, leave)', 'obj(leave, country)']],
    [
      'The army advanced after the U.S. killed the general.',
      ['advcl(advanced, killed)', 'nsubj(killed, U.S.)', 'obj(killed, general)'],
    ],
    [
      'With U.S. forces leaving, Baghdad must rely on its army.',
      ['nsubj(leaving, forces)', 'nsubj(rely, Baghdad)', 'nmod:poss(army, its)'],
    ],
    [
      'Militias backed by Iran attacked the base.',
      ['acl(Militias, backed)', 'obl:agent(backed, Iran)', 'nsubj(attacked, Militias)'],
    ],
    ['The man who led the raid fled.', ['acl:relcl(man, led)', 'nsubj(led, who)', 'nsubj(fled, man)']],
    ['Iraq and Iran signed a deal.', ['conj(Iraq, Iran)', 'cc(Iran, and)', 'nsubj(signed, Iraq)']],
    ['The army took the base and raised a flag.', ['conj(took, raised)', 'obj(raised, flag)', 'cc(raised, and)']],
    ['The troops left the base, he said.', ['parataxis(left, said)', 'nsubj(said, he)', 'nsubj(left, troops)']],
    ["Iraq's army left.", ['nmod:poss(army, Iraq)', "case(Iraq, 's)"]],
    ['The base is a symbol.', ['cop(symbol, is)', 'nsubj(symbol, base)', 'root(ROOT, symbol)']],
    ['They sent him a letter.', ['iobj(sent, him)', 'obj(sent, letter)']],
    ['General Qassem Soleimani died.', ['flat(Qassem, Soleimani)', 'nmod:desc(Qassem, General)']],
    ['Three rockets hit the base on Monday.', ['nummod(rockets, Three)', 'obl(hit, Monday)']],
  ])('%s', (text, wanted) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(wanted));
  });

  test('a conjoined verb has no second subject', () => {
    expect(arcs('The army came and left.').filter((arc) => arc.startsWith('nsubj'))).toHaveLength(1);
  });

  test('a passive has no object where its subject is the one affected', () => {
    expect(arcs('The base was hit by rockets.').some((arc) => arc.startsWith('obj('))).toBe(false);
  });
});
