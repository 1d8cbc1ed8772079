import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Legend } from '../page/legend.tsx';
import type { MiddleProps } from '../page/page-props.ts';
import { useMedia } from '../page/use-media.ts';
import { hasWebGL } from './has-webgl.ts';
import type { Network } from './network.ts';

type Drawing = 'loading' | 'ready' | 'absent';

/** The drawn graph. Its code is fetched only where WebGL is; without it list and panel do all the work. */
export function NetworkView({ graph, view, visible, palette, onSelect }: MiddleProps): JSX.Element {
  const { selection } = view.state;
  const stage = useRef<HTMLDivElement>(null);
  const network = useRef<Network | null>(null);
  const [drawing, setDrawing] = useState<Drawing>('loading');
  const [isLayingOut, setIsLayingOut] = useState(false);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  /** Rises when a lost drawing context is given back: the drawing is then made anew. */
  const [restorations, setRestorations] = useState(0);
  const latest = useRef({ visible, selection, palette });
  latest.current = { visible, selection, palette };

  useEffect(() => {
    const container = stage.current;
    if (container === null) return;
    let isGone = false;
    const begin = async () => {
      if (!hasWebGL()) throw new Error('no WebGL');
      const { createNetwork } = await import('./network.ts');
      if (isGone) return;
      const now = latest.current;
      const onLayout = (isBusy: boolean) => {
        setIsLayingOut(isBusy);
        if (!isBusy) performance.mark('dramatis:layout');
      };
      network.current = createNetwork(container, graph, { palette: now.palette, isStill, onSelect, onLayout });
      network.current.show(now.visible);
      network.current.select(now.selection, true);
      performance.mark('dramatis:drawn');
      setDrawing('ready');
    };
    setDrawing('loading');
    begin().catch(() => {
      if (!isGone) setDrawing('absent');
    });
    return () => {
      isGone = true;
      network.current?.kill();
      network.current = null;
    };
  }, [graph, isStill, onSelect, restorations]);
  useEffect(() => {
    const container = stage.current;
    const keep = (event: Event) => event.preventDefault();
    const restore = () => setRestorations((count) => count + 1);
    container?.addEventListener('webglcontextlost', keep, true);
    container?.addEventListener('webglcontextrestored', restore, true);
    return () => {
      container?.removeEventListener('webglcontextlost', keep, true);
      container?.removeEventListener('webglcontextrestored', restore, true);
    };
  }, []);
  useEffect(() => network.current?.paint(palette), [palette]);
  useEffect(() => network.current?.show(visible), [visible]);
  useEffect(() => network.current?.select(selection, true), [selection]);

  return (
    <section class="network" aria-label="Network">
      <div
        class="stage"
        ref={stage}
        role="img"
        aria-label={`Network of ${graph.nodes.size} nodes and ${graph.edges.size} lines; every node is in the list beside it`}
        data-state={drawing === 'ready' && isLayingOut ? 'layout' : drawing}
      />
      {drawing === 'absent' && (
        <p class="notice" role="status">
          <strong>No drawing here.</strong> This browser has no WebGL, or it is switched off. List, search and sentences
          work as ever.
        </p>
      )}
      {isLayingOut && (
        <p class="busy" role="status">
          Arranging…
        </p>
      )}
      {drawing === 'ready' && <ZoomButtons network={network} />}
      <Legend palette={palette} />
    </section>
  );
}

const ZOOMS = [
  { direction: 'in', name: 'Zoom in', path: 'M8 3v10M3 8h10' },
  { direction: 'out', name: 'Zoom out', path: 'M3 8h10' },
  { direction: 'all', name: 'Show all', path: 'M3 6V3h3m4 0h3v3m0 4v3h-3m-4 0H3v-3' },
] as const;

function ZoomButtons({ network }: { network: { readonly current: Network | null } }): JSX.Element {
  return (
    <fieldset class="zoom" aria-label="View">
      {ZOOMS.map(({ direction, name, path }) => (
        <button
          key={direction}
          type="button"
          class="icon-button"
          aria-label={name}
          title={name}
          onClick={() => network.current?.zoom(direction)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
