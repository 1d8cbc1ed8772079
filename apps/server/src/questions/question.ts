import type { GraphSource } from '@dramatis/graph';
import type { Input, ObjectSchema, Schema } from '../schemas/schema.ts';

/** Something a case can be asked: a route of the API, and a tool for assistants. */
export interface Question {
  /** `/api/<name>`, and the tool's name. */
  readonly name: string;
  readonly summary: string;
  /** For an assistant: when to ask it, what it gives. */
  readonly description: string;
  readonly input: ObjectSchema;
  readonly output: Schema;
  /** @throws {RangeError} a name, date or number that means nothing */
  answer(source: GraphSource, input: Input): Readonly<Record<string, unknown>>;
}
