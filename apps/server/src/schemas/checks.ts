import { Ajv, type ValidateFunction } from 'ajv';
import type { Schema } from './schema.ts';

const OPTIONS = { useDefaults: true, allErrors: false, strict: true, allowUnionTypes: true } as const;

/** Of addresses, where all is text: "5" is a number where one is asked for, one value a list of it. */
const lenient = new Ajv({ ...OPTIONS, coerceTypes: 'array' });
/** Of bodies, which have types of their own. */
const exact = new Ajv({ ...OPTIONS, discriminator: true });

/** @param isText what is checked came as text */
export const checkOf = (schema: Schema, isText: boolean): ValidateFunction =>
  (isText ? lenient : exact).compile(schema);

/** Why a value does not fit, in a line. */
export function complaintOf({ errors }: ValidateFunction): string {
  const [error] = errors ?? [];
  if (error === undefined) return 'it does not fit';
  const at = error.instancePath.slice(1).replaceAll('/', '.');
  const { additionalProperty, allowedValues } = error.params as {
    readonly additionalProperty?: string;
    readonly allowedValues?: readonly string[];
  };
  const more = additionalProperty ?? allowedValues?.join(', ');
  return `${at === '' ? '' : `${at}: `}${error.message}${more === undefined ? '' : `: ${more}`}`;
}
