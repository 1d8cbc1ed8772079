import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Upos } from '../../src/analysis.ts';
import { readConllu } from '../../src/conllu/read-conllu.ts';
import { draft } from '../../src/draft.ts';
import { lemmatize } from '../../src/lemmas/lemmatize.ts';

/** Beside the repository, or beside the folder of a worktree of it; others' data, no part of it. */
const BENCHES = ['../../../../../shared/bench/', '../../../../../../shared/bench/'].map(
  (path) => new URL(path, import.meta.url),
);
const BENCH = BENCHES.find((path) => existsSync(path));
if (BENCH === undefined) console.warn(`SKIPPED: lemmas of the treebanks: ${BENCHES[0]?.pathname} is not there`);

/** Share of right lemmas in percent, from gold tokens and tags. */
function accuracy(file: URL): Record<'all' | 'VERB' | 'NOUN', number> {
  const counts = { all: [0, 0], VERB: [0, 0], NOUN: [0, 0] };
  for (const { words } of readConllu(readFileSync(file, 'utf8'))) {
    const scored = words.filter(({ id }) => !/[-.]/.test(id));
    const tokens = scored.map(({ form, upos, xpos }) => ({ ...draft(form, 0, form.length), upos: upos as Upos, xpos }));
    lemmatize(tokens);
    for (const [index, { lemma, form, upos }] of scored.entries()) {
      if (lemma === '_' && form !== '_') continue;
      for (const kind of ['all', upos] as const) {
        const count = counts[kind as keyof typeof counts];
        if (count === undefined) continue;
        if (tokens[index]?.lemma === lemma) count[0]!++;
        count[1]!++;
      }
    }
  }
  const share = ([right, of]: readonly number[]): number => Math.round((10_000 * right!) / of!) / 100;
  return { all: share(counts.all), VERB: share(counts.VERB), NOUN: share(counts.NOUN) };
}

describe.skipIf(BENCH === undefined)('lemmas of the dev treebanks, gold tokens and tags, percent', () => {
  test.each<[treebank: string, all: number, verbs: number, nouns: number]>([
    ['ud-ewt', 98.5, 99, 97.9],
    ['ud-gum', 99.2, 99.9, 98.5],
  ])('%s: all ≥ %d, verbs ≥ %d, nouns ≥ %d', (treebank, all, verbs, nouns) => {
    const found = accuracy(new URL(`${treebank}/dev.conllu`, BENCH));
    console.info(`${treebank}: lemmas ${found.all}, verbs ${found.VERB}, nouns ${found.NOUN}`);
    expect(found.all).toBeGreaterThanOrEqual(all);
    expect(found.VERB).toBeGreaterThanOrEqual(verbs);
    expect(found.NOUN).toBeGreaterThanOrEqual(nouns);
  });
});
