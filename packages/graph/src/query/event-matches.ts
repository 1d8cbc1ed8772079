import { daysOf, intervalOf } from '../time/interval.ts';
import { foldName } from './fold.ts';
import type { DayRange, EventNarrowing } from './narrowing.ts';
import type { GraphSource, SourceDocument, SourceEvent } from './source.ts';
import { hasTerms } from './terms.ts';

/**
 * Whether an event of a source fits all of a narrowing, but for the parts answered exactly already.
 *
 * @param exact as by default, what the source answers so
 */
export function eventMatches(
  source: GraphSource,
  event: SourceEvent,
  narrowing: EventNarrowing,
  exact: GraphSource['exact'] = source.exact,
): boolean {
  return CHECKS.every(
    ([part, fits]) => narrowing[part] === undefined || exact.includes(part) || fits(event, narrowing, source),
  );
}

type Check = (event: SourceEvent, narrowing: EventNarrowing, source: GraphSource) => boolean;

/** What costs least comes first. */
const CHECKS: readonly (readonly [keyof EventNarrowing, Check])[] = [
  ['types', ({ attributes }, { types }) => attributes.type !== null && types!.includes(attributes.type)],
  ['modes', ({ attributes }, { modes }) => attributes.mode !== null && modes!.includes(attributes.mode)],
  ['quads', ({ attributes }, { quads }) => attributes.quad !== null && quads!.includes(attributes.quad)],
  ['statuses', ({ attributes }, { statuses }) => statuses!.includes(attributes.status)],
  ['background', ({ attributes }, { background }) => attributes.background === background],
  ['minReports', ({ attributes }, { minReports }) => attributes.reports >= minReports!],
  ['minConfidence', ({ attributes }, { minConfidence }) => attributes.confidence >= minConfidence!],
  ['participants', takesPart],
  ['speakers', isSaidBy],
  ['days', (event, { days }, source) => days!.every((range) => isWithin(source, event, range))],
  [
    'outlets',
    (event, { outlets }, source) =>
      documentsOf(source, event).some(
        ({ metadata }) => metadata.source !== null && outlets!.has(foldName(metadata.source)),
      ),
  ],
  ['terms', saysSo],
];

function takesPart({ participants }: SourceEvent, narrowing: EventNarrowing): boolean {
  return narrowing.participants!.every(({ roles, keys }) =>
    participants.some(({ role, key }) => roles.includes(role) && keys.has(key)),
  );
}

function isSaidBy({ attributes, participants }: SourceEvent, { speakers }: EventNarrowing): boolean {
  if (attributes.speaker !== null && speakers!.has(attributes.speaker)) return true;
  return participants.some(({ role, key }) => role === 'speaker' && speakers!.has(key));
}

function saysSo({ key, attributes }: SourceEvent, { terms }: EventNarrowing, source: GraphSource): boolean {
  if (hasTerms(attributes.label, terms!)) return true;
  for (const { sentence } of source.evidence(key)) if (hasTerms(sentence.text, terms!)) return true;
  return false;
}

function isWithin(source: GraphSource, event: SourceEvent, range: DayRange): boolean {
  if (range.clock === 'event') {
    const time = intervalOf(event.attributes);
    return time !== null && touches(time, range);
  }
  return documentsOf(source, event).some((document) => {
    const date = range.clock === 'report' ? document.metadata.published : document.added;
    const days = date === null ? null : daysOf(date);
    return days !== null && touches(days, range);
  });
}

function touches(
  { start, end }: { readonly start: string | null; readonly end: string | null },
  { after, before }: DayRange,
): boolean {
  return (after === null || end === null || end >= after) && (before === null || (start ?? '') <= before);
}

/** The reports of an event, each once. */
export function documentsOf(source: GraphSource, { key }: Pick<SourceEvent, 'key'>): readonly SourceDocument[] {
  const ids = new Set(Array.from(source.evidence(key), ({ document }) => document));
  return [...ids].flatMap((id) => source.document(id) ?? []);
}
