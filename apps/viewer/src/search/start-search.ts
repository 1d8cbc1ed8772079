import type { ViewGraph } from '../graph/view-graph.ts';
import SearchWorker from './search.worker.ts?worker';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';
import { textsOf } from './texts.ts';

export interface TextSearch {
  readonly ask: (id: number, query: string) => void;
  readonly end: () => void;
}

/** Make the names and sentences of a graph searchable in a worker of its own; questions may be asked at once. */
export function startSearch(
  graph: ViewGraph,
  onAnswer: (answer: SearchAnswer) => void,
  onFailure: () => void,
): TextSearch {
  const worker = new SearchWorker();
  worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => onAnswer(data);
  worker.onerror = () => {
    worker.terminate();
    onFailure();
  };
  const send = (request: SearchRequest) => worker.postMessage(request);
  send(graph.bytes === undefined ? { kind: 'texts', texts: textsOf(graph) } : { kind: 'file', bytes: graph.bytes });
  return { ask: (id, query) => send({ kind: 'query', id, query }), end: () => worker.terminate() };
}
