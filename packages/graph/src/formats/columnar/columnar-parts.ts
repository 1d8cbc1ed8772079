import { graphOfStream } from '../stream/graph-of-stream.ts';
import type { GraphStream } from '../stream/graph-stream.ts';
import { writeColumnar } from './write-columnar.ts';

/** `writeColumnar` as one part: the columns are known only when all of the graph is. */
export function* columnarParts(stream: GraphStream): Generator<Uint8Array, void, undefined> {
  yield writeColumnar(graphOfStream(stream));
}
