export type TableName =
  | 'countries'
  | 'country-sizes'
  | 'places'
  | 'cities'
  | 'regions'
  | 'airports'
  | 'actors'
  | 'people';
export type ModuleName = 'countries' | 'places' | 'actors' | 'people' | 'atlas';
export declare const TABLES: Readonly<Record<TableName, object>>;
export declare function readTable(name: TableName, tsv: string): readonly Record<string, unknown>[];
export declare function compileGazetteer(
  tables: Readonly<Record<string, string>>,
  nameKey: (name: string) => string,
): Record<ModuleName, string>;
