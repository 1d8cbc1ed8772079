import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { labelOfKey } from '../graph/columns.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import { countryWords } from '../page/country-words.ts';
import { sectorWords, sentenceCase } from '../page/words.ts';
import { fold } from '../search/search.ts';
import { type Facet, facetValues } from './facets.ts';
import type { Filters } from './filters.ts';

const TITLES: Readonly<Record<Facet, string>> = {
  types: 'Event type',
  modes: 'Mode',
  quads: 'With or against, word or deed',
  statuses: 'Status',
  actors: 'Who did it',
  recipients: 'To whom',
  actorTypes: 'Actor type',
  countries: 'Country of an actor',
  sectors: 'Sector',
  speakers: 'According to',
  outlets: 'Outlet',
};

/** Values shown before "all", and at most: of more, some are found by typing. */
const FIRST = 8;
const MOST = 300;
/** Fewer are quicker read than searched. */
const SEARCHABLE = 20;

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
  const [typed, setTyped] = useState('');
  const wanted = fold(typed);
  const fitting = useMemo(
    () =>
      wanted === ''
        ? values
        : values.filter(({ word }) => fold(`${word} ${wordsOf(facet, word, graph)}`).includes(wanted)),
    [values, wanted, facet, graph],
  );
  const most = isWhole || wanted !== '' ? MOST : FIRST;
  const shown = fitting.filter(({ word }, at) => at < most || chosen.includes(word));
  const left = fitting.length - shown.length;
  const toggle = (word: string) =>
    onChange({ [facet]: chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word] });
  return (
    <details class="facet" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {TITLES[facet]} {chosen.length > 0 && <span class="count">{chosen.length}</span>}
      </summary>
      {values.length > SEARCHABLE && (
        <input
          type="search"
          class="facet-search"
          placeholder={`Find in ${values.length}`}
          aria-label={`Find in ${TITLES[facet]}, ${values.length} values`}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
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
      {left > 0 && most === FIRST && (
        <button type="button" class="text-link" onClick={() => setIsWhole(true)}>
          {fitting.length > MOST ? `First ${MOST} of ${fitting.length}` : `All ${fitting.length}`}
        </button>
      )}
      {left > 0 && most === MOST && <p class="quiet">{left} more: type to find them.</p>}
      {wanted !== '' && fitting.length === 0 && <p class="quiet">None has “{typed.trim()}”.</p>}
      {isOpen && values.length === 0 && <p class="quiet">None here.</p>}
    </details>
  );
}

export function wordsOf(facet: Facet, word: string, graph: ViewGraph): string {
  switch (facet) {
    case 'types':
    case 'outlets':
      return word;
    case 'countries':
      return countryWords(word);
    case 'sectors':
      return sectorWords(word);
    case 'speakers':
    case 'actors':
    case 'recipients':
      return labelOfKey(graph.columns, word);
    default:
      return sentenceCase(word);
  }
}
