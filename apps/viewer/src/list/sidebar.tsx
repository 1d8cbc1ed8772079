import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { FilterPanel } from '../filters/filter-panel.tsx';
import type { PageProps } from '../page/page-props.ts';
import { QueryBox } from '../query/query-box.tsx';
import { readQuery } from '../query/read-query.ts';
import { createSearchIndex, type SearchEntry, search } from '../search/search.ts';
import { useTextSearch } from '../search/use-text-search.ts';
import { SavedViews } from '../views/saved-views.tsx';
import { listRows } from './list-rows.ts';
import { NodeList } from './node-list.tsx';
import { ShownSummary } from './shown-summary.tsx';

export interface SidebarProps extends PageProps {
  /** `isOpened`: chosen with Enter, so that the reader goes on to the panel. */
  readonly onSelect: (key: string, isOpened: boolean) => void;
}

/** Search and query box, filters, saved views, and the list of everything shown. */
export function Sidebar(props: SidebarProps): JSX.Element {
  const { graph, view, visible, palette, onSelect } = props;
  const { query, selection, filters } = view.state;
  const { columns } = graph;
  const selected = selection?.kind === 'node' ? selection.key : null;
  const list = useRef<HTMLDivElement>(null);
  const names = useMemo(() => {
    let index: readonly SearchEntry[] | null = null;
    return () => (index ??= createSearchIndex(graph));
  }, [graph]);
  const read = useMemo(() => readQuery(query, columns, names), [query, columns, names]);
  const words = read.words.trim();
  const isRanked = words !== '';
  const texts = useTextSearch(graph, words);
  const all = useMemo(() => {
    const first = isRanked ? search(names(), words) : [...columns.keys.keys()];
    return isRanked && !texts.isBusy ? [...new Set([...first, ...texts.names])] : first;
  }, [isRanked, names, words, columns, texts]);
  const found = useMemo(() => all.filter((node) => visible.nodes[node] === 1), [all, visible]);
  const sentences = useMemo(
    () => (isRanked ? texts.sentences.filter(({ node }) => visible.nodes[node] === 1) : []),
    [isRanked, texts, visible],
  );
  const rows = useMemo(() => listRows(columns, found, isRanked, sentences), [columns, found, isRanked, sentences]);
  const hidden = isRanked ? all.length - found.length + texts.sentences.length - sentences.length : 0;

  const onEnter = () => {
    if (read.problems.length > 0) return;
    if (read.hasFilters) view.set({ filters: { ...filters, ...read.filters }, query: words });
    else {
      const best = found[0] ?? sentences[0]?.node;
      if (isRanked && best !== undefined) onSelect(columns.keys[best] as string, true);
    }
  };

  return (
    <nav class="sidebar" aria-label="Browse" ref={list}>
      <QueryBox
        columns={columns}
        names={names}
        value={query}
        read={read}
        onInput={(text) => view.set({ query: text }, 'drag')}
        onEnter={onEnter}
        onLeave={() => list.current?.querySelector<HTMLElement>('.list [tabindex="0"]')?.focus()}
      />
      <FilterPanel {...props} names={names} />
      <SavedViews graph={graph} view={view} />
      <ShownSummary {...props} found={isRanked ? found.length : null} texts={texts} />
      {rows.length === 0 ? (
        <p class="empty-list quiet">
          {!isRanked
            ? 'Nothing to show.'
            : texts.isBusy
              ? 'Reading the sentences…'
              : `Neither a name nor a sentence${hidden > 0 ? ' of what is shown' : ''} has “${words}”.`}
        </p>
      ) : (
        <NodeList graph={graph} rows={rows} selected={selected} palette={palette} onSelect={onSelect} />
      )}
      {isRanked && rows.length > 0 && texts.isBusy && <p class="list-foot quiet">Reading the sentences…</p>}
      {hidden > 0 && <p class="list-foot quiet">{hidden} more hidden by the filters</p>}
    </nav>
  );
}
