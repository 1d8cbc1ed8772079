import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ViewGraph } from '../graph/view-graph.ts';
import { countryWords } from '../page/country-words.ts';
import { sectorWords, sentenceCase } from '../page/words.ts';
import { type Facet, facetValues } from './facets.ts';
import type { Filters } from './filters.ts';

const TITLES: Readonly<Record<Facet, string>> = {
  types: 'Event type',
  modes: 'Mode',
  quads: 'With or against, word or deed',
  statuses: 'Status',
  actorTypes: 'Actor type',
  countries: 'Country of an actor',
  sectors: 'Sector',
  speakers: 'According to',
  outlets: 'Outlet',
};

/** Values shown before "all". */
const FIRST = 8;

export interface FacetListProps {
  readonly facet: Facet;
  readonly graph: ViewGraph;
  readonly filters: Filters;
  readonly onChange: (patch: Partial<Filters>) => void;
}

/** The values of one list, each with its number of events; counted only while the list is open. */
export function FacetList({ facet, graph, filters, onChange }: FacetListProps): JSX.Element {
  const chosen = filters[facet];
  const [isOpen, setIsOpen] = useState(chosen.length > 0 || facet === 'types');
  const [isWhole, setIsWhole] = useState(false);
  const values = useMemo(
    () => (isOpen ? facetValues(graph.columns, filters, facet) : []),
    [isOpen, graph, filters, facet],
  );
  const shown = isWhole ? values : values.filter(({ word }, at) => at < FIRST || chosen.includes(word));
  const toggle = (word: string) =>
    onChange({ [facet]: chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word] });
  return (
    <details class="facet" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {TITLES[facet]} {chosen.length > 0 && <span class="count">{chosen.length}</span>}
      </summary>
      <ul>
        {shown.map(({ word, count }) => (
          <li key={word}>
            <label class="check">
              <input type="checkbox" checked={chosen.includes(word)} onChange={() => toggle(word)} />
              <span class="facet-word" dir="auto" title={wordsOf(facet, word, graph)}>
                {wordsOf(facet, word, graph)}
              </span>
              <span class="count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > shown.length && (
        <button type="button" class="text-link" onClick={() => setIsWhole(true)}>
          All {values.length}
        </button>
      )}
      {isOpen && values.length === 0 && <p class="quiet">None here.</p>}
    </details>
  );
}

function wordsOf(facet: Facet, word: string, graph: ViewGraph): string {
  switch (facet) {
    case 'types':
    case 'outlets':
      return word;
    case 'countries':
      return countryWords(word);
    case 'sectors':
      return sectorWords(word);
    case 'speakers':
      return graph.nodes.get(word)?.label ?? word;
    default:
      return sentenceCase(word);
  }
}
