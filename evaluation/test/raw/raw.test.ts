import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRaw, type RawTree } from '../../src/raw/count-raw.ts';
import { compoundSpans, mergeWords } from '../../src/raw/merge-compounds.ts';
import { scoreRaw } from '../../src/raw/score-raw.ts';
import { type TreebankDocument, treebankDocuments } from '../../src/raw/treebank-document.ts';

const TREEBANK = `# newdoc id = one
# newpar
# text = Iran-backed men didn't go.
1	Iran	Iran	PROPN	NNP	_	3	obl	_	SpaceAfter=No
2	-	-	PUNCT	HYPH	_	3	punct	_	SpaceAfter=No
3	backed	back	VERB	VBN	_	4	amod	_	_
4	men	man	NOUN	NNS	_	7	nsubj	_	_
5-6	didn't	_	_	_	_	_	_	_	_
5	did	do	AUX	VBD	_	7	aux	_	_
6	n't	not	PART	RB	_	7	advmod	_	_
7	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
8	.	.	PUNCT	.	_	7	punct	_	_

# text = Stay!
1	Stay	stay	VERB	VB	_	0	root	_	SpaceAfter=No
2	!	!	PUNCT	.	_	1	punct	_	SpaceAfter=No

# newpar
# text = End
1	End	end	NOUN	NN	_	0	root	_	_

# newdoc id = two
# text = Two
1	Two	two	NUM	CD	_	0	root	_	_
`;

let folder: string;
let file: string;
let documents: TreebankDocument[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raw-'));
  file = join(folder, 'dev.conllu');
  await writeFile(file, TREEBANK);
  documents = [];
  for await (const document of treebankDocuments(file)) documents.push(document);
});
afterAll(() => rm(folder, { recursive: true }));

test('a document has the text of its sentences, paragraphs apart, and words with their spans', () => {
  expect(documents.map(({ id, text }) => [id, text])).toEqual([
    ['one', "Iran-backed men didn't go. Stay!\n\nEnd"],
    ['two', 'Two'],
  ]);
  const { text, words, sentences } = documents[0]!;
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ form }) => form));
  expect(words.map(({ head }) => head)).toEqual([2, 2, 3, 6, 6, 6, -1, 6, -1, 8, -1]);
  expect(sentences.map(({ first, last }) => last - first)).toEqual([8, 2, 1]);
});

test('a compound we keep whole is one word on both sides, with the tag and head of the word that hangs outside', () => {
  const { words, sentences } = documents[0]!;
  const spans = compoundSpans(words, sentences);
  expect(spans).toEqual([{ start: 0, end: 11 }]);
  const merged = mergeWords(words, spans);
  expect(merged[0]).toMatchObject({ form: 'Iran-backed', upos: 'ADJ', xpos: 'JJ', head: 1, deprel: 'amod' });
  expect(merged.map(({ head }) => head)).toEqual([1, 4, 4, 4, -1, 4, -1, 6, -1]);
});

describe('counts', () => {
  const same = ({ words, sentences }: RawTree): RawTree => ({ words, sentences });

  test('gold against itself: everything equal', () => {
    const counts = countRaw(documents[0]!, same(documents[0]!));
    for (const { gold, ours, equal } of Object.values(counts)) expect([ours, equal]).toEqual([gold, gold]);
  });

  test('our whole compound is equal after the merge, not before it', () => {
    const gold = documents[0]!;
    const words = mergeWords(gold.words, compoundSpans(gold.words, gold.sentences));
    const counts = countRaw(gold, {
      words,
      sentences: [
        { first: 0, last: 6 },
        { first: 6, last: 8 },
        { first: 8, last: 9 },
      ],
    });
    expect(counts.las).toEqual({ gold: 9, ours: 9, equal: 9 });
    expect(counts.sentences).toEqual({ gold: 3, ours: 3, equal: 3 });
    expect(counts.tokensUnmerged).toEqual({ gold: 11, ours: 9, equal: 8 });
  });

  test('a word cut elsewhere, a wrong head, a subtype, a missed boundary', () => {
    const gold = documents[0]!;
    const words = gold.words.map((word, index) =>
      index === 3
        ? { ...word, deprel: 'nsubj:pass' }
        : index === 4
          ? { ...word, head: 3 }
          : index === 9
            ? { ...word, start: 30 }
            : word,
    );
    const counts = countRaw(gold, {
      words,
      sentences: [
        { first: 0, last: 10 },
        { first: 10, last: 11 },
      ],
    });
    const equal = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count.equal]));
    expect(equal).toEqual({
      tokens: 8,
      tokensUnmerged: 10,
      sentences: 1,
      upos: 8,
      xpos: 8,
      uas: 7,
      las: 7,
      lasFull: 6,
    });
  });
});

test('the pipeline sees the text alone, figures are per cent', async () => {
  const seen: string[][] = [];
  const score = await scoreRaw(file, {
    analyze: (report) => {
      seen.push(Object.keys(report).sort());
      return { text: report.text, tokens: [], sentences: [], names: [], times: [] };
    },
  });
  expect(seen).toEqual([
    ['id', 'published', 'text'],
    ['id', 'published', 'text'],
  ]);
  expect(score.documents).toBe(2);
  expect(score.las).toEqual({ precision: 0, recall: 0, f1: 0 });
});
