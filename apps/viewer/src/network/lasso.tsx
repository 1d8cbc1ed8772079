import type { JSX, TargetedPointerEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { ViewHandle } from '../page/use-view.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LassoProps {
  readonly view: ViewHandle;
  readonly graph: ViewGraph;
  readonly within: (polygon: readonly Point[]) => readonly string[];
  readonly onDone: () => void;
}

/** A line drawn around nodes; what is inside can be hidden, or kept alone. */
export function Lasso({ view, graph, within, onDone }: LassoProps): JSX.Element {
  const [line, setLine] = useState<readonly Point[]>([]);
  const [isDrawing, setIsDrawing] = useState(false);
  const [caught, setCaught] = useState<readonly string[]>([]);
  const pointOf = (event: TargetedPointerEvent<SVGSVGElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const end = () => {
    setIsDrawing(false);
    setCaught(line.length < 3 ? [] : within(line).filter((key) => graph.nodes.has(key)));
  };
  const finish = (patch: Parameters<ViewHandle['set']>[0]) => {
    view.set(patch);
    onDone();
  };
  return (
    <>
      <svg
        class="lasso"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setIsDrawing(true);
          setCaught([]);
          setLine([pointOf(event)]);
        }}
        onPointerMove={(event) => isDrawing && setLine([...line, pointOf(event)])}
        onPointerUp={end}
      >
        <title>Draw around nodes</title>
        <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
      </svg>
      <div class="lasso-actions" role="status">
        {caught.length === 0 ? (
          <span class="quiet">Draw around nodes to hide them or keep them alone.</span>
        ) : (
          <>
            <strong>{caught.length} nodes</strong>
            <button
              type="button"
              class="button"
              onClick={() => finish({ hidden: [...new Set([...view.state.hidden, ...caught])] })}
            >
              Hide
            </button>
            <button type="button" class="button" onClick={() => finish({ only: caught })}>
              Keep only these
            </button>
          </>
        )}
        <button type="button" class="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </>
  );
}
