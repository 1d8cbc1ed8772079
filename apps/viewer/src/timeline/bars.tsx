import { isoDay } from '@dramatis/graph';
import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import { type Palette, quadColor } from '../graph/palette.ts';
import { type Histogram, startOf, type Unit } from './bins.ts';
import type { Brush } from './timeline.tsx';
import { GROUPS } from './use-histogram.ts';

const HEIGHT = 56;
/** Labels of the axis, at most. */
const TICKS = 8;

export interface BarsProps {
  readonly bars: Histogram;
  readonly brush: Brush;
  readonly palette: Palette;
}

/** The bars by quadrant, what is known only vaguely pale behind them, the chosen period marked, and dates below. */
export function Bars({ bars, brush, palette }: BarsProps): JSX.Element {
  const step = Math.max(1, Math.ceil(bars.length / TICKS));
  const ticks = Array.from({ length: Math.ceil(bars.length / step) }, (_, at) => at * step);
  return (
    <>
      <svg
        viewBox={`0 0 ${bars.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Events by ${bars.unit}: ${bars.dated} dated, ${bars.undated} without a date`}
      >
        <Drawn bars={bars} palette={palette} />
        {brush !== null && (
          <>
            <rect class="outside" x={0} y={0} width={brush[0]} height={HEIGHT} />
            <rect class="outside" x={brush[1] + 1} y={0} width={bars.length - brush[1] - 1} height={HEIGHT} />
          </>
        )}
      </svg>
      <div class="ticks" aria-hidden="true">
        {ticks.map((bar) => (
          <span key={bar} style={{ left: `${(bar / bars.length) * 100}%` }}>
            {tickWords(startOf(bars.from + bar, bars.unit), bars.unit)}
          </span>
        ))}
      </div>
    </>
  );
}

/** The bars alone: they stay while the brush moves. */
const Drawn = memo(function Drawn({ bars, palette }: Omit<BarsProps, 'brush'>): JSX.Element {
  const groups = GROUPS.length;
  let most = 1;
  for (let bar = 0; bar < bars.length; bar += 1) {
    let sum = bars.vague[bar] as number;
    for (let group = 0; group < groups; group += 1) sum += bars.counts[bar * groups + group] as number;
    most = Math.max(most, sum);
  }
  const scale = HEIGHT / Math.sqrt(most);
  const paths = GROUPS.map(() => '');
  let vague = '';
  for (let bar = 0; bar < bars.length; bar += 1) {
    let total = 0;
    for (let group = 0; group < groups; group += 1) total += bars.counts[bar * groups + group] as number;
    // Square roots keep one event visible beside a hundred; the parts share the bar in proportion.
    const height = Math.sqrt(total) * scale;
    let top = HEIGHT;
    for (let group = 0; group < groups; group += 1) {
      const part = total === 0 ? 0 : ((bars.counts[bar * groups + group] as number) / total) * height;
      if (part === 0) continue;
      top -= part;
      paths[group] += `M${bar + 0.08} ${top}h.84v${part}h-.84z`;
    }
    const behind = Math.sqrt(total + (bars.vague[bar] as number)) * scale;
    if (behind > height) vague += `M${bar} ${HEIGHT - behind}h1v${behind - height}h-1z`;
  }
  return (
    <g>
      <path d={vague} fill={palette.neutral} opacity={0.18} />
      {GROUPS.map((name, group) => (
        <path key={name} d={paths[group]} fill={quadColor(name, palette)} />
      ))}
    </g>
  );
});

const tickWords = (day: number, unit: Unit): string =>
  isoDay(day).slice(0, unit === 'year' ? 4 : unit === 'month' ? 7 : 10);
