import type { Role } from '../model/index.ts';
import type { FoundActor } from '../query/actors.ts';
import type { Change } from '../query/changes.ts';
import type { Contradiction } from '../query/contradictions.ts';
import type { Difference } from '../query/diff.ts';
import type { DyadRow } from '../query/dyads.ts';
import type { FoundEvent } from '../query/events.ts';
import type { Path } from '../query/paths.ts';
import type { GraphSource } from '../query/source.ts';
import type { TimelineRow } from '../query/timeline.ts';
import type { Column } from './column.ts';

/** The columns of events; outlet, day and address are those of the first report. */
export function eventColumns(source: GraphSource): readonly Column<FoundEvent>[] {
  const report = ({ attributes }: FoundEvent) => source.document(attributes.evidence[0]?.document ?? '')?.metadata;
  return [
    { name: 'key', value: ({ key }) => key, onlyCsv: true },
    { name: 'start', value: ({ attributes }) => attributes.start },
    { name: 'end', value: ({ attributes }) => attributes.end },
    { name: 'type', value: ({ attributes }) => attributes.type },
    { name: 'mode', value: ({ attributes }) => attributes.mode },
    { name: 'quad', value: ({ attributes }) => attributes.quad, onlyCsv: true },
    { name: 'status', value: ({ attributes }) => attributes.status },
    { name: 'background', value: ({ attributes }) => attributes.background, onlyCsv: true },
    { name: 'actor', value: (event) => labelsIn(event, ['actor']) },
    { name: 'recipient', value: (event) => labelsIn(event, ['recipient']) },
    { name: 'place', value: (event) => labelsIn(event, ['location', 'origin', 'destination']) },
    { name: 'lat', value: (event) => placeOf(event)?.lat ?? null, onlyCsv: true },
    { name: 'lon', value: (event) => placeOf(event)?.lon ?? null, onlyCsv: true },
    { name: 'label', value: ({ attributes }) => attributes.label, onlyCsv: true },
    { name: 'speaker', value: (event) => labelsIn(event, ['speaker']), onlyCsv: true },
    { name: 'quantity', value: ({ attributes }) => quantityOf(attributes.quantity) },
    { name: 'reports', value: ({ attributes }) => attributes.reports },
    { name: 'confidence', value: ({ attributes }) => attributes.confidence, onlyCsv: true },
    { name: 'sentence', value: ({ attributes }) => attributes.evidence[0]?.sentence.text ?? null },
    { name: 'published', value: (event) => report(event)?.published ?? null, onlyCsv: true },
    { name: 'outlet', value: (event) => report(event)?.source ?? null, onlyCsv: true },
    { name: 'url', value: (event) => report(event)?.url ?? null, onlyCsv: true },
  ];
}

export const ACTOR_COLUMNS: readonly Column<FoundActor>[] = [
  { name: 'key', value: ({ key }) => key, onlyCsv: true },
  { name: 'label', value: ({ attributes }) => attributes.label },
  { name: 'type', value: ({ attributes }) => attributes.type },
  { name: 'country', value: ({ attributes }) => attributes.country },
  { name: 'sector', value: ({ attributes }) => attributes.sector },
  { name: 'mentions', value: ({ attributes }) => attributes.mentions },
  { name: 'events', value: ({ events }) => events },
  { name: 'aliases', value: ({ attributes }) => attributes.aliases.join('; ') },
  { name: 'wikidata', value: ({ attributes }) => attributes.wikidata, onlyCsv: true },
];

export const TIMELINE_COLUMNS: readonly Column<TimelineRow>[] = [
  { name: 'time', value: ({ bucket }) => bucket ?? 'undated' },
  { name: 'events', value: ({ events }) => events },
  { name: 'reports', value: ({ reports }) => reports },
  {
    name: 'types',
    value: ({ types }) =>
      Object.entries(types)
        .map(([type, count]) => `${type} ${count}`)
        .join('; '),
  },
];

export const DYAD_COLUMNS: readonly Column<DyadRow>[] = [
  { name: 'time', value: ({ bucket }) => bucket },
  { name: 'actor', value: ({ actor }) => actor.label },
  { name: 'recipient', value: ({ recipient }) => recipient.label },
  { name: 'events', value: ({ events }) => events },
  { name: 'reports', value: ({ reports }) => reports },
  { name: 'intensity', value: ({ intensity }) => intensity },
  { name: 'actorKey', value: ({ actor }) => actor.key, onlyCsv: true },
  { name: 'recipientKey', value: ({ recipient }) => recipient.key, onlyCsv: true },
];

/** A path is one cell: node, the roles or relations to the next, node … */
export const PATH_COLUMNS: readonly Column<Path>[] = [
  { name: 'length', value: ({ links }) => links.length },
  { name: 'path', value: pathText },
];

/** As lines of text read a path. */
export function pathText({ nodes, links }: Path): string {
  return nodes
    .map(({ key, attributes }, index) => {
      const edges = links[index];
      if (edges === undefined) return attributes.label;
      const names = edges.map(({ attributes: edge }) => (edge.kind === 'role' ? edge.role : edge.relation));
      const forward = edges.every(({ source }) => source === key);
      return `${attributes.label} ${forward ? '─' : '◀─'}${names.join(', ')}${forward ? '─▶' : '─'} `;
    })
    .join('');
}

export function changeColumns(source: GraphSource): readonly Column<Change>[] {
  const columns = eventColumns(source).map(({ value, ...column }) => ({
    ...column,
    value: ({ event }: Change) => value(event),
  }));
  return [{ name: 'change', value: ({ change }) => change }, ...columns];
}

export const CONTRADICTION_COLUMNS: readonly Column<Contradiction>[] = [
  { name: 'differ', value: ({ differ }) => differ.join('; ') },
  { name: 'one', value: ({ one }) => one.attributes.label },
  { name: 'other', value: ({ other }) => other.attributes.label },
  { name: 'oneSays', value: ({ one }) => one.attributes.evidence[0]?.sentence.text ?? null },
  { name: 'otherSays', value: ({ other }) => other.attributes.evidence[0]?.sentence.text ?? null },
  { name: 'oneKey', value: ({ one }) => one.key, onlyCsv: true },
  { name: 'otherKey', value: ({ other }) => other.key, onlyCsv: true },
];

export const DIFFERENCE_COLUMNS: readonly Column<Difference>[] = [
  { name: 'change', value: ({ change }) => change },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'label', value: (it) => (it.change === 'gone' ? it.before : it.after).attributes.label },
  {
    name: 'fields',
    value: (it) =>
      it.change !== 'changed'
        ? null
        : Object.entries(it.fields)
            .map(([name, { before, after }]) => `${name}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`)
            .join('; '),
  },
  { name: 'key', value: ({ key }) => key, onlyCsv: true },
];

function labelsIn({ participants }: FoundEvent, roles: readonly Role[]): string | null {
  const labels = participants.filter(({ role }) => roles.includes(role)).map(({ attributes }) => attributes.label);
  return labels.length === 0 ? null : [...new Set(labels)].join('; ');
}

function placeOf({ participants }: FoundEvent): { readonly lat: number | null; readonly lon: number | null } | null {
  for (const { role, attributes } of participants) {
    if (role === 'location' && attributes.kind === 'location') return attributes;
  }
  return null;
}

function quantityOf(quantity: FoundEvent['attributes']['quantity']): string | null {
  if (quantity === null) return null;
  return Object.entries(quantity)
    .map(([name, value]) => `${typeof value === 'object' ? JSON.stringify(value) : value} ${name}`)
    .join('; ');
}
