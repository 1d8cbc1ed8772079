/** A label asking for a place beside its node; all lengths in pixels. */
export interface LabelCandidate {
  readonly key: string;
  readonly text: string;
  /** The node's centre and radius on screen. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The text's width. */
  readonly width: number;
  /**
   * `must` is placed whatever it covers (the selection, the node under the pointer), `near` may cover nodes but no label, `free`
   * covers nothing.
   */
  readonly claim: 'must' | 'near' | 'free';
}

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  /** Left end of the text, and its middle line. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 4;
const PADDING = 2;

/** The drawing's size in pixels. */
export interface Bounds {
  readonly width: number;
  readonly height: number;
}

/**
 * Give each label a place to the right, left, under or over its node where it meets no candidate's node, no label already placed,
 * and stays in the drawing; without one it is left out. The first candidates have the first choice.
 *
 * @param height line height in pixels
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  height: number,
  bounds: Bounds,
): readonly PlacedLabel[] {
  const nodes = candidates.map(nodeBox);
  const labels: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const { key, text, claim, ...candidate } of candidates) {
    const places = placesOf(candidate, height);
    const box = (place: Place) => boxOf(place, candidate.width, height);
    const open = places.filter((place) => isInside(box(place), bounds) && isFree(box(place), labels));
    const place =
      open.find((one) => isFree(box(one), nodes)) ??
      (claim === 'free' ? undefined : open[0]) ??
      (claim === 'must' ? (places.find((one) => isInside(box(one), bounds)) ?? places[0]) : undefined);
    if (place === undefined) continue;
    labels.push(box(place));
    placed.push({ key, text, ...place });
  }
  return placed;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

type Extent = Pick<LabelCandidate, 'x' | 'y' | 'radius' | 'width'>;

const placesOf = ({ x, y, radius, width }: Extent, height: number): readonly Place[] => [
  { x: x + radius + GAP, y },
  { x: x - radius - GAP - width, y },
  { x: x - width / 2, y: y + radius + height / 2 + 1 },
  { x: x - width / 2, y: y - radius - height / 2 - 1 },
];

const nodeBox = ({ x, y, radius }: Extent): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const boxOf = ({ x, y }: Place, width: number, height: number): Box => ({
  left: x - PADDING,
  right: x + width + PADDING,
  top: y - height / 2,
  bottom: y + height / 2,
});

const isInside = (box: Box, { width, height }: Bounds): boolean =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;

const isFree = (box: Box, taken: readonly Box[]): boolean =>
  taken.every(
    (other) => box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom,
  );
