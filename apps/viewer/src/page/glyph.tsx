import type { JSX } from 'preact';
import type { Pattern, Shape } from '../graph/display.ts';

/** A node's mark as on the canvas, for lists and the legend. */
export function Glyph(props: { shape: Shape; color: string; isHollow?: boolean }): JSX.Element {
  const paint = { fill: props.isHollow ? 'none' : props.color, stroke: props.color, 'stroke-width': 1.6 };
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      {props.shape === 'circle' && <circle cx="8" cy="8" r="5" {...paint} />}
      {props.shape === 'square' && <rect x="3.5" y="3.5" width="9" height="9" {...paint} />}
      {props.shape === 'diamond' && <path d="M8 2.2 13.8 8 8 13.8 2.2 8z" {...paint} />}
    </svg>
  );
}

const DASHES: Readonly<Record<Pattern, string | undefined>> = {
  solid: undefined,
  dashed: '7 4',
  dotted: '2 3',
  crossed: undefined,
  arrow: undefined,
};

/** An edge's line as on the canvas. */
export function LineGlyph(props: { pattern: Pattern; color: string }): JSX.Element {
  return (
    <svg class="line-glyph" viewBox="0 0 32 16" aria-hidden="true">
      <path d="M1 8h30" stroke={props.color} stroke-width="2" stroke-dasharray={DASHES[props.pattern]} />
      {props.pattern === 'arrow' && <path d="m17 4 6 4-6 4z" fill={props.color} />}
      {props.pattern === 'crossed' && <path d="M8 4v8M16 4v8M24 4v8" stroke={props.color} stroke-width="1.5" />}
    </svg>
  );
}
