import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphStream } from '@dramatis/graph';
import { buildView } from './build-view.ts';
import { CypherError } from './cypher-error.ts';
import { directed } from './directed.ts';
import { type Engine, loadEngine } from './engine.ts';
import { onlyReads } from './only-reads.ts';
import { type OpenedDatabase, openDatabase } from './open-database.ts';
import { type PlainValue, plainValue } from './plain-value.ts';
import { textForUser, withEngineNames } from './relationship-names.ts';
import { tokens } from './tokens.ts';
import { PROPERTIES_HINT, TABLES_VERSION } from './view-tables.ts';

export interface ViewOptions {
  /** Told before the view is built, which takes a while. */
  readonly onBuild?: () => void;
}

export type CypherRow = Readonly<Record<string, PlainValue>>;

export interface CypherAnswer {
  /** In the order of RETURN. */
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<CypherRow>;
}

export interface CypherOptions {
  /** Milliseconds a query may take. */
  readonly timeout?: number;
}

export const CYPHER_DEFAULTS: Required<CypherOptions> = { timeout: 60_000 };

/** A graph that answers Cypher. */
export interface CypherView {
  /**
   * @throws {CypherError} the query would write, is not taken, or took too long
   */
  query(cypher: string, options?: CypherOptions): Promise<CypherAnswer>;
  close(): Promise<void>;
}

/**
 * The view of a graph kept in a folder; built anew where it is of another version of the graph, of other tables or another engine.
 * A build that fails or is killed leaves the old view.
 *
 * @param version of the graph's content: another content has another
 * @param stream is asked for only when the view is built
 * @throws {CypherError} `unavailable`
 * @example const view = await openView('cases/anbar/cypher', '17', () => mine.stream());
 */
export async function openView(
  folder: string,
  version: string,
  stream: () => GraphStream,
  { onBuild }: ViewOptions = {},
): Promise<CypherView> {
  const engine = await loadEngine();
  const stamp = JSON.stringify({ version, tables: TABLES_VERSION, engine: engine.VERSION });
  const make = async (): Promise<OpenedDatabase> => {
    onBuild?.();
    await rebuild(engine, folder, stamp, stream());
    return await openDatabase(engine, join(folder, FILE), { mode: 'read' });
  };
  const kept =
    stampIn(folder) === stamp
      ? await openDatabase(engine, join(folder, FILE), { mode: 'read' }).catch(() => null)
      : null;
  const { connection, close } = kept ?? (await make());
  return {
    close,
    async query(cypher, options = {}) {
      const { timeout } = { ...CYPHER_DEFAULTS, ...options };
      const text = tokens(cypher);
      onlyReads(text);
      connection.setQueryTimeout(timeout);
      try {
        const result = [await connection.query(withEngineNames(directed(text)))].flat()[0]!;
        return { columns: (await result.getColumnNames()).map(headForUser), rows: rowsOf(result) };
      } catch (error) {
        throw clear(error, timeout);
      }
    },
  };
}

const FILE = 'view.lbug';
const STAMP = 'view.json';

function stampIn(folder: string): string | null {
  try {
    return readFileSync(join(folder, STAMP), 'utf8');
  } catch {
    return null;
  }
}

async function rebuild(engine: Engine, folder: string, stamp: string, stream: GraphStream): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const builder = Number(/^building-(\d+)\./.exec(name)?.[1]);
    if (builder > 0 && !isRunning(builder)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const built = join(folder, `building-${process.pid}.lbug`);
  const clean = (): void => {
    for (const end of ['', '.wal', '.shadow', '.csv']) rmSync(`${built}${end}`, { recursive: true, force: true });
  };
  clean();
  try {
    await buildView(engine, stream, built);
    rmSync(join(folder, STAMP), { force: true });
    renameSync(built, join(folder, FILE));
    writeFileSync(join(folder, STAMP), stamp);
  } finally {
    clean();
  }
}

/** A build that was killed leaves its files; another process may be at work on its own. */
function isRunning(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function* rowsOf(result: {
  hasNext(): boolean;
  getNext(): Promise<Readonly<Record<string, unknown>> | null>;
  close(): void;
}): AsyncGenerator<CypherRow> {
  try {
    while (result.hasNext()) {
      const row = await result.getNext();
      if (row === null) return;
      yield Object.fromEntries(Object.entries(row).map(([name, value]) => [headForUser(name), plainValue(value)]));
    }
  } finally {
    result.close();
  }
}

/** A head as it was asked for, where the engine writes its own: `COUNT_STAR()`, `LABEL(r._ID,[…])`. */
function headForUser(name: string): string {
  return textForUser(
    name.replace(/LABEL\((\w+)\._ID,\[[^\]]*\]\)/g, 'label($1)').replaceAll('COUNT_STAR()', 'count(*)'),
  );
}

function clear(error: unknown, timeout: number): CypherError {
  const message = error instanceof Error ? error.message : String(error);
  if (/interrupted/i.test(message)) {
    return new CypherError('timeout', `The query took longer than ${timeout / 1000} s`, { cause: error });
  }
  const hint = /Cannot find property/.test(message) ? ` ${PROPERTIES_HINT}` : '';
  const said = textForUser(message.replace(/^(Parser|Binder|Runtime) exception: /, ''));
  return new CypherError('query', said + hint, { cause: error });
}
