import { Readable } from 'node:stream';
import { FORMATS } from '@dramatis/graph';
import type { FastifyReply } from 'fastify';
import { exportParts } from '../exports/export-parts.ts';
import type { ExportTask } from '../exports/export-task.ts';
import { FILTER, filterOf, ORDER } from '../schemas/filter.ts';
import { choice, count, objectOf } from '../schemas/schema.ts';
import type { Route } from './route.ts';

/** Events of a part of the case: their keys are in memory. */
const MOST_EVENTS = 20_000;
const FILES = Object.values(FORMATS).flatMap(({ files }) => (files.length > 1 ? files.map(({ name }) => name) : []));

export const EXPORT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/export',
    summary: 'The whole case, or the events that fit, in a format for other programs',
    query: objectOf({
      format: choice(Object.keys(FORMATS), 'The format.', 'json'),
      file: choice(FILES, 'Of a format of several files, one of them.'),
      ...FILTER,
      limit: count('Events at most, where some are chosen.', MOST_EVENTS, MOST_EVENTS, 1),
    }),
    answer: 'application/octet-stream',
    isOfCase: true,
    async handle({ folder }, { query }, reply) {
      const { format, file = null, limit } = query as { format: string; file?: string; limit: number };
      const { mediaType, extension, files } = FORMATS[format]!;
      if (file !== null && !files.some(({ name }) => name === file))
        throw new RangeError(`file: ${format} has no ${file}.`);
      const chosen = filterOf(query);
      const filter = chosen === null ? null : { ...chosen, limit };
      void reply.header('content-disposition', `attachment; filename="${file ?? `graph.${extension}`}"`);
      await send(
        { folder, format, file, filter, wholeIfSmall: false },
        mediaType === 'application/octet-stream' ? mediaType : `${mediaType}; charset=utf-8`,
        reply,
      );
    },
  },
  {
    method: 'GET',
    path: '/api/graph',
    summary: 'Graph JSON for the viewer: the events that fit, most reported first, with those in them',
    query: objectOf({ ...FILTER, order: ORDER, limit: count('Events at most.', 2_000, MOST_EVENTS, 1) }),
    answer: 'application/json; charset=utf-8',
    isOfCase: true,
    async handle({ folder }, { query }, reply) {
      const chosen = filterOf(query);
      const filter = { order: '-reports', ...chosen, ...(query.order !== undefined && { order: query.order }) };
      const task = { folder, format: 'json', file: null, wholeIfSmall: chosen === null };
      const limited = { ...filter, limit: query.limit } as ExportTask['filter'];
      await send({ ...task, filter: limited }, 'application/json; charset=utf-8', reply);
    },
  },
];

/** What is wrong shows with the first part: only then does the answer begin. */
async function send(task: ExportTask, type: string, reply: FastifyReply): Promise<void> {
  const parts = exportParts(task);
  const first = await parts.next();
  const all = async function* (): AsyncGenerator<string | Uint8Array> {
    if (first.done !== true) yield first.value;
    yield* parts;
  };
  await reply.type(type).send(Readable.from(all(), { objectMode: false }));
}
