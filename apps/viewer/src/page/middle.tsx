import type { ComponentType, JSX, TargetedKeyboardEvent } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { NetworkView } from '../network/network-view.tsx';
import { VIEWS, type View } from '../state/view-state.ts';
import type { MiddleProps } from './page-props.ts';

/** What can fill the middle; all but the network are fetched when first asked for. */
const PARTS: Readonly<Record<View, { readonly name: string; readonly Part: ComponentType<MiddleProps> }>> = {
  network: { name: 'Network', Part: NetworkView },
  map: { name: 'Map', Part: lazy(() => import('../map/map-view.tsx').then(({ MapView }) => MapView)) },
  table: { name: 'Table', Part: lazy(() => import('../table/table-view.tsx').then(({ TableView }) => TableView)) },
};

const Reader = lazy(() => import('../evidence/reader.tsx').then(({ Reader: part }) => part));

/** Tabs and the view that is chosen: the same events as network, map or table. */
export function Middle(props: MiddleProps): JSX.Element {
  const { view } = props.view.state;
  const { Part } = PARTS[view];
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length] as View;
    props.view.set({ view: next });
    document.getElementById(`tab-${next}`)?.focus();
    event.preventDefault();
  };
  return (
    <div class="middle">
      <div class="tabs" role="tablist" aria-label="View" onKeyDown={onKeyDown}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            id={`tab-${name}`}
            class="tab"
            role="tab"
            aria-selected={name === view}
            tabIndex={name === view ? 0 : -1}
            onClick={() => props.view.set({ view: name })}
          >
            {PARTS[name].name}
          </button>
        ))}
      </div>
      <Suspense fallback={<p class="notice quiet">Opening…</p>}>
        <Part {...props} />
        {props.view.state.report !== null && <Reader {...props} />}
      </Suspense>
    </div>
  );
}
