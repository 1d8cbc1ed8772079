import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { FilterPanel } from '../filters/filter-panel.tsx';
import type { PageProps } from '../page/page-props.ts';
import { createSearchIndex, search } from '../search/search.ts';
import { listRows } from './list-rows.ts';
import { NodeList } from './node-list.tsx';

export interface SidebarProps extends PageProps {
  /** `isOpened`: chosen with Enter, so that the reader goes on to the panel. */
  readonly onSelect: (key: string, isOpened: boolean) => void;
}

/** Search, filters and the list of everything shown. */
export function Sidebar(props: SidebarProps): JSX.Element {
  const { graph, view, visible, palette, onSelect } = props;
  const { query, selection } = view.state;
  const selected = selection?.kind === 'node' ? selection.key : null;
  const setQuery = (text: string) => view.set({ query: text }, 'drag');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { columns } = graph;
  const isRanked = query.trim() !== '';
  const index = useMemo(() => (isRanked ? createSearchIndex(graph.nodes.values()) : []), [graph, isRanked]);
  const all = useMemo(() => search(index, query), [index, query]);
  const found = useMemo(
    () => (isRanked ? all : [...columns.keys.keys()]).filter((node) => visible.nodes[node] === 1),
    [isRanked, all, visible, columns],
  );
  const rows = useMemo(() => listRows(columns, found, isRanked), [columns, found, isRanked]);
  const hidden = isRanked ? all.length - found.length : 0;

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
    else if (event.key === 'Enter' && isRanked && best !== undefined) onSelect(columns.keys[best] as string, true);
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
      <FilterPanel {...props} />
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
        <NodeList graph={graph} rows={rows} selected={selected} palette={palette} onSelect={onSelect} />
      )}
      {hidden > 0 && <p class="list-foot quiet">{hidden} more hidden by the filters</p>}
    </nav>
  );
}
