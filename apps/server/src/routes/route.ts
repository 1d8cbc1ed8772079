import type { Case } from '@dramatis/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Input, ObjectSchema, Schema } from '../schemas/schema.ts';
import type { Uploads } from '../uploads/uploads.ts';

/** What routes answer from. */
export interface Context {
  readonly folder: string;
  readonly mine: Case;
  readonly uploads: Uploads;
}

/** A route of the API, from which both the server and its description are made. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** `/api/nodes/{key}` */
  readonly path: string;
  readonly summary: string;
  readonly params?: ObjectSchema;
  readonly query?: ObjectSchema;
  /** JSON; or with `isRaw` any bytes. */
  readonly body?: Schema;
  readonly isRaw?: true;
  /** Bytes of a body at most. */
  readonly bodyLimit?: number;
  readonly status?: 200 | 201 | 202;
  /** Of JSON its schema, of anything else its media type. */
  readonly answer: Schema | string;
  /** The answer changes only with the case: it has an ETag. */
  readonly isOfCase?: true;
  /** Before the body is read. */
  readonly admit?: (context: Context) => void;
  /** @returns JSON to be; undefined where the reply has been sent */
  handle(context: Context, request: Asked, reply: FastifyReply): unknown;
}

/** A request that was checked. */
export interface Asked {
  readonly params: Input;
  readonly query: Input;
  readonly body: unknown;
  readonly raw: FastifyRequest;
}
