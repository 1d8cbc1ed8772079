import type { Visibility } from '../filters/visibility.ts';
import type { GraphColumns } from '../graph/columns.ts';
import { type Palette, quadColor } from '../graph/palette.ts';
import { histogram, periodOf, startOf, unitFor } from '../timeline/bins.ts';
import { GROUPS } from '../timeline/use-histogram.ts';
import type { Box } from './network-svg.ts';
import { short, textSvg } from './svg-shapes.ts';

const AXIS = 24;
const MS_PER_DAY = 86_400_000;

/** Bars of the shown events, stacked by quadrant; null when none has a date. */
export function timelineSvg(
  columns: GraphColumns,
  { nodes }: Visibility,
  palette: Palette,
  box: Box,
): { readonly svg: string; readonly undated: number; readonly unit: string } | null {
  const mask = Uint8Array.from(nodes, (shown, node) => shown & Number((columns.reports[node] as number) > 0));
  const ofCode = columns.quad.words.map((word) => GROUPS.indexOf(word as (typeof GROUPS)[number]));
  const group = Uint8Array.from(columns.quad.codes, (code) => ofCode[code] ?? GROUPS.length - 1);
  const dated = { first: columns.eventFirst, last: columns.eventLast, mask, group, groups: GROUPS.length };
  const period = periodOf(dated);
  if (period === null) return null;
  const unit = unitFor(...period);
  const { counts, vague, length, from, undated } = histogram(dated, period, unit);
  const totals = Array.from({ length }, (_, bar) =>
    GROUPS.reduce((sum, _group, at) => sum + (counts[bar * GROUPS.length + at] as number), vague[bar] as number),
  );
  const most = Math.max(1, ...totals);
  const [step, height] = [box.width / length, box.height - AXIS];
  const base = box.y + height;
  const bars: string[] = [];
  for (let bar = 0; bar < length; bar += 1) {
    let y = base;
    const put = (count: number, color: string, opacity: number) => {
      if (count === 0) return;
      const tall = (count / most) * (height - 16);
      y -= tall;
      const width = Math.min(40, Math.max(0.8, step * 0.85));
      bars.push(
        `<rect x="${short(box.x + bar * step + (step - width) / 2)}" y="${short(y)}" width="${short(width)}" height="${short(tall)}" fill="${color}" fill-opacity="${opacity}"/>`,
      );
    };
    for (const [at, name] of GROUPS.entries())
      put(counts[bar * GROUPS.length + at] as number, quadColor(name, palette), 1);
    put(vague[bar] as number, palette.neutral, 0.35);
  }
  const day = (bar: number) => new Date(startOf(from + bar, unit) * MS_PER_DAY).toISOString().slice(0, 10);
  const label = (text: string, x: number, anchor: 'start' | 'end') =>
    textSvg(text, { x, y: base + 14 }, { size: 12, color: palette.ink, anchor });
  const svg = [
    ...bars,
    `<path d="M${box.x} ${short(base)}H${box.x + box.width}" stroke="${palette.edge}"/>`,
    label(day(0), box.x, 'start'),
    length > 1 ? label(day(length - 1), box.x + box.width, 'end') : '',
    textSvg(`at most ${most} a ${unit}`, { x: box.x, y: box.y + 6 }, { size: 12, color: palette.ink }),
  ].join('');
  return { svg, undated, unit };
}
