import { escapeXml } from '@dramatis/graph';
import type { Palette } from '../graph/palette.ts';
import { LEGEND_NOTE, legendRows } from '../page/legend-rows.ts';
import type { Box } from './network-svg.ts';
import { lineSvg, markSvg, textSvg } from './svg-shapes.ts';

/** A3 across, in CSS pixels (1/96 inch). */
export const SHEET = { width: 1587, height: 1123 } as const;
/** Where the picture goes: under the title, over the legend. */
export const SHEET_BOX: Box = { x: 32, y: 80, width: SHEET.width - 64, height: SHEET.height - 80 - 152 };

/** A sheet of print size: title, picture, legend, note. Its text is of the reader's sans-serif. */
export function sheet(of: {
  readonly title: string;
  readonly subtitle: string;
  readonly picture: string;
  readonly legend: string;
  readonly palette: Palette;
}): string {
  const { title, subtitle, picture, legend, palette } = of;
  const { width, height } = SHEET;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="420mm" height="297mm" viewBox="0 0 ${width} ${height}" font-family="Helvetica, Arial, 'Liberation Sans', sans-serif">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>`,
    textSvg(title, { x: 32, y: 36 }, { size: 22, color: palette.ink, weight: 700 }),
    textSvg(subtitle, { x: 32, y: 62 }, { size: 13, color: palette.ink }),
    picture,
    legend,
    '</svg>\n',
  ].join('\n');
}

const ROW = 18;
const COLUMN = 200;

/** The legend of the network, along the foot of a sheet. */
export function legendSvg(palette: Palette): string {
  const top = SHEET.height - 136;
  const { marks, roles, statuses, dyads } = legendRows(palette);
  const words = (text: string, x: number, y: number, weight?: number) =>
    textSvg(text, { x, y }, { size: 12, color: palette.ink, ...(weight !== undefined && { weight }) });
  const cell = (column: number, row: number) => ({ x: 32 + column * COLUMN, y: top + row * ROW });
  const parts = [
    `<path d="M32 ${top - 14}H${SHEET.width - 32}" stroke="${palette.edge}" stroke-width="1"/>`,
    words('Marks', 32, top, 700),
  ];
  marks.forEach(({ shape, color, isHollow, words: text }, at) => {
    const { x, y } = cell(Math.floor(at / 4), 1 + (at % 4));
    parts.push(
      markSvg(shape, { x: x + 8, y }, 5.5, isHollow ? palette.background : color, color),
      words(text, x + 24, y),
    );
  });
  const lists = [
    { name: 'Lines: role', rows: roles },
    { name: 'Lines: status', rows: statuses },
    { name: 'Lines: actor to actor', rows: dyads },
  ];
  lists.forEach(({ name, rows }, list) => {
    const { x, y } = cell(2 + list, 0);
    parts.push(words(name, x, y, 700));
    rows.forEach(({ pattern, color, words: text }, at) => {
      const row = y + (at + 1) * ROW;
      parts.push(
        lineSvg(pattern, { x, y: row }, { x: x + 30, y: row }, 2, color ?? palette.ink),
        words(text, x + 40, row),
      );
    });
  });
  parts.push(words(LEGEND_NOTE, cell(4, 3).x, cell(4, 3).y));
  parts.push(words('Made with Dramatis: every mark and line rests on sentences of reports.', 32, SHEET.height - 24));
  return parts.join('');
}
