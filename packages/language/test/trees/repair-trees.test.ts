import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Name } from '../../src/analysis.ts';
import { type Draft, draft } from '../../src/draft.ts';
import { repairTrees } from '../../src/trees/repair-trees.ts';

/** Tokens written `form/XPOS/deprel/head`, heads counted from 1 and 0 for the root; the lemma is the form, or what stands after it: `told=tell`. */
function tree(written: string): Draft[] {
  return written.split(' ').map((word) => {
    const [form = '', xpos = '', deprel = '', head = ''] = word.split('/');
    const [text = '', lemma = text] = form.split('=');
    const upos = xpos.startsWith('VB')
      ? 'VERB'
      : xpos.startsWith('NNP')
        ? 'PROPN'
        : xpos.startsWith('NN')
          ? 'NOUN'
          : 'X';
    return {
      ...draft(text, 0, text.length),
      norm: text.toLowerCase(),
      lemma,
      xpos,
      upos,
      deprel,
      head: Number(head) - 1,
    };
  });
}

const repaired = (written: string, names: readonly [number, number, Name['type']][] = []): string => {
  const tokens = tree(written);
  const sentence = { first: 0, last: tokens.length, start: 0, end: 0, headline: false };
  repairTrees(
    tokens,
    [sentence],
    names.map(([first, last, type]) => ({ first, last, type, start: 0, end: 0 })),
  );
  return tokens.map(({ text, deprel, head }) => `${text}/${deprel}/${head + 1}`).join(' ');
};

describe('whose readiness "it is ready" tells', () => {
  test.each([
    [
      'it/PRP/expl/3 is/VBZ/cop/3 willing/JJ/root/0 to/TO/mark/5 leave/VB/csubj/3',
      'it/nsubj/3 is/cop/3 willing/root/0 to/mark/5 leave/xcomp/3',
    ],
    [
      'it/PRP/expl/3 is/VBZ/cop/3 likely/JJ/root/0 to/TO/mark/5 rain/VB/csubj/3',
      'it/expl/3 is/cop/3 likely/root/0 to/mark/5 rain/csubj/3',
    ],
    ['there/EX/expl/2 was/VBD/root/0 rain/NN/nsubj/2', 'there/expl/2 was/root/0 rain/nsubj/2'],
  ])('%s', (before, after) => {
    expect(repaired(before)).toBe(after);
  });
});

describe('what a hearer is told', () => {
  test.each([
    [
      'Police/NNS/nsubj/2 told=tell/VBD/root/0 reporters/NNS/obj/2 rebels/NNS/nsubj/5 left/VBD/acl:relcl/3',
      'Police/nsubj/2 told/root/0 reporters/iobj/2 rebels/nsubj/5 left/ccomp/2',
    ],
    [
      'He/PRP/nsubj/2 told=tell/VBD/root/0 aides/NNS/obj/2 who/WP/nsubj/5 left/VBD/acl:relcl/3',
      'He/nsubj/2 told/root/0 aides/obj/2 who/nsubj/5 left/acl:relcl/3',
    ],
    [
      'He/PRP/nsubj/2 told=tell/VBD/root/0 papers/NNS/obj/2 he/PRP/nsubj/5 owns/VBZ/acl:relcl/3 to/TO/mark/7 close/VB/xcomp/2',
      'He/nsubj/2 told/root/0 papers/obj/2 he/nsubj/5 owns/acl:relcl/3 to/mark/7 close/xcomp/2',
    ],
    [
      'He/PRP/nsubj/2 met=meet/VBD/root/0 reporters/NNS/obj/2 rebels/NNS/nsubj/5 beat/VBD/acl:relcl/3',
      'He/nsubj/2 met/root/0 reporters/obj/2 rebels/nsubj/5 beat/acl:relcl/3',
    ],
  ])('%s', (before, after) => {
    expect(repaired(before)).toBe(after);
  });
});

describe('who an infinitive after "for" is about', () => {
  test.each([
    [
      'a/DT/det/2 chance/NN/root/0 for/IN/case/4 Kenya/NNP/nmod/2 to/TO/mark/6 rebuild/VB/acl/2',
      'a/det/2 chance/root/0 for/mark/6 Kenya/nsubj/6 to/mark/6 rebuild/acl/2',
    ],
    [
      'a/DT/det/2 plan/NN/root/0 for/IN/case/5 the/DT/det/5 army/NN/nmod/2 to/TO/mark/7 leave/VB/acl/2',
      'a/det/2 plan/root/0 for/mark/7 the/det/5 army/nsubj/7 to/mark/7 leave/acl/2',
    ],
    // whom the money is for does not build
    [
      'applied=apply/VBD/root/0 for/IN/case/3 funds/NNS/obl/1 to/TO/mark/5 build/VB/advcl/1',
      'applied/root/0 for/case/3 funds/obl/1 to/mark/5 build/advcl/1',
    ],
    // more words before "to"
    [
      'a/DT/det/2 plan/NN/root/0 for/IN/case/4 Kenya/NNP/nmod/2 today/NN/obl/2 to/TO/mark/7 leave/VB/acl/2',
      'a/det/2 plan/root/0 for/case/4 Kenya/nmod/2 today/obl/2 to/mark/7 leave/acl/2',
    ],
  ])('%s', (before, after) => {
    expect(repaired(before)).toBe(after);
  });
});

describe('names in a row', () => {
  test.each<[string, [number, number, Name['type']][], string]>([
    [
      'Ann/NNP/root/0 Roe/NNP/flat/1 ,/,/punct/1 Colonel/NNP/flat/1 Bo/NNP/flat/1 Lee/NNP/flat/1',
      [
        [0, 2, 'PER'],
        [4, 6, 'PER'],
      ],
      'Ann/root/0 Roe/flat/1 ,/punct/5 Colonel/nmod:desc/5 Bo/conj/1 Lee/flat/5',
    ],
    [
      'Dover/NNP/root/0 ,/,/punct/1 Delaware/NNP/flat/1',
      [
        [0, 1, 'LOC'],
        [2, 3, 'LOC'],
      ],
      'Dover/root/0 ,/punct/1 Delaware/flat/1',
    ],
    ['Lee/NNP/root/0 ,/,/punct/1 Roe/NNP/flat/1', [[0, 3, 'ORG']], 'Lee/root/0 ,/punct/1 Roe/flat/1'],
  ])('%s', (before, names, after) => {
    expect(repaired(before, names)).toBe(after);
  });
});

test('any tree stays a tree', () => {
  const relation = fc.constantFrom('acl:relcl', 'acl', 'obj', 'nsubj', 'flat', 'nmod', 'mark', 'ccomp');
  const word = fc.constantFrom(
    'told=tell/VBD',
    'reporters/NNS',
    'for/IN',
    'to/TO',
    'leave/VB',
    'Lee/NNP',
    ',/,',
    'who/WP',
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, relation, fc.nat()), { minLength: 2, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 3 })), { maxLength: 4 }),
      fc.nat(),
      (words, spans, seed) => {
        const root = seed % words.length;
        // words nearer the root first: each hangs on one nearer to it, so that there is no ring
        const order = words.map((_, at) => at).sort((a, b) => Math.abs(a - root) - Math.abs(b - root));
        const tokens = tree(
          words
            .map(([form, deprel, head], at) => {
              const rank = order.indexOf(at);
              return at === root ? `${form}/root/0` : `${form}/${deprel}/${order[head % rank]! + 1}`;
            })
            .join(' '),
        );
        let from = 0;
        const names: Name[] = [];
        for (const [gap, length] of spans) {
          const first = from + gap;
          const last = first + length;
          if (last > tokens.length) break;
          names.push({ first, last, type: 'PER', start: 0, end: 0 });
          from = last;
        }
        repairTrees(tokens, [{ first: 0, last: tokens.length, start: 0, end: 0, headline: false }], names);
        for (let at = 0; at < tokens.length; at++) {
          let up = at;
          for (let steps = 0; up >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(tokens.length);
            up = tokens[up]!.head;
          }
        }
        expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
      },
    ),
  );
});

describe('who is to do something', () => {
  test.each([
    [
      'Troops/NNS/nsubj:outer/4 were/VBD/cop/4 to/TO/mark/4 leave/VB/root/0',
      'Troops/nsubj/4 were/aux/4 to/mark/4 leave/root/0',
    ],
    [
      'Troops/NNS/nsubj:outer/5 were/VBD/cop/5 to/TO/mark/5 be/VB/aux:pass/5 withdrawn/VBN/root/0',
      'Troops/nsubj:pass/5 were/aux/5 to/mark/5 be/aux:pass/5 withdrawn/root/0',
    ],
    [
      'goal/NN/nsubj:outer/4 was/VBD/cop/4 to/TO/mark/4 leave/VB/root/0',
      'goal/nsubj:outer/4 was/cop/4 to/mark/4 leave/root/0',
    ],
  ])('%s', (written, expected) => {
    expect(repaired(written)).toBe(expected);
  });
});

test('whom one neighbours after a preposition is where one is from', () => {
  expect(repaired('Troops/NNS/nsubj/5 from/IN/mark/3 neighboring/VBG/acl/1 Chad/NNP/obj/3 left/VBD/root/0')).toBe(
    'Troops/nsubj/5 from/case/4 neighboring/amod/4 Chad/nmod/1 left/root/0',
  );
  const stated = 'countries/NNS/nsubj/4 neighboring/VBG/acl/1 Chad/NNP/obj/2 left/VBD/root/0';
  expect(repaired(stated)).toBe('countries/nsubj/4 neighboring/acl/1 Chad/obj/2 left/root/0');
});
