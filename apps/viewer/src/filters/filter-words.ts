import { labelOfKey } from '../graph/columns.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import { wordsOf } from './facet-list.tsx';
import { FACETS } from './facets.ts';
import type { Filters } from './filters.ts';

/**
 * What filters ask for, in words; nothing for those that ask for nothing.
 *
 * @example filterWords({ ...FILTER_DEFAULTS, types: ['ASSAULT'], after: '2024' }, graph) //=> 'ASSAULT; from 2024'
 */
export function filterWords(filters: Filters, graph: ViewGraph): string {
  const { place, background, minReports, minConfidence, after, before, participants } = filters;
  const labels = (keys: readonly string[]) => keys.map((key) => labelOfKey(graph.columns, key)).join(' or ');
  const parts = [
    ...FACETS.map((facet) => {
      const values = filters[facet].map((word) => wordsOf(facet, word, graph)).join(' or ');
      return values === '' ? '' : `${BEFORE[facet] ?? ''}${values}`;
    }),
    participants.length > 0 && `with ${labels(participants)}`,
    place !== null && `in ${labels([place])}`,
    background !== 'any' && (background === 'only' ? 'background only' : 'news only'),
    filters.isUncodedShown && 'uncoded too',
    minReports > 1 && `at least ${minReports} reports`,
    minConfidence > 0 && `confidence at least ${minConfidence} %`,
    after !== null && `${filters.clock === 'report' ? 'told ' : ''}from ${after}`,
    before !== null && `${filters.clock === 'report' ? 'told ' : ''}to ${before}`,
  ];
  return parts.filter(Boolean).join('; ');
}

const BEFORE: Partial<Readonly<Record<(typeof FACETS)[number], string>>> = {
  actors: 'by ',
  recipients: 'to ',
  speakers: 'according to ',
};
