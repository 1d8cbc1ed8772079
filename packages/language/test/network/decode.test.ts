import { describe, expect, test } from 'vitest';
import { labelGroups, legalLabels } from '../../src/network/legal-labels.ts';
import { NAME_CLASSES } from '../../src/network/model.ts';
import { bestNames, legalMoves } from '../../src/network/name-path.ts';
import { isTree } from '../../src/network/spanning-tree.ts';

const LABELS = ['root', 'nsubj', 'obj', 'obl', 'nsubj:pass'] as const;

/** `label head` of words with these heads, from one row of scores a word in the order of LABELS; all other heads score worse. */
function labelled(
  heads: readonly number[],
  scores: readonly (readonly number[])[],
  arcs: readonly (readonly number[])[] = heads.map(() => heads.map(() => -70)),
): string[] {
  const tree = Int32Array.from(heads);
  const labels = legalLabels(tree, labelGroups(LABELS), {
    label: (word) => Float32Array.from(scores[word]!),
    labelUnder: (word) => Float32Array.from(scores[word]!),
    arcs: (word) => Float32Array.from([0, ...arcs[word]!]).map((score, head) => (head === tree[word]! + 1 ? 5 : score)),
  });
  expect(isTree(tree)).toBe(true);
  return [...labels].map((label, word) =>
    tree[word] === heads[word] ? LABELS[label]! : `${LABELS[label]} ${tree[word]}`,
  );
}

describe('legal labels', () => {
  test.each<[string, readonly number[], readonly (readonly number[])[], readonly string[]]>([
    ['the root is root, whatever its scores', [-1], [[-9, 5, 5, 5, 5]], ['root']],
    [
      'nothing else is root',
      [-1, 0],
      [
        [0, 0, 0, 0, 0],
        [9, 0, 1, 0, 0],
      ],
      ['root', 'obj'],
    ],
    [
      'two objects: the surer one stays, the other takes its next best',
      [2, 2, -1],
      [
        [0, 0, 5, 4, 0],
        [0, 0, 5, 1, 0],
        [0, 0, 0, 0, 0],
      ],
      ['obl', 'obj', 'root'],
    ],
    [
      'active and passive subject are one place',
      [2, 2, -1],
      [
        [0, 5, 0, 1, 0],
        [0, 4, 0, 2, 5],
        [0, 0, 0, 0, 0],
      ],
      ['nsubj', 'obl', 'root'],
    ],
    [
      'two heads may each have an object',
      [1, -1, 1, 2],
      [
        [0, 0, 5, 0, 0],
        [0, 0, 0, 0, 0],
        [0, 0, 1, 4, 0],
        [0, 0, 5, 0, 0],
      ],
      ['obj', 'root', 'obl', 'obj'],
    ],
    [
      'the next best is a free place, once',
      [3, 3, 3, -1],
      [
        [0, 9, 0, 1, 0],
        [0, 5, 4, 3, 0],
        [0, 5, 4, 0, 0],
        [0, 0, 0, 0, 0],
      ],
      ['nsubj', 'obj', 'obl', 'root'],
    ],
  ])('%s', (_, heads, scores, expected) => {
    expect(labelled(heads, scores)).toEqual(expected);
  });

  test('another head that scores nearly as well takes the word with its relation', () => {
    const arcs = [
      [0, -70, -70, 4.9],
      [-70, 0, -70, -70],
      [-70, -70, 0, -70],
      [-70, -70, -70, 0],
    ];
    const scores = [
      [0, 9, 0, 0, 0],
      [0, 9, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 9, 0],
    ];
    expect(labelled([2, 2, -1, 2], scores, arcs)).toEqual(['nsubj 3', 'nsubj', 'root', 'obl']);
  });

  test('a head below the word is none', () => {
    const arcs = [
      [0, -70, -70, 4.9],
      [-70, 0, -70, -70],
      [-70, -70, 0, -70],
      [-70, -70, -70, 0],
    ];
    const scores = [
      [0, 9, 0, 0, 0],
      [0, 9, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 9, 0],
    ];
    expect(labelled([2, 2, -1, 0], scores, arcs)[0]).not.toContain(' 3');
  });
});

/** Names where each word has one favoured class, at 1 over all others' 0. */
function named(...favoured: readonly (typeof NAME_CLASSES)[number][]): string[] {
  const zero = new Float32Array(NAME_CLASSES.length);
  const moves = legalMoves(NAME_CLASSES, new Float32Array(NAME_CLASSES.length ** 2), zero, zero);
  const score = (word: number, index: number): number => (NAME_CLASSES[index] === favoured[word] ? 1 : 0);
  return bestNames(favoured.length, moves, score).map(({ first, last, type }) => `${first}-${last} ${type}`);
}

describe('names', () => {
  test.each<[readonly (typeof NAME_CLASSES)[number][], readonly string[]]>([
    [['O', 'O'], []],
    [
      ['U-PER', 'O', 'U-LOC'],
      ['0-1 PER', '2-3 LOC'],
    ],
    [['B-PER', 'I-PER', 'L-PER'], ['0-3 PER']],
    [
      ['U-ORG', 'U-ORG'],
      ['0-1 ORG', '1-2 ORG'],
    ],
    [
      ['B-LOC', 'L-LOC', 'B-PER', 'L-PER'],
      ['0-2 LOC', '2-4 PER'],
    ],
  ])('%j', (classes, expected) => {
    expect(named(...classes)).toEqual(expected);
  });

  test('a path that is not legal gives way to the best that is', () => {
    expect(named('B-PER', 'I-PER', 'O', 'U-LOC').at(-1)).toBe('3-4 LOC');
    expect(named('O', 'B-ORG', 'I-ORG')).toEqual(['1-3 ORG']);
  });

  test('learned transitions count', () => {
    const zero = new Float32Array(NAME_CLASSES.length);
    const transitions = new Float32Array(NAME_CLASSES.length ** 2);
    const at = (name: (typeof NAME_CLASSES)[number]): number => NAME_CLASSES.indexOf(name);
    transitions[at('U-PER') * NAME_CLASSES.length + at('U-PER')] = -3;
    const moves = legalMoves(NAME_CLASSES, transitions, zero, zero);
    const names = bestNames(2, moves, (_, index) => (index === at('U-PER') ? 2 : index === at('O') ? 0.5 : 0));
    expect(names).toHaveLength(1);
  });
});
