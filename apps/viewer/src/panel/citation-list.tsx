import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Citation } from '../evidence/citations.ts';
import { LOOK_WORDS, MARK_LOOKS, markLook } from '../evidence/mark-look.ts';
import { segments } from '../evidence/segments.ts';
import { safeLink } from '../graph/safe-link.ts';
import type { OpenReport } from '../state/view-state.ts';

const FIRST = 12;

/** The sentences behind a claim, the words that count marked, each with outlet, date and link. */
export function CitationList(props: {
  readonly citations: readonly Citation[];
  readonly onOpen: (report: OpenReport) => void;
}): JSX.Element {
  const { citations, onOpen } = props;
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? citations : citations.slice(0, FIRST);
  return (
    <section class="section" aria-label="Evidence">
      <h3>
        Evidence <span class="count">{citations.length}</span>
      </h3>
      {citations.length === 0 && <p class="quiet">The file gives no sentence for this.</p>}
      {citations.length > 0 && <MarkKey citations={shown} />}
      <ol class="citations">
        {shown.map((citation) => (
          <li key={citation.key} class="citation">
            <blockquote dir="auto">
              {segments(citation.sentence, citation.marks).map(({ text, role }) =>
                role === null ? (
                  text
                ) : (
                  <mark class={`mark mark-${markLook(role)}`} title={role}>
                    {text}
                  </mark>
                ),
              )}
            </blockquote>
            <Source citation={citation} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      {shown.length < citations.length && (
        <button type="button" class="button" onClick={() => setIsWhole(true)}>
          Show all {citations.length} sentences
        </button>
      )}
    </section>
  );
}

/** The looks that occur in these sentences. */
function MarkKey({ citations }: { citations: readonly Citation[] }): JSX.Element {
  const there = new Set(citations.flatMap(({ marks }) => marks.map(({ role }) => markLook(role))));
  return (
    <ul class="mark-key" aria-label="Marks">
      {MARK_LOOKS.filter((look) => there.has(look)).map((look) => (
        <li key={look}>
          <span class={`mark mark-${look}`}>{LOOK_WORDS[look]}</span>
        </li>
      ))}
    </ul>
  );
}

function Source({ citation, onOpen }: { citation: Citation; onOpen: (report: OpenReport) => void }): JSX.Element {
  const { document, rules } = citation;
  const link = safeLink(document?.url ?? null);
  const title = document?.title ?? 'Untitled report';
  return (
    <p class="source" title={rules.length === 0 ? undefined : `Rule: ${rules.join(', ')}`}>
      {document?.source && (
        <span class="outlet" dir="auto">
          {document.source}
        </span>
      )}
      {document?.published && <time>{document.published}</time>}
      {link === null ? (
        <span dir="auto">{title}</span>
      ) : (
        <a href={link} rel="noopener noreferrer" target="_blank" dir="auto">
          {title}
        </a>
      )}
      {document !== null && (
        <button
          type="button"
          class="text-link open-report"
          onClick={() => onOpen({ document: document.id, at: citation.start })}
        >
          Open the report
        </button>
      )}
    </p>
  );
}
