import { byCodeUnits } from '../order.ts';

/**
 * The most frequent value; of equally frequent ones the first in lexical order, so the order of adding never matters.
 * Nulls give way to anything known. Records are compared by their JSON.
 *
 * @param values at least one
 * @example choose(['militia', 'army', 'army', null]) //=> 'army'
 */
export function choose<T>(values: readonly T[]): T {
  const counts = new Map<string, { readonly value: T; count: number }>();
  for (const value of values) {
    if (value === null) continue;
    const key = typeof value === 'string' ? value : JSON.stringify(value);
    const seen = counts.get(key);
    if (seen) seen.count += 1;
    else counts.set(key, { value, count: 1 });
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y.count - x.count || byCodeUnits(a, b));
  return ranked[0]?.[1].value ?? (values[0] as T);
}
