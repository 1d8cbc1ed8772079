export type Cell = string | number | boolean | null;

/** One column of a written result. */
export interface Column<T> {
  readonly name: string;
  readonly value: (item: T) => Cell;
  /** Left out of tables, which people read; CSV has all. */
  readonly onlyCsv?: true;
}
