import type Sigma from 'sigma';

/** The nearest the camera goes by itself: a share of the whole graph's extent. */
const NEAREST = 0.3;
const DURATION_MS = 250;

/** Bring nodes into view, near enough to tell them apart; a view that does so already stays. */
export function frameNodes(sigma: Sigma, keys: readonly string[], isStill: boolean): void {
  const places = keys.flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
  if (places.length === 0) return;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const ratio = Math.min(1, Math.max(NEAREST, Math.max(right - left, top - bottom) * 1.8));
  const { width, height } = sigma.getDimensions();
  const isInView = places.every((place) => {
    const { x, y } = sigma.framedGraphToViewport(place);
    return x > 0 && x < width && y > 0 && y < height;
  });
  const camera = sigma.getCamera();
  if (isInView && camera.ratio <= ratio * 1.6) return;
  const state = { x: (left + right) / 2, y: (bottom + top) / 2, ratio };
  if (isStill) camera.setState(state);
  else void camera.animate(state, { duration: DURATION_MS });
}
