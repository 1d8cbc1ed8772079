import { forceLayout } from './force-layout.ts';
import type { LayoutProgress, LayoutRequest } from './layout-messages.ts';

/** Each message costs the page a drawing of all of it. */
const stepsPerMessage = (order: number): number => (order > 2000 ? 9 : 30);

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  let last: Float32Array | null = null;
  for (const positions of forceLayout(data, stepsPerMessage(data.order))) {
    if (last !== null) post({ positions: last, done: false });
    last = positions;
  }
  post({ positions: last ?? new Float32Array(), done: true });
};

function post(progress: LayoutProgress): void {
  self.postMessage(progress, { transfer: [progress.positions.buffer] });
}
