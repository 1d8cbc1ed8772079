import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shortestPath } from '../filters/shortest-path.ts';
import { Legend } from '../page/legend.tsx';
import type { MiddleProps } from '../page/page-props.ts';
import { useMedia } from '../page/use-media.ts';
import { hasWebGL } from './has-webgl.ts';
import { Lasso } from './lasso.tsx';
import type { Emphasis, NetworkOptions } from './network.ts';
import { NetworkTools } from './network-tools.tsx';
import { useDrawing } from './use-drawing.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

type Stage = 'loading' | 'ready' | 'absent';

/** The drawn graph. Its code is fetched only where WebGL is; without it list and panel do all the work. */
export function NetworkView(props: MiddleProps): JSX.Element {
  const { graph, view, visible, palette, onSelect } = props;
  const { selection, path, projection } = view.state;
  const stage = useRef<HTMLDivElement>(null);
  const network = props.stage;
  const [state, setState] = useState<Stage>('loading');
  const [isLayingOut, setIsLayingOut] = useState(false);
  const [isLasso, setIsLasso] = useState(false);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  /** Rises when a lost drawing context is given back: the drawing is then made anew. */
  const [restorations, setRestorations] = useState(0);
  const drawn = useDrawing(props);
  const { drawing, standsFor } = drawn;
  const marked = useMemo(() => {
    const found = path === null ? null : shortestPath(graph.columns, visible.nodes, path.from, path.to);
    if (found === null) return null;
    return {
      nodes: new Set(found.nodes.flatMap((node) => standsFor(graph.columns.keys[node] as string) ?? [])),
      edges: new Set(found.edges.map(graph.columns.edgeKeyOf)),
    };
  }, [graph, visible, path, standsFor]);

  const latest = useRef({ drawn, palette, selection, marked, onSelect, projection });
  latest.current = { drawn, palette, selection, marked, onSelect, projection };
  const current = useMemo(() => latestOf(latest, setIsLayingOut), []);

  useEffect(() => {
    const container = stage.current;
    if (container === null || drawing === null) return;
    let isGone = false;
    const begin = async () => {
      if (!hasWebGL()) throw new Error('no WebGL');
      const { createNetwork } = await import('./network.ts');
      const now = latest.current;
      if (isGone || now.drawn.drawing === null) return;
      network.current = createNetwork(container, now.drawn.drawing, { palette: now.palette, isStill, ...current });
      network.current.show(now.drawn.isShown);
      network.current.mark(now.marked);
      network.current.select(selectedKey(now.selection, now.drawn.standsFor));
      performance.mark('dramatis:drawn');
      setState('ready');
    };
    setState('loading');
    begin().catch(() => {
      if (!isGone) setState('absent');
    });
    return () => {
      isGone = true;
      network.current?.kill();
      network.current = null;
    };
  }, [graph, isStill, restorations, current, drawing === null]);
  useContextRestoring(stage, () => setRestorations((count) => count + 1));
  useEffect(() => {
    if (drawing !== null) network.current?.draw(drawing, palette);
  }, [drawing, palette]);
  useEffect(() => network.current?.show(drawn.isShown), [drawn.isShown]);
  useEffect(() => network.current?.mark(marked), [marked]);
  useEffect(() => network.current?.select(selectedKey(selection, standsFor)), [selection, standsFor]);

  const stageState = state === 'ready' && (isLayingOut || drawing === null) ? 'layout' : state;
  return (
    <section class="network" aria-label="Network">
      <div
        class="stage"
        ref={stage}
        role="img"
        aria-label={`Network of ${graph.nodes.size} nodes and ${graph.edges.size} lines; every node is in the list beside it`}
        data-state={stageState}
        data-drawing={projection}
      />
      {state === 'absent' && (
        <p class="notice" role="status">
          <strong>No drawing here.</strong> This browser has no WebGL, or it is switched off. List, search and sentences
          work as ever.
        </p>
      )}
      {isLasso && (
        <Lasso
          view={view}
          graph={graph}
          within={(polygon) => network.current?.within(polygon) ?? []}
          onDone={() => setIsLasso(false)}
        />
      )}
      <NetworkTools
        view={view}
        drawn={drawn}
        isBusy={isLayingOut}
        isLasso={isLasso}
        onLasso={() => setIsLasso((before) => !before)}
        onArrange={() => network.current?.arrange()}
      />
      {stageState === 'layout' && (
        <p class="busy" role="status">
          Arranging…
        </p>
      )}
      {state === 'ready' && <ZoomButtons onZoom={(direction) => network.current?.zoom(direction)} />}
      <Legend palette={palette} />
    </section>
  );
}

type Latest = Pick<MiddleProps, 'onSelect'> & {
  readonly drawn: ReturnType<typeof useDrawing>;
  readonly projection: string;
  readonly selection: MiddleProps['view']['state']['selection'];
  readonly marked: Emphasis | null;
};

/** What the canvas tells, handed to whatever the page is by then. */
function latestOf(
  latest: { readonly current: Latest },
  onLayout: (isBusy: boolean) => void,
): Omit<NetworkOptions, 'palette' | 'isStill'> {
  return {
    onNode: (key) => {
      if (!latest.current.drawn.open(key)) latest.current.onSelect({ kind: 'node', key });
    },
    onEdge: (key) => {
      if (!key.startsWith('joined:'))
        latest.current.onSelect({ kind: latest.current.projection === 'dyads' ? 'dyad' : 'edge', key });
    },
    onStage: () => latest.current.onSelect(null),
    onLayout: (isBusy) => {
      onLayout(isBusy);
      if (!isBusy) performance.mark('dramatis:layout');
    },
  };
}

const selectedKey = (selection: Latest['selection'], standsFor: (key: string) => string | null): string | null =>
  selection === null ? null : selection.kind === 'node' ? standsFor(selection.key) : selection.key;

function useContextRestoring(stage: { readonly current: HTMLElement | null }, onRestored: () => void): void {
  useEffect(() => {
    const container = stage.current;
    const keep = (event: Event) => event.preventDefault();
    container?.addEventListener('webglcontextlost', keep, true);
    container?.addEventListener('webglcontextrestored', onRestored, true);
    return () => {
      container?.removeEventListener('webglcontextlost', keep, true);
      container?.removeEventListener('webglcontextrestored', onRestored, true);
    };
  }, []);
}
