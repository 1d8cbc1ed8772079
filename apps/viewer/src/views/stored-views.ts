/** A state of the view under a name; `query` is the address's, its `?` included, with the graph it belongs to. */
export interface StoredView {
  readonly name: string;
  readonly query: string;
}

/** Where views are kept: `localStorage`, or what stands for it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const NAME = 'dramatis:views';
/** An address longer than this is not taken by every server and mail program. */
const LONGEST = 20_000;

/** The stored views in the order they were saved; none where they cannot be read. */
export function readViews(shelf: Shelf): readonly StoredView[] {
  try {
    const stored: unknown = JSON.parse(shelf.getItem(NAME) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isView) : [];
  } catch {
    return [];
  }
}

const isView = (value: unknown): value is StoredView =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as StoredView).name === 'string' &&
  typeof (value as StoredView).query === 'string' &&
  (value as StoredView).query.length <= LONGEST &&
  /^(\?|$)/.test((value as StoredView).query);

/**
 * Keep a view; one of the same name and graph is replaced.
 *
 * @returns the views there are now, or null when they could not be kept (storage full or switched off)
 */
export function storeView(shelf: Shelf, view: StoredView): readonly StoredView[] | null {
  return write(shelf, [...readViews(shelf).filter((other) => !isSame(other, view)), view]);
}

export function removeView(shelf: Shelf, view: StoredView): readonly StoredView[] | null {
  return write(
    shelf,
    readViews(shelf).filter((other) => !isSame(other, view)),
  );
}

/** The graph that a view was saved of, as the address has it; null for the sample. */
export const graphOf = ({ query }: StoredView): string | null => new URLSearchParams(query).get('graph');

const isSame = (a: StoredView, b: StoredView): boolean => a.name === b.name && graphOf(a) === graphOf(b);

function write(shelf: Shelf, views: readonly StoredView[]): readonly StoredView[] | null {
  try {
    shelf.setItem(NAME, JSON.stringify(views));
    return views;
  } catch {
    return null;
  }
}
