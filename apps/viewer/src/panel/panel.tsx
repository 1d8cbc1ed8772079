import type { ComponentChildren, JSX } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { useMemo, useState } from 'preact/hooks';
import { type Note, notesOf } from '../edits/notes.ts';
import type { EditsHandle } from '../edits/use-edits.ts';
import { edgeCitations, nodeCitations } from '../evidence/citations.ts';
import { disagreements } from '../evidence/disagreement.ts';
import { patternOf, shapeOf } from '../graph/display.ts';
import { nodeColor } from '../graph/palette.ts';
import type { ViewEdge, ViewGraph, ViewNode } from '../graph/view-graph.ts';
import { Glyph } from '../page/glyph.tsx';
import type { MiddleProps } from '../page/page-props.ts';
import { KIND_WORDS, sentenceCase, typeWords } from '../page/words.ts';
import type { OpenReport } from '../state/view-state.ts';
import { CardHead } from './card-head.tsx';
import { CitationList } from './citation-list.tsx';
import { ConnectionList } from './connection-list.tsx';
import { connectionGroups } from './connections.ts';
import { DisagreementList } from './disagreement-list.tsx';
import { DyadCard } from './dyad-card.tsx';
import { NodeActions } from './node-actions.tsx';
import { NodeFacts } from './node-facts.tsx';

interface PanelProps extends MiddleProps {
  readonly edits: EditsHandle;
}

const EditNode = lazy(() => import('../edits/edit-node.tsx').then(({ EditNode: part }) => part));
const EditLog = lazy(() => import('../edits/edit-log.tsx').then(({ EditLog: part }) => part));

/** The card of what is selected: what it is, what it is tied to, and every sentence that says so. */
export function Panel(props: PanelProps): JSX.Element {
  const { graph, view } = props;
  const { selection } = view.state;
  const node = selection?.kind === 'node' ? graph.nodes.get(selection.key) : undefined;
  const edge = selection?.kind === 'edge' ? graph.edges.get(selection.key) : undefined;
  return (
    <aside class="panel" aria-label="Selection">
      {node !== undefined && <NodeCard key={node.key} {...props} node={node} />}
      {edge !== undefined && <EdgeCard key={edge.key} {...props} edge={edge} />}
      {selection?.kind === 'dyad' && <DyadCard key={selection.key} {...props} dyad={selection.key} />}
      {node === undefined && edge === undefined && selection?.kind !== 'dyad' && (
        <Overview graph={graph} onOpen={(document) => view.set({ report: { document, at: 0 } })} />
      )}
      <Fold title="Decisions" count={props.edits.log.length}>
        <EditLog edits={props.edits} />
      </Fold>
    </aside>
  );
}

function NodeCard({ node, graph, view, palette, edits, onSelect }: PanelProps & { node: ViewNode }): JSX.Element {
  const isHollow = node.event !== null && patternOf(node.event.status) !== 'solid';
  const citations = useMemo(() => nodeCitations(graph, node.key), [graph, node]);
  const onOpen = (report: OpenReport) => view.set({ report });
  return (
    <article aria-labelledby="card-title">
      <CardHead
        title={node.label}
        onClose={() => onSelect(null)}
        kicker={
          <>
            <Glyph shape={shapeOf(node.kind)} color={nodeColor(node, palette)} isHollow={isHollow} />
            {sentenceCase(KIND_WORDS[node.kind].one)} · <span class="type">{typeWords(node)}</span>
          </>
        }
      />
      <NodeActions node={node} view={view} />
      <Notes notes={notesOf(edits.log, node.key)} />
      <NodeFacts node={node} graph={graph} onSelect={onSelect} />
      {node.kind === 'event' ? (
        <>
          <DisagreementList node={node} found={disagreements(graph, node.key)} onSelect={onSelect} />
          <ConnectionList groups={connectionGroups(graph, node.key)} palette={palette} onSelect={onSelect} />
          <CitationList citations={citations} onOpen={onOpen} />
        </>
      ) : (
        <>
          <CitationList citations={citations} onOpen={onOpen} />
          <ConnectionList groups={connectionGroups(graph, node.key)} palette={palette} onSelect={onSelect} />
        </>
      )}
      <Fold title="Correct this">
        <EditNode
          key={`${node.label} ${node.type}`}
          node={node}
          graph={graph}
          decide={edits.decide}
          onSelect={onSelect}
        />
      </Fold>
    </article>
  );
}

/** What is fetched and drawn only when it is unfolded. */
function Fold(props: { title: string; count?: number; children: ComponentChildren }): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {props.title} {props.count !== undefined && props.count > 0 && <span class="count">{props.count}</span>}
      </summary>
      {isOpen && <Suspense fallback={<p class="quiet">Opening…</p>}>{props.children}</Suspense>}
    </details>
  );
}

function Notes({ notes }: { notes: readonly Note[] }): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" aria-label="Notes">
      {notes.map(({ text, who, at }) => (
        <li key={at}>
          <span dir="auto">{text}</span>
          <span class="quiet">
            {who}, {at.slice(0, 10)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function EdgeCard({ edge, graph, view, palette, onSelect }: MiddleProps & { edge: ViewEdge }): JSX.Element {
  const name = edge.name.replaceAll('-', ' ');
  const [first, last] = edge.kind === 'role' ? [edge.target, edge.source] : [edge.source, edge.target];
  const end = (key: string) => {
    const node = graph.nodes.get(key);
    if (node === undefined) return null;
    return (
      <button type="button" class="node-link" onClick={() => onSelect({ kind: 'node', key })}>
        <Glyph shape={shapeOf(node.kind)} color={nodeColor(node, palette)} />
        <span dir="auto">{node.label}</span>
      </button>
    );
  };
  return (
    <article aria-labelledby="card-title">
      <CardHead
        title={sentenceCase(name)}
        kicker={edge.kind === 'role' ? 'Role in an event' : 'Relation'}
        onClose={() => onSelect(null)}
      />
      <div class="section edge-ends">
        {end(first)}
        <span class="quiet">{edge.kind === 'role' ? `is ${name} of` : name}</span>
        {end(last)}
      </div>
      <CitationList citations={edgeCitations(graph, edge.key)} onOpen={(report) => view.set({ report })} />
    </article>
  );
}

function Overview({ graph, onOpen }: { graph: ViewGraph; onOpen: (document: string) => void }): JSX.Element {
  const reports = [...graph.documents.values()].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  return (
    <div class="overview">
      <h2>Nothing selected</h2>
      <p class="quiet">Choose an actor, a place, an event or a line to read the sentences behind it.</p>
      {reports.length > 0 && (
        <section class="section" aria-label="Reports">
          <h3>
            Reports <span class="count">{reports.length}</span>
          </h3>
          <ul class="reports">
            {reports.slice(0, 40).map((report) => (
              <li key={report.id}>
                <button type="button" class="text-link" dir="auto" onClick={() => onOpen(report.id)}>
                  {report.title ?? 'Untitled report'}
                </button>
                <span class="quiet">{[report.source, report.published].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
          {reports.length > 40 && <p class="quiet">and {reports.length - 40} more</p>}
        </section>
      )}
    </div>
  );
}
