import LayoutWorker from './layout.worker.ts?worker';
import type { LayoutProgress, LayoutRequest } from './layout-messages.ts';

/**
 * Lay the graph out in a worker of its own.
 *
 * @returns a function that ends the work
 */
export function startLayout(
  request: LayoutRequest,
  onProgress: (progress: LayoutProgress) => void,
  onFailure: () => void,
): () => void {
  const worker = new LayoutWorker();
  worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => {
    onProgress(data);
    if (data.done) worker.terminate();
  };
  worker.onerror = () => {
    worker.terminate();
    onFailure();
  };
  worker.postMessage(request);
  return () => worker.terminate();
}
