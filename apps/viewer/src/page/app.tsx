import type { JSX } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useEdits } from '../edits/use-edits.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { Tour } from '../first-run/tour.tsx';
import { PALETTES } from '../graph/palette.ts';
import { KINDS, type Kind, type ViewGraph } from '../graph/view-graph.ts';
import { Sidebar } from '../list/sidebar.tsx';
import type { Network } from '../network/network.ts';
import { Panel } from '../panel/panel.tsx';
import type { OpenedGraph } from '../state/open-graph.ts';
import type { Selection } from '../state/selection.ts';
import type { GivenFile } from '../text-in/dropped-files.ts';
import { ReadingNote } from '../text-in/reading-note.tsx';
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

const PasteDialog = lazy(() => import('../text-in/paste-dialog.tsx').then(({ PasteDialog }) => PasteDialog));

/** The page: the open graph, or what to do when there is none. */
export function App(): JSX.Element {
  const { opened, serial, loading, error, progress, outcome, give, read, cancel, dismiss } = useGraph();
  /** What the dialog for a report begins with; null while it is closed. */
  const [pasted, setPasted] = useState<string | null>(null);
  const isDropping = useFileDrop(give, setPasted);
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
        <div class="top-actions">
          <div id="export" />
          <button type="button" class="button" onClick={() => setPasted('')}>
            Add a report…
          </button>
          <FileButton onFiles={give} />
        </div>
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
      <ReadingNote progress={progress} outcome={outcome} onCancel={cancel} onDismiss={dismiss} />
      {opened !== null ? <GraphPage key={serial} opened={opened} /> : <Welcome loading={loading} onFiles={give} />}
      {isDropping && <div class="drop-cover">Drop a graph to open it, reports to add them</div>}
      {pasted !== null && (
        <Suspense fallback={null}>
          <PasteDialog
            text={pasted}
            onReport={(report) => read([report])}
            onFiles={give}
            onClose={() => setPasted(null)}
          />
        </Suspense>
      )}
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
  const stage = useRef<Network | null>(null);
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
  const props: PageProps = { graph, view, visible, palette, stage };
  return (
    <main class="graph-page">
      <ExportMenu {...props} opened={opened} isEdited={graph !== opened.graph} />
      <Sidebar {...props} onSelect={selectFromList} />
      <Middle {...props} onSelect={select} />
      <Timeline {...props} />
      <Panel {...props} edits={edits} onSelect={select} />
      {opened.isSample === true && <Tour {...props} />}
      <SelectionSummary graph={graph} selection={state.selection} />
    </main>
  );
}

function Welcome({
  loading,
  onFiles,
}: {
  loading: string | null;
  onFiles: (files: readonly GivenFile[]) => void;
}): JSX.Element {
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
        Drop reports or a graph file here, choose them, or paste an article. Nothing leaves this machine.
      </p>
      <FileButton onFiles={onFiles} />
    </main>
  );
}
