type Json = Readonly<Record<string, unknown>>;

/** Lists of an answer that may be cut. */
const LISTS = ['items', 'nodes', 'edges'] as const;

/**
 * An answer as JSON of a bounded length: items are left out from the end, and it says so.
 *
 * @param most characters
 * @param offset of its first item: `next` follows what is kept
 */
export function fitting(answer: Json, most: number, offset: number): string {
  const whole = JSON.stringify(answer);
  if (whole.length <= most) return whole;
  const lists = LISTS.filter((name) => Array.isArray(answer[name]));
  const fields = new Map(lists.map((name) => [name, [] as unknown[]]));
  const rest = Object.fromEntries(Object.entries(answer).filter(([name]) => !LISTS.some((list) => list === name)));
  const note = 'not all fits: ask for less, by time, type, place, limit or evidence';
  let left = most - JSON.stringify({ ...rest, note }).length - 200;
  for (const name of lists) {
    for (const item of answer[name] as readonly unknown[]) {
      left -= JSON.stringify(item).length + 1;
      if (left < 0) break;
      fields.get(name)!.push(item);
    }
  }
  const kept = fields.get('items');
  const isCut = kept !== undefined && kept.length < (answer.items as readonly unknown[]).length;
  return JSON.stringify({
    ...rest,
    ...Object.fromEntries(fields),
    ...(isCut && { next: offset + kept.length }),
    note,
  });
}
