import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { conlluOf } from '../../src/conllu/conllu-of.ts';
import { readConllu } from '../../src/conllu/read-conllu.ts';

/** Ten sentences of ours, written and annotated by hand for this test. */
const GOLD = [...readConllu(readFileSync(new URL('own-sentences.conllu', import.meta.url), 'utf8'))];
const TEXT = GOLD.map(({ comments }) => comments.find((line) => line.startsWith('text = '))!.slice(7)).join('\n\n');

const names = (words: readonly { misc: string }[]): string[] =>
  words.map(({ misc }) => /NE=([^|]*)/.exec(misc)?.[1] ?? 'O');

test('our own sentences: tokens, tags, trees and names', () => {
  const read = [...conlluOf(analyze(TEXT))];
  expect(read.map(({ words }) => words.map(({ form }) => form))).toEqual(
    GOLD.map(({ words }) => words.map(({ form }) => form)),
  );
  const pairs = GOLD.flatMap(({ words }, sentence) =>
    words.map((gold, index) => [gold, read[sentence]!.words[index]!] as const),
  );
  const share = (isRight: (pair: (typeof pairs)[number]) => boolean): number =>
    pairs.filter(isRight).length / pairs.length;
  expect(share(([gold, own]) => gold.upos === own.upos)).toBeGreaterThan(0.96);
  expect(share(([gold, own]) => gold.head === own.head && gold.deprel === own.deprel)).toBeGreaterThan(0.9);
  const core = pairs.filter(([gold]) => /^(?:nsubj|obj)/.test(gold.deprel));
  const found = core.filter(([gold, own]) => gold.head === own.head && gold.deprel === own.deprel);
  expect(found.length / core.length).toBeGreaterThan(0.88);
  const goldNames = GOLD.flatMap(({ words }) => names(words));
  const ownNames = read.flatMap(({ words }) => names(words));
  const right = goldNames.filter((name, index) => name !== 'O' && name === ownNames[index]).length;
  expect(right / goldNames.filter((name) => name !== 'O').length).toBeGreaterThan(0.8);
});
