import { CypherError } from './cypher-error.ts';

/** What of LadybugDB's interface is used. */
export interface Engine {
  readonly VERSION: string;
  readonly Database: new (
    path: string,
    bufferBytes?: number,
    isCompressed?: boolean,
    isReadOnly?: boolean,
  ) => EngineDatabase;
  readonly Connection: new (database: EngineDatabase, threads?: number) => EngineConnection;
}

export interface EngineDatabase {
  init(): Promise<void>;
  close(): Promise<void>;
}

export interface EngineConnection {
  init(): Promise<void>;
  query(statement: string): Promise<EngineResult | readonly EngineResult[]>;
  setQueryTimeout(milliseconds: number): void;
  close(): Promise<void>;
}

export interface EngineResult {
  getColumnNames(): Promise<readonly string[]>;
  hasNext(): boolean;
  getNext(): Promise<Readonly<Record<string, unknown>> | null>;
  close(): void;
}

/**
 * LadybugDB for a machine, this one by default. The package of the platform is loaded itself: `@ladybugdb/core` would need an install script.
 *
 * @throws {CypherError} `unavailable`: there is none for this machine, or it was not installed
 */
export async function loadEngine(machine = `${process.platform}-${process.arch}`): Promise<Engine> {
  const name = `@ladybugdb/core-${machine}`;
  try {
    const module = (await import(name)) as { readonly default: Engine };
    return module.default;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new CypherError(
      'unavailable',
      `Cypher needs the database engine ${name}, which is optional and is not here (${reason}). ` +
        'There are engines for Linux, macOS (x64 and arm64) and Windows (x64); "npm run setup" installs them. ' +
        'Without one, "dramatis query" asks the graph, and --export-cypher writes a script for Neo4j or Memgraph.',
      { cause: error },
    );
  }
}
