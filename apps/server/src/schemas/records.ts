import type { Schema } from './schema.ts';

const nullable = (type: string): Schema => ({ type: [type, 'null'] });
const open = (properties: Readonly<Record<string, Schema>>, description: string): Schema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties),
});
export const listOf = (items: Schema): Schema => ({ type: 'array', items });

export type RecordName =
  | 'Evidence'
  | 'Report'
  | 'Entity'
  | 'EventFacts'
  | 'Participant'
  | 'Event'
  | 'Edge'
  | 'Name'
  | 'Decision'
  | 'Upload'
  | 'Problem';

export const ref = (name: RecordName): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An object of these, all of them there. */
export const answerOf = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

export const NEXT: Schema = { ...nullable('integer'), description: 'Offset of the next page; null after the last.' };

/** By document id. */
export const DOCUMENTS: Schema = { type: 'object', additionalProperties: { $ref: '#/components/schemas/Report' } };

const span = { start: { type: 'integer' }, end: { type: 'integer' } } as const;

/** What answers are made of; the records of @dramatis/graph say more. */
export const RECORDS: Readonly<Record<RecordName, Schema>> = {
  Evidence: open(
    {
      document: { type: 'string' },
      ...span,
      text: { type: 'string' },
      sentence: open({ ...span, text: { type: 'string' } }, 'The whole sentence.'),
      rule: { type: 'string' },
    },
    'The words behind a claim; offsets are UTF-16 code units into the text of the document, half-open.',
  ),
  Report: open(
    { title: nullable('string'), published: nullable('string'), source: nullable('string'), url: nullable('string') },
    'What a report says of itself; source is the outlet.',
  ),
  Entity: open(
    {
      kind: { type: 'string', enum: ['actor', 'location'] },
      label: { type: 'string' },
      aliases: listOf({ type: 'string' }),
      type: { type: 'string' },
      country: { ...nullable('string'), description: 'ISO 3166-1 alpha-3.' },
      mentions: { type: 'integer' },
    },
    'An actor or a place.',
  ),
  EventFacts: open(
    {
      kind: { type: 'string', const: 'event' },
      label: { type: 'string' },
      type: nullable('string'),
      mode: nullable('string'),
      quad: nullable('string'),
      status: { type: 'string' },
      background: { type: 'boolean' },
      start: nullable('string'),
      end: nullable('string'),
      speaker: nullable('string'),
      confidence: { type: 'number' },
      reports: { type: 'integer', description: 'Independent reports: copies of one count once.' },
    },
    'An event.',
  ),
  Participant: open(
    {
      role: { type: 'string' },
      key: { type: 'string' },
      attributes: { $ref: '#/components/schemas/Entity' },
      evidence: listOf({ $ref: '#/components/schemas/Evidence' }),
    },
    'Who or what takes part in an event, and as what.',
  ),
  Event: open(
    {
      key: { type: 'string' },
      attributes: { $ref: '#/components/schemas/EventFacts' },
      participants: listOf({ $ref: '#/components/schemas/Participant' }),
    },
    'An event with its participants; attributes.evidence has its first sentences.',
  ),
  Edge: open(
    {
      key: { type: 'string' },
      source: { type: 'string' },
      target: { type: 'string' },
      attributes: { type: 'object' },
    },
    'Event → participant (role), or a relation.',
  ),
  Name: open(
    {
      field: { type: 'string' },
      name: { type: 'string' },
      how: { type: 'string', description: 'What matched: key, label, alias, folded, country, words; none: nothing.' },
      entities: listOf(open({ key: { type: 'string' }, label: { type: 'string' } }, 'What it was taken for.')),
      near: listOf({ type: 'string' }),
    },
    'A name that was asked for, and what it was taken for.',
  ),
  Decision: open(
    {
      id: { type: 'integer' },
      verb: { type: 'string' },
      who: { type: 'string' },
      at: { type: 'string' },
      undone: { type: 'boolean' },
    },
    'A decision in the log, with its terms.',
  ),
  Upload: open(
    {
      id: { type: 'integer' },
      name: { type: 'string' },
      state: { type: 'string', enum: ['waiting', 'running', 'done', 'failed'] },
      read: { type: 'integer', description: 'Reports read so far.' },
      added: { type: 'integer' },
      known: { type: 'integer', description: 'The case had them already.' },
      copies: { type: 'integer', description: 'Of those added, copies of another report.' },
      failed: { type: 'integer', description: 'Could not be read; the notes say why.' },
      notes: listOf({ type: 'string' }),
      error: nullable('string'),
    },
    'A file that was sent in, and how far it is.',
  ),
  Problem: open({ status: { type: 'integer' }, error: { type: 'string' } }, 'Why there is no answer.'),
};
