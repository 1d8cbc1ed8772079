import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { TextSearch } from './start-search.ts';
import type { SentenceHit } from './text-index.ts';

export interface FoundTexts {
  /** Whether more may come. */
  readonly isBusy: boolean;
  /** Node indices, best first. */
  readonly names: readonly number[];
  readonly sentences: readonly SentenceHit[];
  /** Sentences found in all. */
  readonly count: number;
}

const NOTHING: FoundTexts = { isBusy: false, names: [], sentences: [], count: 0 };
/** One letter is in every sentence. */
const SHORTEST = 2;

/** What the names and sentences of a graph have of some words. The search is fetched and built with the first words, in a worker. */
export function useTextSearch(graph: ViewGraph, words: string): FoundTexts {
  const [found, setFound] = useState(NOTHING);
  const worker = useRef<Promise<TextSearch> | null>(null);
  const asked = useRef(0);
  useEffect(
    () => () => {
      void worker.current?.then(({ end }) => end());
      worker.current = null;
    },
    [graph],
  );
  useEffect(() => {
    asked.current += 1;
    const id = asked.current;
    if (words.trim().length < SHORTEST) {
      setFound(NOTHING);
      return;
    }
    setFound((before) => ({ ...before, isBusy: true }));
    const give = (next: (before: FoundTexts) => FoundTexts, of: number) => {
      if (of === asked.current) setFound(next);
    };
    worker.current ??= import('./start-search.ts').then(({ startSearch }) =>
      startSearch(
        graph,
        ({ id: of, names, count, sentences }) =>
          give((before) => {
            const all = names === null ? [...before.sentences, ...sentences] : sentences;
            return { isBusy: false, names: names ?? before.names, sentences: all, count };
          }, of),
        () => setFound(NOTHING),
      ),
    );
    worker.current.then(
      ({ ask }) => ask(id, words),
      () => setFound(NOTHING),
    );
  }, [graph, words]);
  return found;
}
