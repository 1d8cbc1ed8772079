import { firstDay, isoDay, lastDay } from '@dramatis/graph';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Filters } from '../filters/filters.ts';
import type { PageProps } from '../page/page-props.ts';
import { useMedia } from '../page/use-media.ts';
import { Bars } from './bars.tsx';
import { binOf, type Histogram, startOf, UNITS, type Unit } from './bins.ts';
import { useBrush } from './use-brush.ts';
import { useHistogram } from './use-histogram.ts';
import { usePlay } from './use-play.ts';

/** The period of the bars chosen, as bar numbers; null when all count. */
export type Brush = readonly [number, number] | null;

/** When it was: a histogram to brush, in the events' own time or the reports'. What is chosen filters the whole page. */
export function Timeline({ graph, view, visible, palette }: PageProps): JSX.Element {
  const { filters } = view.state;
  const [unit, setUnit] = useState<Unit | null>(null);
  const bars = useHistogram(graph.columns, visible, filters.clock, unit);
  const brush = useMemo(() => brushOf(filters, bars), [filters.after, filters.before, bars]);
  const box = useRef<HTMLDivElement>(null);
  const choose = (next: Brush, how: 'step' | 'drag' = 'step') =>
    view.set({ filters: { ...filters, ...periodOfBrush(next, bars) } }, how);
  const dragging = useBrush(box, bars.length, choose);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const play = usePlay(brush, bars.length, choose, isStill);
  const isPeriod = filters.after !== null || filters.before !== null;
  return (
    <section class="timeline" aria-label="Timeline">
      <div class="timeline-bar">
        <button
          type="button"
          class="icon-button"
          aria-label={play.isPlaying ? 'Stop' : isStill ? 'Step' : 'Play'}
          title={play.isPlaying ? 'Stop' : isStill ? 'Step: the period after this' : 'Play: move the period along'}
          disabled={bars.length < 2}
          onClick={play.toggle}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={play.isPlaying ? 'M5 3v10M11 3v10' : 'M5 3v10l8-5z'} />
          </svg>
        </button>
        <select
          aria-label="Which date"
          value={filters.clock}
          onChange={({ currentTarget }) =>
            view.set({ filters: { ...filters, clock: currentTarget.value === 'report' ? 'report' : 'event' } })
          }
        >
          <option value="event">Event date</option>
          <option value="report">Report date</option>
        </select>
        <select
          aria-label="Bars"
          value={unit ?? ''}
          onChange={({ currentTarget }) => setUnit(UNITS.find((one) => one === currentTarget.value) ?? null)}
        >
          <option value="">by {bars.unit}</option>
          {UNITS.filter((one) => one !== bars.unit).map((one) => (
            <option key={one} value={one}>
              by {one}
            </option>
          ))}
        </select>
        <span class="date-fields">
          <DateField
            name="From"
            value={filters.after}
            onChange={(after) => view.set({ filters: { ...filters, after } })}
          />
          <DateField
            name="to"
            value={filters.before}
            onChange={(before) => view.set({ filters: { ...filters, before } })}
          />
        </span>
        {isPeriod && (
          <button type="button" class="text-link" onClick={() => choose(null)}>
            All time
          </button>
        )}
        <span class="timeline-count quiet">
          {bars.undated > 0 && `${bars.undated} without a date${isPeriod ? ', not shown' : ''}`}
        </span>
      </div>
      <div class="timeline-bars" ref={box} {...dragging}>
        {bars.length > 0 ? (
          <Bars bars={bars} brush={brush} palette={palette} />
        ) : (
          <p class="quiet">Nothing here is dated.</p>
        )}
      </div>
    </section>
  );
}

/** A date of any precision, typed: "2024", "2024-09", "2024-09-30". */
function DateField(props: {
  readonly name: string;
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
}): JSX.Element {
  const [text, setText] = useState(props.value ?? '');
  useEffect(() => setText(props.value ?? ''), [props.value]);
  const isDate = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/.test(text);
  const commit = () => {
    const date = text === '' ? null : text;
    if (isDate && date !== props.value) props.onChange(date);
  };
  return (
    <label class="date-field">
      {props.name}
      <input
        type="text"
        inputMode="numeric"
        placeholder="yyyy-mm-dd"
        value={text}
        aria-invalid={!isDate}
        onInput={({ currentTarget }) => setText(currentTarget.value.trim())}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
    </label>
  );
}

function brushOf({ after, before }: Filters, { unit, from, length }: Histogram): Brush {
  if ((after === null && before === null) || length === 0) return null;
  const bar = (day: number) => Math.min(length - 1, Math.max(0, binOf(day, unit) - from));
  return [after === null ? 0 : bar(firstDay(after)), before === null ? length - 1 : bar(lastDay(before))];
}

function periodOfBrush(brush: Brush, { unit, from }: Histogram): Pick<Filters, 'after' | 'before'> {
  if (brush === null) return { after: null, before: null };
  return { after: isoDay(startOf(from + brush[0], unit)), before: isoDay(startOf(from + brush[1] + 1, unit) - 1) };
}
