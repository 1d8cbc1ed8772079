import MiniSearch from 'minisearch';
import { fold } from './search.ts';
import { type MarkedPart, markedSnippet } from './snippet.ts';
import type { Sentence, Texts } from './texts.ts';

export interface SentenceHit {
  /** Index of the node it leads to. */
  readonly node: number;
  readonly document: string;
  /** About one line of it, what was found marked. */
  readonly parts: readonly MarkedPart[];
}

/** What a text has; best first. */
export interface TextIndex {
  /** Indices of nodes that have the words in their names, give or take a letter. */
  readonly names: (query: string) => readonly number[];
  /** How many sentences, and the best, the second best …, cut to size when asked for. */
  readonly sentences: (query: string) => { readonly count: number; readonly hitAt: (rank: number) => SentenceHit };
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): string[] => fold(text).replaceAll("'", '').match(WORD) ?? [];
/** In longer words a letter may be wrong: in the first of five, in two of ten. */
const FUZZY_FROM = 5;

interface Query {
  readonly words: readonly string[];
  /** Which of the words stand for all that begin so: `drone*`, and the last, which may not be finished. */
  readonly isStart: readonly boolean[];
  /** Folded, as they must stand in the sentence: what was in quotation marks. */
  readonly phrases: readonly string[];
}

/**
 * Make names and sentences searchable: all the words of a query, in any order, case and spelling of accents; `drone*` takes drones;
 * "drone strike" in quotation marks takes only these words in a row.
 *
 * @see https://lucaong.github.io/minisearch/ (BM25+ ranking)
 * @example createTextIndex(texts).sentences('rockets base').count //=> 3
 */
export function createTextIndex({ labels, aliases, sentences }: Texts): TextIndex {
  const options = { tokenize: wordsOf, processTerm: (word: string) => word };
  const names = new MiniSearch({ ...options, fields: ['label', 'aliases'] });
  names.addAll(labels.map((label, id) => ({ id, label, aliases: (aliases[id] ?? []).join(' ') })));
  const texts = new MiniSearch({ ...options, fields: ['text'] });
  texts.addAll(sentences.map(({ text }, id) => ({ id, text })));
  return {
    names: (text) => {
      const { words, phrases } = readQuery(text);
      const fuzzy = (word: string) => (word.length >= FUZZY_FROM ? 0.2 : false);
      const found = names.search(words.join(' '), { prefix: true, fuzzy, combineWith: 'AND', boost: { label: 2 } });
      const has = (id: number) => [labels[id] ?? '', ...(aliases[id] ?? [])].some((name) => hasPhrases(name, phrases));
      return found.map(({ id }) => id as number).filter(has);
    },
    sentences: (text) => {
      const { words, isStart, phrases } = readQuery(text);
      const prefix = (_: string, at: number) => isStart[at] ?? false;
      const found = texts.search(words.join(' '), { prefix, combineWith: 'AND' });
      const fitting = found.filter(({ id }) => hasPhrases(sentences[id]?.text ?? '', phrases));
      return {
        count: fitting.length,
        hitAt: (rank) => {
          const { id, terms } = fitting[rank] as (typeof fitting)[number];
          const { text: whole, node, document } = sentences[id] as Sentence;
          const isFound = new Set(terms);
          return { node, document, parts: markedSnippet(whole, (word) => isFound.has(wordsOf(word).join(''))) };
        },
      };
    },
  };
}

function hasPhrases(text: string, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const words = ` ${wordsOf(text).join(' ')} `;
  return phrases.every((phrase) => words.includes(` ${phrase} `));
}

function readQuery(text: string): Query {
  const phrases = [...text.matchAll(/"([^"]*)"/g)].map(([, phrase]) => wordsOf(phrase ?? '').join(' '));
  const words: string[] = [];
  const isStart: boolean[] = [];
  for (const piece of text.split(/[\s"]+/)) {
    const own = wordsOf(piece);
    own.forEach((word, at) => {
      words.push(word);
      isStart.push(piece.endsWith('*') && at === own.length - 1);
    });
  }
  if (words.length > 0 && !/["\s]$/.test(text)) isStart[words.length - 1] = true;
  return { words, isStart, phrases: phrases.filter((phrase) => phrase !== '') };
}
