import type { NumberedGraph } from './communities.ts';
import CommunitiesWorker from './communities.worker.ts?worker';

/**
 * Find the communities in a worker of its own.
 *
 * @returns a function that ends the work
 */
export function startCommunities(
  graph: NumberedGraph,
  onDone: (communities: Uint32Array) => void,
  onFailure: () => void,
): () => void {
  const worker = new CommunitiesWorker();
  worker.onmessage = ({ data }: MessageEvent<Uint32Array>) => {
    worker.terminate();
    onDone(data);
  };
  worker.onerror = () => {
    worker.terminate();
    onFailure();
  };
  worker.postMessage(graph);
  return () => worker.terminate();
}
