import type { Event, Extraction, Span } from '@dramatis/graph/model';
import { argumentsOf, tellingsOf } from '../predictions/event-arguments.ts';
import { kairosType } from '../predictions/kairos-type.ts';
import { incidentOf } from '../predictions/muc-incident.ts';
import { ploverType } from '../predictions/plover-type.ts';
import { isShown, type JudgedEvent, judged } from './judged-event.ts';

/** Judges the events of one document by a benchmark's own record of it. */
export type Judge = (row: unknown, extraction: Extraction) => JudgedEvent[];

interface PloverRow {
  readonly events: readonly { readonly type: string; readonly trigger_spans: readonly Span[] }[];
}

/** Right: an event of the same PLOVER type whose trigger words overlap ours. Events that PLOVER has no class for are left out. */
const ploverGsr: Judge = (row, extraction) =>
  extraction.events.filter(isShown).flatMap((event) => {
    const type = ploverType(event);
    if (type === null) return [];
    const { events } = row as PloverRow;
    return [
      judged(
        event,
        events.some((gold) => gold.type === type && gold.trigger_spans.some((span) => tells(event, span))),
      ),
    ];
  });

interface WikiRow {
  readonly events: readonly { readonly type: string; readonly trigger: Span }[];
}

/** Right: an event of the same KAIROS class (first two parts of its name) on our words. Types KAIROS lacks are left out. */
const wikievents: Judge = (row, extraction) =>
  extraction.events.filter(isShown).flatMap((event) => {
    const types = tellingsOf(event).map(({ lemma }) => classOf(kairosType({ ...event, lemma }) ?? ''));
    if (types.every((type) => type === '')) return [];
    const { events } = row as WikiRow;
    return [
      judged(
        event,
        events.some(({ type, trigger }) => types.includes(classOf(type)) && tells(event, trigger)),
      ),
    ];
  });

const SLOTS = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'VictimName'] as const;

interface MucRow {
  readonly templates: readonly Readonly<
    Record<(typeof SLOTS)[number], readonly { readonly mentions: readonly { readonly text: string }[] }[] | undefined>
  >[];
}

/** Right: a template of the report has a doer, target or victim among ours. Events that are no incident in MUC's terms are left out. */
const muc4: Judge = (row, extraction) =>
  extraction.events.filter(isShown).flatMap((event) => {
    if (incidentOf(event, extraction) === null) return [];
    const ours = argumentsOf(event, extraction, ['actor', 'recipient', 'object']).map(({ text }) => text.toLowerCase());
    const gold = (row as MucRow).templates.flatMap((template) =>
      SLOTS.flatMap((slot) =>
        (template[slot] ?? []).flatMap(({ mentions }) => mentions.map(({ text }) => text.toLowerCase())),
      ),
    );
    return [
      judged(
        event,
        ours.some((text) => gold.some((words) => text.includes(words) || words.includes(text))),
      ),
    ];
  });

function tells(event: Event, { start, end }: Span): boolean {
  return event.evidence.some((each) => each.start < end && start < each.end);
}

function classOf(type: string): string {
  return type.split('.').slice(0, 2).join('.');
}

export const JUDGES: Readonly<Record<string, Judge>> = { 'plover-gsr': ploverGsr, wikievents, muc4 };
