import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brush } from './timeline.tsx';

const STEP_MS = 700;

/**
 * Move the chosen period along, bar by bar, until its end meets the last; begins anew from the first when it stands there.
 *
 * @param isStill whether nothing may move by itself: each press is one bar then
 */
export function usePlay(
  brush: Brush,
  length: number,
  choose: (brush: Brush, how: 'step' | 'drag') => void,
  isStill: boolean,
): { readonly isPlaying: boolean; readonly toggle: () => void } {
  const [isPlaying, setIsPlaying] = useState(false);
  const latest = useRef({ brush, choose, length });
  latest.current = { brush, choose, length };
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const now = latest.current;
      const [from, to] = now.brush ?? [0, 0];
      if (to + 1 >= now.length) setIsPlaying(false);
      else now.choose([from + 1, to + 1], 'drag');
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const toggle = () => {
    if (isStill && brush !== null && brush[1] + 1 < length) {
      choose([brush[0] + 1, brush[1] + 1], 'step');
      return;
    }
    if (!isPlaying) {
      const width = brush === null ? Math.max(0, Math.floor(length / 20)) : brush[1] - brush[0];
      if (brush === null || brush[1] + 1 >= length) choose([0, Math.min(width, length - 1)], 'step');
    }
    setIsPlaying(!isPlaying && !isStill);
  };
  return { isPlaying, toggle };
}
