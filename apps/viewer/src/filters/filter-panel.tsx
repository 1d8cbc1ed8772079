import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { labelOfKey } from '../graph/columns.ts';
import { KINDS, type Kind } from '../graph/view-graph.ts';
import type { PageProps } from '../page/page-props.ts';
import { KIND_WORDS } from '../page/words.ts';
import type { NameIndex } from '../query/read-query.ts';
import { FacetList } from './facet-list.tsx';
import { FACETS } from './facets.ts';
import { FILTER_DEFAULTS, type Filters } from './filters.ts';
import { PlaceField } from './place-field.tsx';

export interface FilterPanelProps extends PageProps {
  readonly names: NameIndex;
}

/** Kinds, and behind one button everything an event can be chosen by. */
export function FilterPanel({ graph, view, visible, names }: FilterPanelProps): JSX.Element {
  const { filters } = view.state;
  const change = (patch: Partial<Filters>) => view.set({ filters: { ...filters, ...patch } });
  const toggle = (kind: Kind) =>
    change({ kinds: KINDS.filter((one) => (one === kind) !== filters.kinds.includes(one)) });
  const uncoded = useMemo(
    () =>
      graph.columns.type.codes.reduce(
        (sum, code, node) => sum + Number(code === 0 && graph.columns.kind[node] === EVENT),
        0,
      ),
    [graph],
  );
  const active = activeCount(filters);
  return (
    <fieldset class="filters" aria-label="Filters">
      <div class="chips">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={filters.kinds.includes(kind)}
            onClick={() => toggle(kind)}
          >
            {KIND_WORDS[kind].many} <span class="count">{short.format(visible.counts[kind])}</span>
          </button>
        ))}
      </div>
      <details class="filter-details">
        <summary>Filters {active > 0 && <span class="count">{active}</span>}</summary>
        <div class="filter-body">
          {FACETS.map((facet) => (
            <FacetList key={facet} facet={facet} graph={graph} filters={filters} onChange={change} />
          ))}
          {filters.participants.map((key) => (
            <p key={key} class="field">
              With
              <span class="state-chip">
                <span dir="auto">{labelOfKey(graph.columns, key)}</span>
                <button
                  type="button"
                  aria-label={`Without ${labelOfKey(graph.columns, key)}`}
                  title="Without"
                  onClick={() => change({ participants: filters.participants.filter((other) => other !== key) })}
                >
                  ×
                </button>
              </span>
            </p>
          ))}
          <PlaceField graph={graph} names={names} place={filters.place} onChange={(place) => change({ place })} />
          <Background value={filters.background} onChange={(background) => change({ background })} />
          <label class="field">
            Told by at least
            <input
              type="number"
              min="1"
              max="99"
              value={Math.max(1, filters.minReports)}
              onChange={({ currentTarget }) => change({ minReports: atLeastOne(currentTarget.valueAsNumber) })}
            />
            reports
          </label>
          <label class="field">
            Confidence at least
            <input
              type="range"
              min="0"
              max="100"
              step="5"
              value={filters.minConfidence}
              onChange={({ currentTarget }) => change({ minConfidence: currentTarget.valueAsNumber })}
            />
            {filters.minConfidence} %
          </label>
          {uncoded > 0 && (
            <label class="check">
              <input
                type="checkbox"
                checked={filters.isUncodedShown}
                onChange={({ currentTarget }) => change({ isUncodedShown: currentTarget.checked })}
              />
              Uncoded events <span class="count">{uncoded}</span>
            </label>
          )}
        </div>
      </details>
      {active > 0 && (
        <button type="button" class="text-link" onClick={() => view.set({ filters: FILTER_DEFAULTS })}>
          Clear {active === 1 ? 'the filter' : `${active} filters`}
        </button>
      )}
    </fieldset>
  );
}

/** 12,345 as 12K: there is no more room in a chip. */
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 0 });

const EVENT = KINDS.indexOf('event');

const atLeastOne = (reports: number): number => (reports > 1 ? Math.round(reports) : 0);

/** How many filters ask for something; kinds aside, which show it themselves. */
function activeCount(filters: Filters): number {
  const { kinds: _, clock: __, ...rest } = filters;
  return Object.entries(rest).filter(([name, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== FILTER_DEFAULTS[name as keyof Filters],
  ).length;
}

const BACKGROUNDS = [
  ['any', 'News and background'],
  ['none', 'News only'],
  ['only', 'Background only'],
] as const;

function Background(props: {
  readonly value: Filters['background'];
  readonly onChange: (value: Filters['background']) => void;
}): JSX.Element {
  return (
    <label class="field">
      History told in passing
      <select
        value={props.value}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value as Filters['background'])}
      >
        {BACKGROUNDS.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
