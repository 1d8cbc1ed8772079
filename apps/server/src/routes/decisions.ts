import { ACTOR_TYPES, EVENT_TYPES, LOCATION_TYPES, MODES } from '@dramatis/graph';
import { type Case, type Decision, openCase } from '@dramatis/store';
import { answerOf, listOf, ref } from '../schemas/records.ts';
import { objectOf, type Schema, text } from '../schemas/schema.ts';
import type { Context, Route } from './route.ts';

/** Milliseconds to wait for another process that writes: nobody else is answered meanwhile. */
const PATIENCE = 500;

const KEY = text('Key of the node.', { maxLength: 4_000 });
const KEYS: Schema = { type: 'array', items: KEY, minItems: 1, maxItems: 1_000 };
const BY = text('Who decides; "api" unless said.', { maxLength: 100 });
const verb = (name: Decision['verb'], terms: Readonly<Record<string, Schema>>, optional: readonly string[] = []) => {
  const required = Object.keys(terms).filter((term) => !optional.includes(term));
  return objectOf({ verb: { const: name }, ...terms, by: BY }, ['verb', ...required]);
};

const DECISION: Schema = {
  type: 'object',
  properties: { verb: { type: 'string' } },
  required: ['verb'],
  discriminator: { propertyName: 'verb' },
  oneOf: [
    verb('merge', { into: KEY, keys: KEYS }),
    verb('split', { key: KEY, documents: { ...KEYS, minItems: 0 } }),
    verb('rename', { key: KEY, label: text('The label.') }),
    verb(
      'retype',
      {
        key: KEY,
        type: { type: 'string', enum: [...ACTOR_TYPES, ...LOCATION_TYPES, ...Object.keys(EVENT_TYPES)] },
        mode: { type: 'string', enum: MODES },
      },
      ['mode'],
    ),
    verb('reject', { key: KEY }),
    verb('note', { key: KEY, text: text('The words.', { maxLength: 10_000 }) }),
    verb('undo', { decision: { type: 'integer', minimum: 1 } }),
  ],
};

export const DECISION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/decisions',
    summary: 'All that was decided of the case, oldest first',
    answer: answerOf({ items: listOf(ref('Decision')) }),
    isOfCase: true,
    handle: ({ mine }) => ({ items: mine.log() }),
  },
  {
    method: 'POST',
    path: '/api/decisions',
    summary: 'Merge, split, rename, retype, reject, note or undo; it goes into the log and holds for what comes later',
    body: DECISION,
    status: 201,
    answer: ref('Decision'),
    handle: (context, { body }) => decide(context, body as Asked),
  },
];

type Asked = Decision & { readonly by?: string };

function decide({ folder }: Context, { by = 'api', ...asked }: Asked) {
  const writing = openCase(folder, { mode: 'write', timeout: PATIENCE });
  try {
    return writing.decide(checked(writing, asked as Decision), { who: by, at: new Date().toISOString() });
  } finally {
    writing.close();
  }
}

function checked(mine: Case, decision: Decision): Decision {
  if (decision.verb === 'retype') {
    const { key, type, mode } = decision;
    const types = typesOf(key);
    if (!types.includes(type)) throw new RangeError(`type: "${type}" is none of ${types.join(', ')}.`);
    const modes = key.startsWith('event:') ? EVENT_TYPES[type as keyof typeof EVENT_TYPES].modes : [];
    if (mode !== undefined && !modes.includes(mode)) throw new RangeError(`mode: ${type} has no "${mode}".`);
  }
  if (decision.verb !== 'split') return decision;
  const { key, documents } = decision;
  if (documents.length === 0 && !key.startsWith('event:'))
    throw new RangeError('documents: name those that mean another.');
  const strange = documents.find((document) => !mine.has(document));
  if (strange !== undefined) throw new RangeError(`documents: there is no report "${strange}".`);
  return { verb: 'split', key, documents, as: `${key}~${mine.log().length + 1}` };
}

function typesOf(key: string): readonly string[] {
  if (key.startsWith('event:')) return Object.keys(EVENT_TYPES);
  return key.startsWith('location:') ? LOCATION_TYPES : ACTOR_TYPES;
}
