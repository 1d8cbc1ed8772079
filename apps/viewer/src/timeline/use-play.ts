import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brush } from './timeline.tsx';

const STEP_MS = 700;

/** Move the chosen period along, bar by bar, until its end meets the last; begins anew from the first when it stands there. */
export function usePlay(
  brush: Brush,
  length: number,
  choose: (brush: Brush, how: 'step' | 'drag') => void,
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
    if (!isPlaying) {
      const width = brush === null ? Math.max(0, Math.floor(length / 20)) : brush[1] - brush[0];
      if (brush === null || brush[1] + 1 >= length) choose([0, Math.min(width, length - 1)], 'step');
    }
    setIsPlaying(!isPlaying);
  };
  return { isPlaying, toggle };
}
