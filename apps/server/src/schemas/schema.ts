/** JSON Schema, the part of it that draft 7 and OpenAPI 3.1 read alike. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object of these properties and no others. */
export interface ObjectSchema extends Schema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

/** @param required names of `properties` */
export function objectOf(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): ObjectSchema {
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

/** What is checked already by its schema. */
export type Input = Readonly<Record<string, unknown>>;

/** Characters of a name or a text that is asked for. */
export const LONGEST_TEXT = 400;

export const text = (description: string, rest: Schema = {}): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength: LONGEST_TEXT,
  description,
  ...rest,
});

/** Any of several. */
export const texts = (description: string): Schema => ({
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: LONGEST_TEXT },
  maxItems: 20,
  description,
});

/** Any of these. */
export const choices = (values: readonly string[], description: string): Schema => ({
  type: 'array',
  items: { type: 'string', enum: values },
  maxItems: values.length,
  description,
});

export const choice = (values: readonly string[], description: string, preset?: string): Schema => ({
  type: 'string',
  enum: values,
  description,
  ...(preset !== undefined && { default: preset }),
});

export const count = (description: string, preset: number, maximum: number, minimum = 0): Schema => ({
  type: 'integer',
  minimum,
  maximum,
  default: preset,
  description,
});
