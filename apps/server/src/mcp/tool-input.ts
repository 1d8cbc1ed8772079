import type { Question } from '../questions/question.ts';
import { FILTER } from '../schemas/filter.ts';
import { type ObjectSchema, type Schema, texts } from '../schemas/schema.ts';

/** An assistant reads all of an answer. */
const MOST_ITEMS = 50;
const ITEMS = 10;

/** There are eighty, and a wrong one is answered with all of them. */
const MODE = texts('How it was done: aerial, arrest, visit, drone, sanction …');

/**
 * What a tool takes: as its question, with fewer items, and said in fewer words; an assistant reads the descriptions of all tools before it asks
 * anything, so conditions are explained once, for `events`.
 */
export function toolInput({ name, input }: Question): ObjectSchema {
  const properties = Object.entries(input.properties).map(([field, schema]): readonly [string, Schema] => {
    if (field === 'limit') return [field, fewer(schema)];
    if (field === 'mode') return [field, MODE];
    const isExplained = name === 'events' || FILTER[field] !== schema;
    return [field, isExplained ? schema : { ...schema, description: 'As for events.' }];
  });
  return { ...input, properties: Object.fromEntries(properties) } as ObjectSchema;
}

function fewer(schema: Schema): Schema {
  const maximum = Math.min(schema.maximum as number, MOST_ITEMS);
  return { ...schema, maximum, default: Math.min(schema.default as number, ITEMS) };
}
