import type { JSX } from 'preact';

const ZOOMS = [
  { direction: 'in', name: 'Zoom in', path: 'M8 3v10M3 8h10' },
  { direction: 'out', name: 'Zoom out', path: 'M3 8h10' },
  { direction: 'all', name: 'Show all', path: 'M3 6V3h3m4 0h3v3m0 4v3h-3m-4 0H3v-3' },
] as const;

/** Nearer, farther, all of it: of the network or the map. */
export function ZoomButtons(props: { readonly onZoom: (direction: 'in' | 'out' | 'all') => void }): JSX.Element {
  return (
    <fieldset class="zoom" aria-label="Zoom">
      {ZOOMS.map(({ direction, name, path }) => (
        <button
          key={direction}
          type="button"
          class="icon-button"
          aria-label={name}
          title={name}
          onClick={() => props.onZoom(direction)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
