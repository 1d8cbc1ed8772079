import { count, type Input, type Schema } from '../schemas/schema.ts';

/** Items of an answer at most. */
const MOST = 500;
/** Offsets beyond it are no paging but a scan. */
const FARTHEST = 1_000_000;

export const PAGING: Readonly<Record<string, Schema>> = {
  limit: count('Items at most.', 50, MOST, 1),
  offset: count('Items to leave out first; `next` of an answer is that of the next page.', 0, FARTHEST),
};

export interface Page<T> {
  readonly items: readonly T[];
  /** Offset of the next page; null after the last. */
  readonly next: number | null;
}

/** Of what cannot be: looking for names like one that nobody has takes long, once is enough. */
export const NO_PAGE: Page<never> = { items: [], next: null };

/** The page that the input asks for, of as many items as are asked of `ask`. */
export function pageOf<T>(
  input: Input,
  ask: (page: { readonly limit: number; readonly offset: number }) => Iterable<T>,
): Page<T> {
  const [limit, offset] = [input.limit as number, input.offset as number];
  const found = [...ask({ limit: limit + 1, offset })];
  return { items: found.slice(0, limit), next: found.length > limit ? offset + limit : null };
}

/** The same for what knows no pages. */
export function* skipping<T>(
  items: Iterable<T>,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Generator<T> {
  let index = 0;
  for (const item of items) {
    if (index >= offset) yield item;
    index += 1;
    if (index >= offset + limit) return;
  }
}
