import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Brush } from './timeline.tsx';

type Handler = (event: TargetedPointerEvent<HTMLDivElement>) => void;

/** Drag over the bars to choose a period; a click chooses one bar, a click on the only chosen one lets go. */
export function useBrush(
  box: { readonly current: HTMLElement | null },
  length: number,
  choose: (brush: Brush, how: 'step' | 'drag') => void,
): { readonly onPointerDown: Handler; readonly onPointerMove: Handler; readonly onPointerUp: Handler } {
  const drag = useRef<{ readonly from: number; last: number } | null>(null);
  const barAt = (x: number): number => {
    const bounds = box.current?.getBoundingClientRect();
    if (bounds === undefined || bounds.width === 0) return 0;
    return Math.min(length - 1, Math.max(0, Math.floor(((x - bounds.left) / bounds.width) * length)));
  };
  return {
    onPointerDown: (event) => {
      if (length === 0 || event.button !== 0) return;
      const bar = barAt(event.clientX);
      drag.current = { from: bar, last: bar };
      event.currentTarget.setPointerCapture(event.pointerId);
      choose([bar, bar], 'step');
    },
    onPointerMove: (event) => {
      const now = drag.current;
      if (now === null) return;
      const bar = barAt(event.clientX);
      if (bar === now.last) return;
      now.last = bar;
      choose([Math.min(now.from, bar), Math.max(now.from, bar)], 'drag');
    },
    onPointerUp: () => {
      drag.current = null;
    },
  };
}
