import type { ComponentChildren, JSX } from 'preact';

/** The top of a card: what kind of thing, its name, and a way out. */
export function CardHead(props: { kicker: ComponentChildren; title: string; onClose: () => void }): JSX.Element {
  return (
    <header class="card-head">
      <p class="kicker">{props.kicker}</p>
      <h2 tabIndex={-1} dir="auto" id="card-title">
        {props.title}
      </h2>
      <button type="button" class="icon-button close" aria-label="Close" title="Close (Esc)" onClick={props.onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8m0-8-8 8" />
        </svg>
      </button>
    </header>
  );
}
