import { forUser } from './relationship-names.ts';

export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | { readonly [name: string]: PlainValue };

/** Where the engine keeps a record: of no use outside it. */
const INTERNAL: readonly string[] = ['_id', '_src', '_dst'];

/**
 * A value of the engine as JSON: nodes and relationships with their `_label` and what they have, dates as ISO 8601, whole numbers
 * that JavaScript cannot hold as text.
 */
export function plainValue(value: unknown): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return forUser(value);
  if (value instanceof Date) return isMidnight(value) ? value.toISOString().slice(0, 10) : value.toISOString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Map) return Array.from(value, ([key, item]) => [plainValue(key), plainValue(item)]);
  if (typeof value !== 'object') return String(value);
  const isRecord = '_label' in value;
  const entries = Object.entries(value).filter(
    ([name, item]) => !(isRecord && (INTERNAL.includes(name) || item === null)),
  );
  return Object.fromEntries(entries.map(([name, item]) => [name, plainValue(item)]));
}

function isMidnight(date: Date): boolean {
  return date.getTime() % 86_400_000 === 0;
}
