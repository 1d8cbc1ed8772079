import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface FtmRecord {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

interface Schema {
  readonly abstract?: boolean;
  readonly extends: readonly string[];
  readonly required?: readonly string[];
  readonly properties: Readonly<
    Record<string, { readonly type?: string; readonly range?: string; readonly stub?: boolean }>
  >;
}

interface Model {
  readonly schemata: Readonly<Record<string, Schema>>;
  readonly types: Readonly<
    Record<string, { readonly values?: Readonly<Record<string, string>>; readonly maxLength?: number }>
  >;
}

const PACKAGE = createRequire(import.meta.url).resolve('@alephdata/followthemoney');
const MODEL: Model = JSON.parse(readFileSync(join(dirname(PACKAGE), 'defaultModel.json'), 'utf8'));
const ID = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

/** What FollowTheMoney's published model has against the entities, as `ftm validate` checks it: ids, schemata, properties, values. */
export function ftmErrors(entities: readonly FtmRecord[]): readonly string[] {
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
  const doubled = schemaOf.size < entities.length ? ['an id is there twice'] : [];
  return [...doubled, ...entities.flatMap((entity) => errorsOf(entity, schemaOf))];
}

function errorsOf({ id, schema, properties }: FtmRecord, schemaOf: ReadonlyMap<string, string>): readonly string[] {
  const errors = ID.test(id) ? [] : [`the id "${id}"`];
  const model = MODEL.schemata[schema];
  if (!model) return [...errors, `no schema ${schema}`];
  if (model.abstract) errors.push(`${schema} is abstract`);
  for (const name of model.required ?? [])
    if (!properties[name]?.length) errors.push(`${id}: ${schema}.${name} is required`);
  for (const [name, values] of Object.entries(properties)) {
    const property = ancestors(schema).flatMap((ancestor) => MODEL.schemata[ancestor]!.properties[name] ?? [])[0];
    if (!property || property.stub) {
      errors.push(`${schema} has no ${name}`);
      continue;
    }
    for (const value of values) {
      const reason = valueError(value, property.type ?? 'string', property.range ?? 'Thing', schemaOf);
      if (reason !== null) errors.push(`${id}: ${schema}.${name}: ${reason}`);
    }
  }
  return errors;
}

function ancestors(schema: string): readonly string[] {
  return [schema, ...MODEL.schemata[schema]!.extends.flatMap(ancestors)];
}

function valueError(value: string, type: string, range: string, schemaOf: ReadonlyMap<string, string>): string | null {
  const { values, maxLength = Number.POSITIVE_INFINITY } = MODEL.types[type] ?? {};
  if (typeof value !== 'string' || value.trim() === '') return 'no text';
  if (value.length > maxLength) return `longer than ${maxLength}`;
  if (values && !Object.hasOwn(values, value)) return `"${value}" is no ${type}`;
  if (type === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return `"${value}" is no date`;
  if (type === 'url' && !(URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)))
    return `"${value}" is no URL`;
  if (type === 'number' && !Number.isFinite(Number(value))) return `"${value}" is no number`;
  if (type === 'entity') {
    const schema = schemaOf.get(value);
    if (schema === undefined) return `refers to nobody: ${value}`;
    if (!ancestors(schema).includes(range)) return `refers to a ${schema}, not a ${range}`;
  }
  return null;
}
