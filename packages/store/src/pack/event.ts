import { type Event, type Filler, type Participant, ROLES } from '@dramatis/graph/model';
import { type Numbering, type PackedEvidence, type Page, packEvidence, unpackEvidence } from './evidence.ts';

/** A role by its place in `ROLES`, the entity's id, the words. */
type PackedParticipant = readonly [role: number, entity: string, evidence: PackedEvidence];
type PackedFiller = readonly [role: number, start: number, length: number, text: string];

/** Fields of an event kept as they are, in the order of the record. */
const FIELDS = [
  'label',
  'type',
  'mode',
  'status',
  'background',
  'trigger',
  'lemma',
  'start',
  'end',
  'time',
  'speaker',
  'cue',
  'quantity',
  'confidence',
] as const satisfies readonly (keyof Event)[];

type PackedEventBody = readonly [
  id: string | 0,
  fields: readonly unknown[],
  participants: readonly PackedParticipant[],
  fillers: readonly PackedFiller[],
  evidence: readonly PackedEvidence[],
  more?: object,
];

/** One account of an event without its sentences, as JSON. */
export function packEvent(event: Event, key: string, text: string, numbers: Numbering): string {
  const { id, kind: _, participants, fillers, evidence, ...rest } = event;
  const fields = FIELDS.map((field) => rest[field]);
  const more = Object.fromEntries(Object.entries(rest).filter(([field]) => !FIELDS.includes(field as 'label')));
  const packed: PackedEventBody = [
    id === eventId(key, evidence[0]?.start) ? 0 : id,
    fields,
    participants.map(({ role, entity, evidence: words }) => [
      ROLES.indexOf(role),
      entity,
      packEvidence(words, key, text, numbers),
    ]),
    fillers.map(({ role, start, end, text: words }) => [ROLES.indexOf(role), start, end - start, words]),
    evidence.map((words) => packEvidence(words, key, text, numbers)),
  ];
  return JSON.stringify(Object.keys(more).length === 0 ? packed : [...packed, more]);
}

export function unpackEvent(body: string, page: Page): Event {
  const [id, fields, participants, fillers, evidence, more] = JSON.parse(body) as PackedEventBody;
  return {
    id: id === 0 ? eventId(page.key, evidence[0]?.[0]) : id,
    kind: 'event',
    ...(Object.fromEntries(FIELDS.map((field, at) => [field, fields[at]])) as Omit<
      Event,
      'id' | 'kind' | 'participants' | 'fillers' | 'evidence'
    >),
    participants: participants.map(
      ([role, entity, words]): Participant => ({ role: ROLES[role]!, entity, evidence: unpackEvidence(words, page) }),
    ),
    fillers: fillers.map(
      ([role, start, length, words]): Filler => ({
        role: ROLES[role]!,
        start,
        end: start + length,
        text: words,
      }),
    ),
    evidence: evidence.map((words) => unpackEvidence(words, page)),
    ...more,
  };
}

const eventId = (document: string, start: number | undefined): string => `event:${document}:${start}`;
