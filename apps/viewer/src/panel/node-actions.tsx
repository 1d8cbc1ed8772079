import type { JSX } from 'preact';
import type { ViewNode } from '../graph/view-graph.ts';
import type { ViewHandle } from '../page/use-view.ts';

const HOPS = [1, 2, 3];

/** What can be done with a node beside reading it: only its surroundings, a way to another, or out of sight. */
export function NodeActions({ node, view }: { readonly node: ViewNode; readonly view: ViewHandle }): JSX.Element {
  const { focus, path, hidden, filters } = view.state;
  const { key } = node;
  const isStart = path !== null && path.from === key && path.to === key;
  return (
    <div class="node-actions" role="toolbar" aria-label="Do with this">
      <fieldset class="switch" aria-label="Show only what is within some steps">
        <legend>Within</legend>
        {HOPS.map((hops) => {
          const isOn = focus?.key === key && focus.hops === hops;
          return (
            <button
              key={hops}
              type="button"
              aria-pressed={isOn}
              title={
                isOn ? 'Show everything again' : `Show only what is within ${hops} ${hops === 1 ? 'step' : 'steps'}`
              }
              onClick={() => view.set({ focus: isOn ? null : { key, hops } })}
            >
              {hops}
            </button>
          );
        })}
      </fieldset>
      {path === null || path.from !== path.to || isStart ? (
        <button
          type="button"
          class="button"
          aria-pressed={isStart}
          onClick={() => view.set({ path: isStart ? null : { from: key, to: key } })}
        >
          {isStart ? 'Now select the other end' : 'Path from here'}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => view.set({ path: { from: path.from, to: key } })}>
          Path to here
        </button>
      )}
      {node.kind === 'location' && (
        <button
          type="button"
          class="button"
          aria-pressed={filters.place === key}
          onClick={() => view.set({ filters: { ...filters, place: filters.place === key ? null : key } })}
        >
          Only events here
        </button>
      )}
      <button type="button" class="button" onClick={() => view.set({ hidden: [...hidden, key], selection: null })}>
        Hide
      </button>
    </div>
  );
}
