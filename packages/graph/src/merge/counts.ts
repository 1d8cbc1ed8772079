import type { Quantity } from '../model/index.ts';

/** What is counted in persons or pieces, or in units of a currency. */
export type Counted = Exclude<keyof Quantity, 'currency'>;

/** The lowest and the highest number that any account of an event gives. */
export type QuantityRange = Readonly<Partial<Record<Counted, readonly [number, number]>>>;

const COUNTED = [
  'killed',
  'wounded',
  'detained',
  'missing',
  'displaced',
  'troops',
  'people',
  'weapons',
  'money',
] as const satisfies readonly Counted[];

/** How many numbers two accounts state alike. */
export function sameCounts(a: Quantity | null, b: Quantity | null): number {
  return COUNTED.filter((name) => a?.[name] !== undefined && a[name] === b?.[name]).length;
}

/** Whether two accounts state different numbers for one thing; sums in different currencies are no difference. */
export function countsDiffer(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null) return false;
  return COUNTED.some((name) => {
    const [one, other] = [a[name], b[name]];
    if (one === undefined || other === undefined || (name === 'money' && a.currency !== b.currency)) return false;
    return one !== other && !isRounding(one, other);
  });
}

/** "About 100" for 104: a number of one digit and noughts, within a tenth of the other. */
function isRounding(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return high - low <= low / 10 && (isRound(a) || isRound(b));
}

function isRound(count: number): boolean {
  if (count < 20) return false;
  return count % 10 ** Math.floor(Math.log10(count)) === 0;
}

/** The ranges of what accounts state differently; null where none do. */
export function rangesOf(quantities: readonly (Quantity | null)[]): QuantityRange | null {
  const ranges = COUNTED.flatMap((name) => {
    const stated = quantities.flatMap((quantity) => quantity?.[name] ?? []);
    const range = [Math.min(...stated), Math.max(...stated)] as const;
    return stated.length > 0 && range[0] !== range[1] ? [[name, range] as const] : [];
  });
  return ranges.length === 0 ? null : Object.fromEntries(ranges);
}
