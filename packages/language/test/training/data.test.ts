import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleCase, upperCase, withCaseCopies } from '../../training/data/case-copies.ts';
import { nameClasses } from '../../training/data/encode.ts';
import { mergeHyphens } from '../../training/data/merge-hyphens.ts';
import { pca } from '../../training/data/pca.ts';
import { readConllu } from '../../training/data/read-conllu.ts';
import { readIob, readIob2 } from '../../training/data/read-names.ts';
import { readReDocRed } from '../../training/data/read-re-docred.ts';
import { HYPER_PARAMETERS, learningRateAt } from '../../training/hyper-parameters.ts';
import { mayFollow } from '../../training/network/names-head.ts';
import { planEpoch } from '../../training/plan-epoch.ts';
import { createRandom } from '../../training/random.ts';
import { scoreGenres } from '../../training/score-genres.ts';
import { quantise } from '../../training/shipping/quantise.ts';
import { SENTENCES } from './tiny-network.ts';

const conllu = (rows: readonly string[]): string =>
  `# text = …\n${rows.map((row, i) => `${i + 1}\t${row.split(' ').join('\t')}`).join('\n')}\n\n`;

const TROOPS = conllu([
  'The the DET DT _ 5 det _ _',
  'U.S. U.S. PROPN NNP _ 4 obl _ SpaceAfter=No',
  '- - PUNCT HYPH _ 4 punct _ SpaceAfter=No',
  'led lead VERB VBN _ 5 amod _ _',
  'troops troop NOUN NNS _ 6 nsubj _ _',
  'left leave VERB VBD _ 0 root _ _',
  'Al Al PROPN NNP _ 6 obj _ SpaceAfter=No',
  '- - PUNCT HYPH _ 9 punct _ SpaceAfter=No',
  'Ani Ani PROPN NNP _ 7 flat _ _',
]);

describe('CoNLL-U', () => {
  test('words, trees and spaces; ranges and empty nodes left out', () => {
    const [sentence] = readConllu(
      "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n2.1\tx\tx\tX\tX\t_\t_\t_\t_\t_\n",
    );
    expect(sentence).toEqual({
      forms: ['do', "n't"],
      tree: { tags: ['AUX|VBP', 'PART|RB'], heads: [-1, 0], labels: ['root', 'advmod'] },
      names: null,
      glued: [true, false],
    });
  });

  test('a word line cut short is an error that shows it', () => {
    expect(() => readConllu('1\tdo\tdo\n')).toThrow('1\tdo\tdo');
  });
});

describe('hyphens', () => {
  test('participles take their first part along and become adjectives, Arabic names are one token', () => {
    const merged = mergeHyphens(readConllu(TROOPS)[0]!);
    expect(merged.forms).toEqual(['The', 'U.S.-led', 'troops', 'left', 'Al-Ani']);
    expect(merged.tree).toEqual({
      tags: ['DET|DT', 'ADJ|JJ', 'NOUN|NNS', 'VERB|VBD', 'PROPN|NNP'],
      heads: [2, 2, 3, -1, 3],
      labels: ['det', 'amod', 'nsubj', 'root', 'obj'],
    });
  });

  test.each([
    ['a two - year deal', 'a two - year deal'],
    ['the anti - war vote', 'the anti-war vote'],
    ['an Iran - backed anti - Iraq - style list', 'an Iran-backed anti-Iraq - style list'],
  ])('%s → %s', (text, expected) => {
    const forms = text.split(' ');
    const glued = forms.map((form, i) => form === '-' || forms[i + 1] === '-');
    expect(mergeHyphens({ forms, glued, tree: null, names: null }).forms.join(' ')).toBe(expected);
  });

  test('a hyphen between spaces stays', () => {
    const [sentence] = readConllu(TROOPS.replace('_\tSpaceAfter=No\n3', '_\t_\n3'));
    expect(mergeHyphens(sentence!).forms).toContain('U.S.');
  });

  test('a group that hangs at two places stays apart', () => {
    const [sentence] = readConllu(TROOPS.replace('4\tobl', '5\tobl'));
    expect(mergeHyphens(sentence!).forms).toEqual(['The', 'U.S.', '-', 'led', 'troops', 'left', 'Al-Ani']);
  });

  test('names end where merged words end, or are lost', () => {
    const [spaced] = readConllu(TROOPS);
    const names = [
      { first: 1, last: 2, type: 'LOC' as const },
      { first: 6, last: 9, type: 'PER' as const },
    ];
    expect(mergeHyphens({ ...spaced!, names }).names).toEqual([{ first: 4, last: 5, type: 'PER' }]);
  });
});

describe('names', () => {
  test('IOB2 with text and IOB without B', () => {
    const [sentence] = readIob2(
      '# text = In New York-\n1\tIn\tO\t-\t-\n2\tNew\tB-LOC\t-\tx\n3\tYork\tI-LOC\t-\tx\n4\t-\tO\t-\t-\n',
    );
    expect(sentence!.names).toEqual([{ first: 1, last: 3, type: 'LOC' }]);
    expect(sentence!.glued).toEqual([false, false, true, false]);
    expect(readIob('Ann I-PER\nLi I-PER\nNile I-ORG\nRed I-MISC\n')[0]!.names).toEqual([
      { first: 0, last: 2, type: 'PER' },
      { first: 2, last: 3, type: 'ORG' },
    ]);
  });

  test('Re-DocRED without articles, demonyms and inner mentions', () => {
    const mention = (type: string, ...pos: [number, number]) => ({ type, pos, sent_id: 0, name: '' });
    const json = JSON.stringify([
      {
        sents: [['The', 'German', 'Bank', 'of', 'Iran', 'hired', 'German', 'Anna']],
        vertexSet: [
          [mention('ORG', 0, 5), mention('LOC', 1, 2)],
          [mention('LOC', 4, 5)],
          [mention('LOC', 6, 7)],
          [mention('PER', 7, 8)],
          [mention('TIME', 5, 6)],
        ],
      },
    ]);
    expect(readReDocRed(json)[0]!.names).toEqual([
      { first: 1, last: 5, type: 'ORG' },
      { first: 7, last: 8, type: 'PER' },
    ]);
  });

  test('classes of any spans are a legal chain', () => {
    const spans = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }), fc.constantFrom('PER', 'ORG', 'LOC')));
    fc.assert(
      fc.property(spans, (gaps) => {
        let at = 0;
        const names = gaps.map(([gap, length, type]) => {
          const first = at + gap;
          at = first + length;
          return { first, last: at, type: type as 'PER' };
        });
        const classes = [-1, ...nameClasses(names, at + 1), -1];
        for (let i = 1; i < classes.length; i++) expect(mayFollow(classes[i - 1]!, classes[i]!)).toBe(true);
      }),
    );
    expect(mayFollow(1, 0)).toBe(false);
  });
});

describe('case-changed copies', () => {
  test('capitals and headlines lose the full stop and keep the tree', () => {
    expect(upperCase(SENTENCES[0]!).forms.join(' ')).toBe('THE ARMY ATTACKED THE BASE');
    expect(upperCase(SENTENCES[0]!).tree!.heads).toEqual([1, 2, -1, 4, 2]);
    expect(titleCase(SENTENCES[0]!).forms.join(' ')).toBe('The Army Attacked the Base');
  });

  test('about a tenth more, after the originals', () => {
    const items = Array.from({ length: 1000 }, () => ({ even: SENTENCES[0]!, odd: SENTENCES[0]! }));
    const all = withCaseCopies(items, createRandom(1));
    expect(all.slice(0, 1000)).toEqual(items);
    expect(all.length).toBeGreaterThan(1060);
    expect(all.length).toBeLessThan(1140);
  });
});

describe('schedule', () => {
  test('a plan holds every sentence once, in batches of the size asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 })),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(),
        (lengths, workers, seed) => {
          const plan = planEpoch(lengths, { tokens: 100, workers, seed, epoch: 2 });
          expect(plan.flat(2).sort((a, b) => a - b)).toEqual([...lengths.keys()]);
          for (const shares of plan) {
            expect(shares.length).toBe(workers);
            expect(shares.flat().reduce((sum, s) => sum + lengths[s]!, 0)).toBeLessThan(160);
          }
          expect(planEpoch(lengths, { tokens: 100, workers, seed, epoch: 2 })).toEqual(plan);
        },
      ),
    );
  });

  test('the step size rises, then falls to its last share', () => {
    const rate = (step: number): number => learningRateAt(step, 10_000, HYPER_PARAMETERS);
    expect(rate(100)).toBeCloseTo(0.001, 4);
    expect(rate(5000)).toBeCloseTo(0.001, 6);
    expect(rate(10_000)).toBeCloseTo(0.00004, 8);
  });
});

describe('arithmetic', () => {
  test('PCA finds the axes of a stretched cloud', () => {
    const random = createRandom(3);
    const rows = Array.from({ length: 400 }, () => {
      const [a, b] = [10 * random.normal(), random.normal()];
      return [a + b, a - b, 0.01 * random.normal(), 5];
    });
    const reduced = pca(rows, 4, 2, 0.5);
    const deviation = (column: number): number =>
      Math.sqrt(rows.reduce((sum, _, i) => sum + reduced[2 * i + column]! ** 2, 0) / rows.length);
    expect(deviation(0) / deviation(1)).toBeGreaterThan(7);
    expect(Math.sqrt((deviation(0) ** 2 + deviation(1) ** 2) / 2)).toBeCloseTo(0.5, 3);
  });

  test('8-bit rows are at most half a step off', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true, min: -8, max: 8 }), { minLength: 1 }), (row) => {
        const tensor = quantise(1, row.length, (_, column) => row[column]!);
        if (tensor.type !== 'i8') throw new Error('not 8-bit');
        const scale = tensor.scales[0]!;
        row.forEach((value, i) => {
          expect(Math.abs(tensor.values[i]! * scale - value)).toBeLessThanOrEqual(scale * 0.5001);
        });
      }),
    );
  });
});

describe('figures per genre', () => {
  test('count tags, heads and labels of each', () => {
    const gold = `# sent_id = GUM_news_a-1\n${TROOPS}# sent_id = weblog-b-1\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n`;
    const predicted = gold.replace('\t6\tnsubj', '\t6\tobj').replace('VERB\tVB\t_', 'NOUN\tNN\t_');
    expect(scoreGenres(gold, predicted)).toEqual([
      { genre: 'news', tokens: 9, upos: 100, uas: 100, las: 88.89 },
      { genre: 'weblog', tokens: 1, upos: 0, uas: 100, las: 100 },
    ]);
  });
});
