import type { JSX } from 'preact';
import type { ViewHandle } from '../page/use-view.ts';
import type { DrawingHandle } from './use-drawing.ts';

export interface NetworkToolsProps {
  readonly view: ViewHandle;
  readonly drawn: DrawingHandle;
  readonly isBusy: boolean;
  readonly isLasso: boolean;
  readonly onLasso: () => void;
  readonly onArrange: () => void;
}

/** How the network is drawn, and what of it. */
export function NetworkTools({ view, drawn, isBusy, isLasso, onLasso, onArrange }: NetworkToolsProps): JSX.Element {
  const { projection, selection, focus, path, hidden, only } = view.state;
  const group = selection?.kind === 'node' ? drawn.groupOf(selection.key) : null;
  return (
    <div class="network-tools" role="toolbar" aria-label="Network">
      <fieldset class="switch" aria-label="Drawn as">
        {(['events', 'dyads'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === projection}
            title={
              each === 'events' ? 'Events as nodes, roles as lines' : 'A line from actor to actor for all between them'
            }
            onClick={() => view.set({ projection: each })}
          >
            {each === 'events' ? 'Events' : 'Actor to actor'}
          </button>
        ))}
      </fieldset>
      <button type="button" class="button" aria-pressed={isLasso} onClick={onLasso}>
        Lasso
      </button>
      <button type="button" class="button" disabled={isBusy} onClick={onArrange}>
        Arrange
      </button>
      {group !== null && (
        <button type="button" class="button" onClick={() => drawn.open(group)}>
          Open its group
        </button>
      )}
      {focus !== null && (
        <Chip onClose={() => view.set({ focus: null })}>
          within {focus.hops} {focus.hops === 1 ? 'step' : 'steps'}
        </Chip>
      )}
      {path !== null && <Chip onClose={() => view.set({ path: null })}>shortest path</Chip>}
      {only.length > 0 && <Chip onClose={() => view.set({ only: [] })}>only {only.length} kept</Chip>}
      {hidden.length > 0 && <Chip onClose={() => view.set({ hidden: [] })}>{hidden.length} hidden</Chip>}
      {drawn.close !== null && <Chip onClose={drawn.close}>opened groups</Chip>}
      {drawn.left > 0 && <span class="quiet">{drawn.left} nodes of small groups not drawn: filter or search</span>}
    </div>
  );
}

function Chip(props: { readonly onClose: () => void; readonly children: preact.ComponentChildren }): JSX.Element {
  return (
    <span class="state-chip">
      {props.children}
      <button type="button" aria-label="Undo this" title="Undo this" onClick={props.onClose}>
        ×
      </button>
    </span>
  );
}
