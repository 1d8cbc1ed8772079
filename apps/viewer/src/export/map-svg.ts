import type { Visibility } from '../filters/visibility.ts';
import type { Palette } from '../graph/palette.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import { clusterRadius, clusters, clusterWords } from '../map/clusters.ts';
import { frameOf } from '../map/frame.ts';
import { placeCounts } from '../map/place-counts.ts';
import { project, worldPaths } from '../map/world.ts';
import { placeLabels } from '../network/place-labels.ts';
import type { Box, Measure } from './network-svg.ts';
import { SHEET, SHEET_BOX } from './sheet.ts';
import { markSvg, short, textSvg } from './svg-shapes.ts';

/** Radius within which places are put together. */
const REACH = 22;
const FONT_SIZE = 11;
const LINE_HEIGHT = 14;

/** The shown places on a map of the world, into a box of a picture. */
export function mapSvg(
  graph: ViewGraph,
  visible: Visibility,
  palette: Palette,
  measure: Measure,
  box: Box = SHEET_BOX,
): string {
  const points = placeCounts(graph, visible).places.map((place) => ({ place, ...project(place.lon, place.lat) }));
  const frame = frameOf(points, box);
  const screen = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: box.x + box.width / 2 + (x - frame.x) * frame.scale,
    y: box.y + box.height / 2 + (y - frame.y) * frame.scale,
  });
  const groups = clusters(points, REACH / frame.scale);
  const { land, borders } = worldPaths();
  const transform = `translate(${short(box.x + box.width / 2)} ${short(box.y + box.height / 2)}) scale(${frame.scale}) translate(${-frame.x} ${-frame.y})`;
  const circles = [...groups].reverse().map((group) => {
    const radius = clusterRadius(group);
    const share = group.events === 0 ? 0 : group.conflicts / group.events;
    const inner =
      share > 0 ? markSvg('circle', screen(group), radius * Math.sqrt(share), palette.conflict, palette.conflict) : '';
    return markSvg('circle', screen(group), radius, palette.location, palette.background) + inner;
  });
  const labels = placeLabels(
    groups.map((group, at) => {
      const text = clusterWords(group);
      const { x, y } = screen(group);
      const place = { x: x - box.x, y: y - box.y };
      return {
        key: String(at),
        text,
        ...place,
        radius: clusterRadius(group),
        width: measure(text, FONT_SIZE),
        claim: 'free',
      };
    }),
    LINE_HEIGHT,
    box,
  );
  return [
    `<clipPath id="frame"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/></clipPath>`,
    `<g clip-path="url(#frame)"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="#eef3f7"/>`,
    `<g transform="${transform}"><path d="${land}" fill="#ffffff"/><path d="${borders}" fill="none" stroke="${palette.edge}" stroke-width="${0.6 / frame.scale}"/></g>`,
    ...circles,
    ...labels.map(({ text, x, y }) =>
      textSvg(text, { x: x + box.x, y: y + box.y }, { size: FONT_SIZE, color: palette.ink, rim: '#ffffff' }),
    ),
    '</g>',
  ].join('\n');
}

/** What the circles mean, along the foot of a sheet. */
export function mapLegendSvg(palette: Palette, unplaced: number): string {
  const y = SHEET.height - 120;
  const words = (text: string, x: number, row: number) =>
    textSvg(text, { x, y: y + row * 20 }, { size: 12, color: palette.ink });
  return [
    markSvg('circle', { x: 42, y }, 9, palette.location, palette.location),
    words('Events at a place: the larger, the more. Places that lie close together are one circle (+n).', 64, 0),
    markSvg('circle', { x: 42, y: y + 20 }, 6, palette.conflict, palette.conflict),
    words('Of these, events in which somebody acts against somebody.', 64, 1),
    words(unplaced > 0 ? `${unplaced} ${unplaced === 1 ? 'place' : 'places'} without a position.` : '', 32, 2.2),
    words('Map: Natural Earth. Made with Dramatis.', 32, 3.6),
  ].join('');
}
