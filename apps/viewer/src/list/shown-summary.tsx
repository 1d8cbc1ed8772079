import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { filterWords } from '../filters/filter-words.ts';
import type { PageProps } from '../page/page-props.ts';
import type { FoundTexts } from '../search/use-text-search.ts';

/** Said once things have been still for so long: a brush or a word being typed is not read out step by step. */
const STILL_MS = 600;

export interface ShownSummaryProps extends PageProps {
  /** Names found; null when nothing is searched for. */
  readonly found: number | null;
  readonly texts: FoundTexts;
}

/** What is shown and found, in words, for those who hear the page. */
export function ShownSummary({ graph, view, visible, found, texts }: ShownSummaryProps): JSX.Element {
  const { actor, location, event } = visible.counts;
  const { focus, path, hidden, only, filters } = view.state;
  const words = [
    `Shown: ${counted(event, 'event')}, ${counted(actor, 'actor')}, ${counted(location, 'place')}`,
    filterWords(filters, graph),
    focus !== null && `within ${counted(focus.hops, 'step')} of one`,
    path !== null && 'a shortest path marked',
    only.length > 0 && `only ${only.length} kept`,
    hidden.length > 0 && `${hidden.length} hidden by hand`,
    found !== null &&
      `found ${counted(found, 'name')}, ${texts.isBusy ? 'sentences follow' : counted(texts.count, 'sentence')}`,
  ]
    .filter(Boolean)
    .join('; ');
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), STILL_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="hidden-label" role="status">
      {said}
    </p>
  );
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
