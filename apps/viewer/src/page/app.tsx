import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useEdits } from '../edits/use-edits.ts';
import { Tour } from '../first-run/tour.tsx';
import { PALETTES } from '../graph/palette.ts';
import { KINDS, type Kind, type ViewGraph } from '../graph/view-graph.ts';
import { Sidebar } from '../list/sidebar.tsx';
import { Panel } from '../panel/panel.tsx';
import type { OpenedGraph } from '../state/open-graph.ts';
import type { Selection } from '../state/selection.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { FileButton } from './file-button.tsx';
import { Middle } from './middle.tsx';
import type { PageProps } from './page-props.ts';
import { SelectionSummary } from './selection-summary.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useGraph } from './use-graph.ts';
import { useMedia } from './use-media.ts';
import { usePageKeys } from './use-page-keys.ts';
import { useView } from './use-view.ts';
import { useVisibility } from './use-visibility.ts';

/** The page: the open graph, or what to do when there is none. */
export function App(): JSX.Element {
  const { opened, serial, loading, error, open, dismiss } = useGraph();
  const isDropping = useFileDrop(open);
  return (
    <div class="page" data-graph={opened?.name}>
      <header class="top">
        <h1>Dramatis</h1>
        {opened !== null && (
          <p class="file">
            <span dir="auto">{opened.name}</span>
            <span class="quiet"> {countWords(opened.graph)}</span>
          </p>
        )}
        {loading !== null && opened !== null && (
          <p class="quiet" role="status">
            Opening {loading}…
          </p>
        )}
        <FileButton onFile={open} />
      </header>
      {error !== null && (
        <div class="alert" role="alert">
          <span dir="auto">
            {error} {opened !== null && 'The graph below is unchanged.'}
          </span>
          <button type="button" class="button" onClick={dismiss}>
            Dismiss
          </button>
        </div>
      )}
      {opened !== null ? <GraphPage key={serial} opened={opened} /> : <Welcome loading={loading} onFile={open} />}
      {isDropping && <div class="drop-cover">Drop to open the graph</div>}
    </div>
  );
}

const numbers = new Intl.NumberFormat('en');

const countWords = (graph: ViewGraph): string => {
  const count = (kind: Kind) => graph.columns.kind.reduce((sum, of) => sum + Number(KINDS[of] === kind), 0);
  const words = (number: number, one: string, many: string) => `${numbers.format(number)} ${number === 1 ? one : many}`;
  return [
    words(count('actor'), 'actor', 'actors'),
    words(count('location'), 'place', 'places'),
    words(count('event'), 'event', 'events'),
    words(graph.documents.size, 'report', 'reports'),
  ].join(', ');
};

function GraphPage({ opened }: { opened: OpenedGraph }): JSX.Element {
  const edits = useEdits(opened.graph, opened.name);
  const { graph } = edits;
  const view = useView(graph);
  const { state, set } = view;
  /** How often a card was opened to be read: each time its title takes the focus. */
  const [readings, setReadings] = useState(0);
  const palette = PALETTES[useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light'];
  const visible = useVisibility(graph, state);
  const select = useCallback((next: Selection | null) => set({ selection: next }), [set]);
  usePageKeys(view, select);
  useEffect(() => {
    if (readings > 0) document.getElementById('card-title')?.focus();
  }, [readings]);
  const selectFromList = useCallback(
    (key: string, isOpened: boolean) => {
      select({ kind: 'node', key });
      if (isOpened) setReadings((count) => count + 1);
    },
    [select],
  );
  if (graph.nodes.size === 0)
    return (
      <main class="welcome">
        <h2>This graph is empty</h2>
        <p class="quiet">The file is well formed, but names no actor, place or event.</p>
      </main>
    );
  const props: PageProps = { graph, view, visible, palette };
  return (
    <main class="graph-page">
      <Sidebar {...props} onSelect={selectFromList} />
      <Middle {...props} onSelect={select} />
      <Timeline {...props} />
      <Panel {...props} edits={edits} onSelect={select} />
      {opened.isSample === true && <Tour {...props} />}
      <SelectionSummary graph={graph} selection={state.selection} />
    </main>
  );
}

function Welcome({ loading, onFile }: { loading: string | null; onFile: (file: File) => void }): JSX.Element {
  if (loading !== null)
    return (
      <main class="welcome" aria-busy="true">
        <p class="quiet" role="status">
          Opening {loading}…
        </p>
        <div class="loading-bar" />
      </main>
    );
  return (
    <main class="welcome">
      <h2>Open a graph</h2>
      <p class="quiet">
        Drop a graph file here, or choose one. Make it with <code>dramatis extract reports/ -o graph.json</code>.
        Nothing leaves this machine.
      </p>
      <FileButton onFile={onFile} />
    </main>
  );
}
