import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Palette } from '../graph/palette.ts';
import { KINDS, type Kind, type ViewGraph } from '../graph/view-graph.ts';
import { KIND_WORDS } from '../page/words.ts';
import { createSearchIndex, search } from '../search/search.ts';
import { eventTypes, type Filters } from './filters.ts';
import { listRows } from './list-rows.ts';
import { NodeList } from './node-list.tsx';

export interface SidebarProps {
  readonly graph: ViewGraph;
  readonly visible: ReadonlySet<string>;
  readonly filters: Filters;
  readonly selected: string | null;
  readonly palette: Palette;
  readonly onFilter: (filters: Filters) => void;
  readonly onSelect: (key: string, isOpened: boolean) => void;
}

/** Search, filters and the list of everything shown. */
export function Sidebar(props: SidebarProps): JSX.Element {
  const { graph, visible, filters, selected, palette, onFilter, onSelect } = props;
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const index = useMemo(() => createSearchIndex(graph.nodes.values()), [graph]);
  const found = useMemo(() => search(index, query).filter(({ key }) => visible.has(key)), [index, query, visible]);
  const isRanked = query.trim() !== '';
  const rows = useMemo(() => listRows(found, isRanked), [found, isRanked]);
  const hidden = isRanked ? search(index, query).length - found.length : 0;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const best = found[0];
    if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else if (event.key === 'Enter' && isRanked && best !== undefined) onSelect(best.key, true);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <nav class="sidebar" aria-label="Browse" ref={list}>
      <div class="search">
        <label class="hidden-label" for="search">
          Search names and aliases
        </label>
        <input
          id="search"
          type="search"
          ref={input}
          placeholder="Search names"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <kbd>/</kbd>
      </div>
      <FilterBar graph={graph} filters={filters} onFilter={onFilter} />
      <p class="hidden-label" role="status">
        {isRanked ? `${found.length} found` : ''}
      </p>
      {rows.length === 0 ? (
        <p class="empty-list quiet">
          {isRanked
            ? `Nothing named “${query.trim()}”${hidden > 0 ? ' among what is shown' : ''}.`
            : 'Nothing to show.'}
        </p>
      ) : (
        <NodeList rows={rows} selected={selected} palette={palette} onSelect={onSelect} />
      )}
      {hidden > 0 && <p class="list-foot quiet">{hidden} more hidden by the filters</p>}
    </nav>
  );
}

function FilterBar({ graph, filters, onFilter }: Pick<SidebarProps, 'graph' | 'filters' | 'onFilter'>): JSX.Element {
  const types = useMemo(() => eventTypes(graph), [graph]);
  const uncoded = useMemo(
    () => [...graph.nodes.values()].filter(({ kind, type }) => kind === 'event' && type === null).length,
    [graph],
  );
  const toggle = (kind: Kind) => {
    const kinds = KINDS.filter((one) => (one === kind) !== filters.kinds.includes(one));
    onFilter({ ...filters, kinds });
  };
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
            {KIND_WORDS[kind].many}
          </button>
        ))}
      </div>
      {types.length > 1 && (
        <select
          aria-label="Event type"
          value={filters.eventType ?? ''}
          onChange={({ currentTarget }) => onFilter({ ...filters, eventType: currentTarget.value || null })}
        >
          <option value="">All event types</option>
          {types.map(({ type, count }) => (
            <option key={type} value={type}>
              {type} ({count})
            </option>
          ))}
        </select>
      )}
      {uncoded > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={filters.isUncodedShown}
            onChange={({ currentTarget }) => onFilter({ ...filters, isUncodedShown: currentTarget.checked })}
          />
          Uncoded events <span class="count">{uncoded}</span>
        </label>
      )}
    </fieldset>
  );
}
