export type ColumnType = 'string' | 'integer' | 'long' | 'double' | 'boolean' | 'liststring';
export type CellValue = string | number | boolean | readonly string[];

/** One attribute of a table-like file and where its value comes from; null leaves the cell out. */
export interface Column<Item> {
  readonly title: string;
  readonly type: ColumnType;
  readonly value: (item: Item) => CellValue | null;
}
