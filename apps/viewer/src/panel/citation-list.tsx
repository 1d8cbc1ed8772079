import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Citation } from '../evidence/citations.ts';
import { segments } from '../evidence/segments.ts';
import { safeLink } from '../graph/safe-link.ts';

const FIRST = 12;

/** The sentences behind a claim, the words that count marked, each with outlet, date and link. */
export function CitationList({ citations }: { citations: readonly Citation[] }): JSX.Element {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? citations : citations.slice(0, FIRST);
  return (
    <section class="section" aria-label="Evidence">
      <h3>
        Evidence <span class="count">{citations.length}</span>
      </h3>
      {citations.length === 0 && <p class="quiet">The file gives no sentence for this.</p>}
      <ol class="citations">
        {shown.map((citation) => (
          <li key={citation.key} class="citation">
            <blockquote dir="auto">
              {segments(citation.sentence, citation.marks).map(({ text, role }) =>
                role === null ? (
                  text
                ) : (
                  <mark class={`mark mark-${markClass(role)}`} title={role}>
                    {text}
                  </mark>
                ),
              )}
            </blockquote>
            <Source citation={citation} />
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

function Source({ citation }: { citation: Citation }): JSX.Element {
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
    </p>
  );
}

const MARK_CLASSES: Readonly<Record<string, string>> = {
  trigger: 'trigger',
  mention: 'trigger',
  actor: 'actor',
  speaker: 'actor',
  recipient: 'recipient',
  location: 'place',
  origin: 'place',
  destination: 'place',
};
const markClass = (role: string): string => MARK_CLASSES[role] ?? 'other';
