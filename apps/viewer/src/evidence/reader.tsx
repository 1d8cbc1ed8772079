import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { safeLink } from '../graph/safe-link.ts';
import type { MiddleProps } from '../page/page-props.ts';
import { KIND_WORDS } from '../page/words.ts';
import { type ReportPart, reportText } from './report-text.ts';

/** A report to be read: its text with every mention and trigger marked, each leading to its node, at the sentence asked for. */
export function Reader({ graph, view, onSelect }: MiddleProps): JSX.Element | null {
  const { report, selection } = view.state;
  const [document, at] = [report?.document ?? '', report?.at ?? 0];
  const { isWhole, pieces } = useMemo(() => reportText(graph, document, at), [graph, document, at]);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const cited = box.current?.querySelector('.cited');
    cited?.scrollIntoView({ block: 'center' });
    box.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [document, at]);
  const about = graph.documents.get(document);
  if (report === null || about === undefined) return null;
  const link = safeLink(about.url);
  const close = () => {
    view.set({ report: null });
    requestAnimationFrame(() => globalThis.document.getElementById('card-title')?.focus());
  };
  const selected = selection?.kind === 'node' ? selection.key : null;
  return (
    <article
      class="reader"
      ref={box}
      aria-labelledby="reader-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header class="reader-head">
        <button type="button" class="button" onClick={close}>
          Close the report
        </button>
        <h2 id="reader-title" tabIndex={-1} dir="auto">
          {about.title ?? 'Untitled report'}
        </h2>
        <p class="source">
          {about.source !== null && <span class="outlet">{about.source}</span>}
          {about.published !== null && <time>{about.published}</time>}
          {link !== null && (
            <a href={link} rel="noopener noreferrer" target="_blank">
              At the source
            </a>
          )}
        </p>
        {!isWhole && (
          <p class="quiet">
            This file does not hold the reports’ texts, so here are the sentences it cites. With{' '}
            <code>dramatis extract --texts</code> a file holds them whole.
          </p>
        )}
        <ul class="mark-key" aria-label="Marks">
          <li>
            <span class="mark mark-actor">actor</span>
          </li>
          <li>
            <span class="mark mark-place">place</span>
          </li>
          <li>
            <span class="mark mark-trigger">event</span>
          </li>
        </ul>
      </header>
      <div class="reader-text" dir="auto">
        {pieces.map((parts, piece) => (
          <p key={piece}>
            {piece > 0 && !isWhole && <span class="quiet">[…] </span>}
            {parts.map((part) => (
              <Part part={part} selected={selected} onSelect={(key) => onSelect({ kind: 'node', key })} />
            ))}
          </p>
        ))}
      </div>
    </article>
  );
}

const KIND_LOOKS = { actor: 'actor', location: 'place', event: 'trigger' } as const;

function Part(props: {
  readonly part: ReportPart;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}): JSX.Element {
  const { text, node, isCited } = props.part;
  const cited = isCited ? 'cited' : undefined;
  if (node === null) return <span class={cited}>{text}</span>;
  return (
    <button
      type="button"
      class={['mark', `mark-${KIND_LOOKS[node.kind]}`, cited].filter(Boolean).join(' ')}
      title={KIND_WORDS[node.kind].one}
      aria-current={node.key === props.selected ? 'true' : undefined}
      onClick={() => props.onSelect(node.key)}
    >
      {text}
    </button>
  );
}
