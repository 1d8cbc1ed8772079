import type { Palette } from '../graph/palette.ts';
import type { DrawnEdge, DrawnNode } from '../network/drawing.ts';
import { placeLabels } from '../network/place-labels.ts';
import { lineSvg, markSvg, type Point, textSvg } from './svg-shapes.ts';

/** A drawing with a place for every node; y grows upwards, as on the stage. */
export interface Picture {
  readonly nodes: readonly (Omit<DrawnNode, 'place'> & { readonly place: Point })[];
  readonly edges: readonly DrawnEdge[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width of a text in pixels at a size of type. */
export type Measure = (text: string, size: number) => number;

const FONT_SIZE = 11;
const LINE_HEIGHT = 14;
/** Room for the marks and labels at the rim. */
const MARGIN = 48;
/** The largest nodes are named even where the name covers smaller marks, never another name. */
const FIRST_LABELS = 24;
/** Nodes that ask for a label, largest first. */
const MOST_LABELS = 1500;
const LONGEST = 48;

/** The network into a box of a picture: lines, marks, and the labels for which there is room. */
export function networkSvg({ nodes, edges }: Picture, box: Box, palette: Palette, measure: Measure): string {
  const fit = fitting(
    nodes.map(({ place }) => place),
    box,
  );
  const places = new Map(nodes.map((node) => [node.key, { ...fit(node.place), size: node.size }]));
  const lines = edges.map(({ source, target, look: { pattern, size, color } }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from === undefined || to === undefined ? '' : lineSvg(pattern, from, to, size, color, to.size);
  });
  const marks = nodes.map(({ key, shape, size, fill, color }) =>
    markSvg(shape, places.get(key) as Point, size, fill, color),
  );
  const degrees = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const rank = (node: Picture['nodes'][number]) => node.size + (degrees.has(node.key) ? 1000 : 0);
  const named = [...nodes].sort((a, b) => rank(b) - rank(a) || (a.key < b.key ? -1 : 1)).slice(0, MOST_LABELS);
  const labels = placeLabels(
    named.map(({ key, label, size }, at) => {
      const { x, y } = places.get(key) as Point;
      const text = label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1).trimEnd()}…`;
      return {
        key,
        text,
        x: x - box.x,
        y: y - box.y,
        radius: size,
        width: measure(text, FONT_SIZE),
        claim: at < FIRST_LABELS ? 'near' : 'free',
      };
    }),
    LINE_HEIGHT,
    box,
  );
  const names = labels.map(({ text, x, y }) =>
    textSvg(text, { x: x + box.x, y: y + box.y }, { size: FONT_SIZE, color: palette.ink, rim: palette.background }),
  );
  return `<g>${lines.join('')}</g><g>${marks.join('')}</g><g>${names.join('')}</g>`;
}

/** Places into a box, as large as they go, upright. */
function fitting(places: readonly Point[], box: Box): (place: Point) => Point {
  let [left, right, low, high] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  const scale = Math.min(
    (box.width - MARGIN * 2) / Math.max(1e-9, right - left),
    (box.height - MARGIN * 2) / Math.max(1e-9, high - low),
  );
  const size = places.length < 2 || !Number.isFinite(scale) ? 0 : scale;
  return ({ x, y }) => ({
    x: box.x + box.width / 2 + (x - (left + right) / 2) * size,
    y: box.y + box.height / 2 - (y - (low + high) / 2) * size,
  });
}
