import type { Event, Filler, Participant } from '@dramatis/graph/model';
import type { Reading } from '../reading.ts';
import type { EventDraft } from './event-draft.ts';
import { eventLabel } from './event-label.ts';

/** Events as records; ids come from the document and the trigger's place in it. */
export function eventRecords(
  reading: Reading,
  drafts: readonly EventDraft[],
  labelOf: (entity: string) => string,
): Event[] {
  return drafts.map((draft) => {
    const [best] = draft.evidence;
    const trigger = draft.words.map((word) => reading.tokens[word]!.text).join(' ');
    return {
      id: `event:${reading.document.id}:${best!.start}`,
      kind: 'event',
      label: eventLabel(draft, trigger, labelOf),
      type: draft.row.type,
      mode: draft.row.trigger.mode ?? null,
      status: draft.status,
      background: draft.background,
      trigger,
      lemma: draft.words.map((word) => reading.tokens[word]!.lemma.toLowerCase()).join(' '),
      start: draft.start,
      end: draft.end,
      time: draft.time,
      speaker: draft.speaker,
      cue: draft.cue,
      quantity: draft.quantity,
      ...(draft.repeated === null ? {} : { repeated: draft.repeated }),
      confidence: draft.confidence,
      participants: participantsOf(draft),
      fillers: fillersOf(draft),
      evidence: draft.evidence,
    };
  });
}

function participantsOf({ arguments: all, speaker, speakerEvidence }: EventDraft): Participant[] {
  const participants = all.flatMap(({ role, entity, evidence }) =>
    entity === null ? [] : [{ role, entity, evidence }],
  );
  if (speaker === null || speakerEvidence === null) return participants;
  return [...participants, { role: 'speaker', entity: speaker, evidence: speakerEvidence }];
}

function fillersOf({ arguments: all }: EventDraft): Filler[] {
  return all.flatMap(({ role, entity, evidence: { start, end, text } }) =>
    entity === null ? [{ role, start, end, text }] : [],
  );
}
