export type TableName = 'countries' | 'places' | 'cities' | 'actors' | 'people';
export declare const TABLES: Readonly<Record<TableName, object>>;
export declare function readTable(name: TableName, tsv: string): readonly Record<string, unknown>[];
export declare function compileGazetteer(tables: Readonly<Record<string, string>>): Record<TableName, string>;
