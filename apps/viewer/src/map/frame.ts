import { MAP_SIZE } from './world.ts';

/** What of the map is seen: its middle in pixels of the unzoomed map, and how many screen pixels one of those takes. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MAX_SCALE = 200;

/** The frame that holds all points with room around them; the whole world when there are none. */
export function frameOf(points: readonly { readonly x: number; readonly y: number }[], size: Size): Frame {
  const box = points.length === 0 ? WORLD : points;
  const xs = box.map(({ x }) => x);
  const ys = box.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(size.width / (right - left + 40), size.height / (bottom - top + 40));
  return limit({ x: (left + right) / 2, y: (top + bottom) / 2, scale }, size);
}

const WORLD = [
  { x: 20, y: 120 },
  { x: MAP_SIZE - 20, y: 780 },
];

/** No nearer than is of use, no farther than the whole map, its middle on the map. */
export function limit({ x, y, scale }: Frame, { width, height }: Size): Frame {
  const least = Math.min(width, height) / MAP_SIZE;
  const inside = (value: number) => Math.min(MAP_SIZE, Math.max(0, value));
  return { x: inside(x), y: inside(y), scale: Math.min(MAX_SCALE, Math.max(least, scale)) };
}

/** Zoom about a point of the screen, which stays where it is. */
export function zoomAt(
  frame: Frame,
  factor: number,
  at: { readonly x: number; readonly y: number },
  size: Size,
): Frame {
  const next = limit({ ...frame, scale: frame.scale * factor }, size);
  const shift = (middle: number, offset: number) => middle + offset / frame.scale - offset / next.scale;
  return limit({ ...next, x: shift(frame.x, at.x - size.width / 2), y: shift(frame.y, at.y - size.height / 2) }, size);
}
