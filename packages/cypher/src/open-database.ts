import { totalmem } from 'node:os';
import type { Engine, EngineConnection } from './engine.ts';

/** Bytes of the engine's page cache at most; by itself it would take four fifths of the machine. */
const CACHE = 2 ** 30;

export interface OpenedDatabase {
  readonly connection: EngineConnection;
  close(): Promise<void>;
}

/** Open a database file, to write (made where there is none) or to read. */
export async function openDatabase(
  engine: Engine,
  path: string,
  { mode }: { readonly mode: 'read' | 'write' },
): Promise<OpenedDatabase> {
  const cache = Math.min(CACHE, Math.floor(totalmem() / 4));
  const database = new engine.Database(path, cache, true, mode === 'read');
  await database.init();
  const connection = new engine.Connection(database);
  await connection.init();
  return {
    connection,
    async close() {
      await connection.close();
      await database.close();
    },
  };
}
