import { EVENT_TYPES, type EventType, type Quantity, SECTORS, type Sector } from '@dramatis/graph/model';
import type { Kind, ViewNode } from '../graph/view-graph.ts';

export const KIND_WORDS: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  actor: { one: 'actor', many: 'Actors' },
  location: { one: 'place', many: 'Places' },
  event: { one: 'event', many: 'Events' },
};

/** `MARTIAL-LAW` → `Martial law`. */
export const sentenceCase = (code: string): string => {
  const words = code.replaceAll('-', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const typeWords = (node: ViewNode): string =>
  node.type === null
    ? `uncoded ${KIND_WORDS[node.kind].one}`
    : node.kind === 'event'
      ? [node.type, node.event?.mode].filter(Boolean).join(' · ')
      : sentenceCase(node.type);

export const definitionOf = (type: string | null): string | null =>
  type !== null && Object.hasOwn(EVENT_TYPES, type) ? EVENT_TYPES[type as EventType].definition : null;

export const sectorWords = (sector: string): string =>
  Object.hasOwn(SECTORS, sector) ? `${SECTORS[sector as Sector]} (${sector})` : sector;

const numbers = new Intl.NumberFormat('en');

/** @example quantityWords({ killed: 1200, wounded: 3 }) //=> '1,200 killed, 3 wounded' */
export const quantityWords = (quantity: Quantity): string =>
  Object.entries(quantity)
    .filter(([what]) => what !== 'currency')
    .map(([what, count]) =>
      what === 'money'
        ? `${numbers.format(Number(count))} ${quantity.currency ?? ''}`.trim()
        : `${typeof count === 'number' ? numbers.format(count) : count} ${what}`,
    )
    .join(', ');

/** @example datesWords('2020-01', null, null) //=> '2020-01' */
export function datesWords(start: string | null, end: string | null, time: string | null): string | null {
  const dates =
    start !== null && end !== null && start !== end
      ? `${start} to ${end}`
      : start === null && end !== null
        ? `by ${end}`
        : start;
  if (dates === null) return time === null ? null : `“${time}”`;
  return time === null || time === dates ? dates : `${dates} (“${time}”)`;
}
