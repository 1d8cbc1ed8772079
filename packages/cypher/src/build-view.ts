import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphStream } from '@dramatis/graph';
import { NODE_TABLES, nodeLabel, nodeRow, relationshipOf, relationshipRow } from '@dramatis/graph/property-graph';
import type { Engine } from './engine.ts';
import { engineCsv } from './engine-csv.ts';
import { openDatabase } from './open-database.ts';
import { copyNodes, copyRelationships, type Ends, tableStatements } from './view-tables.ts';

/**
 * Write a graph into a new database: as CSV into a folder beside it, from there by COPY. Memory does not grow with the events.
 *
 * @param path of the database file, which must not be there
 */
export async function buildView(engine: Engine, stream: GraphStream, path: string): Promise<void> {
  const folder = `${path}.csv`;
  mkdirSync(folder, { recursive: true });
  try {
    const met = writeTables(stream, folder);
    const { connection, close } = await openDatabase(engine, path, { mode: 'write' });
    try {
      for (const statement of tableStatements(met)) await connection.query(statement);
      for (const { label } of NODE_TABLES) await connection.query(copyNodes(label, join(folder, `${label}.csv`)));
      for (const ends of met) await connection.query(copyRelationships(ends, join(folder, fileOf(ends))));
    } finally {
      await close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeTables(stream: GraphStream, folder: string): readonly Ends[] {
  const files = new Map<string, ReturnType<typeof bufferedFile>>();
  const fileFor = (name: string): ReturnType<typeof bufferedFile> => {
    const file = files.get(name) ?? bufferedFile(join(folder, name));
    files.set(name, file);
    return file;
  };
  const met = new Map<string, Ends>();
  const labelOf = remembered((key) => {
    const node = stream.node(key);
    return node === null ? null : nodeLabel(node.attributes);
  });
  try {
    for (const { label } of NODE_TABLES) fileFor(`${label}.csv`);
    for (const node of stream.nodes()) {
      const from = nodeLabel(node.attributes);
      fileFor(`${from}.csv`).write(engineCsv(nodeRow(stream, node)));
      for (const edge of node.edges) {
        const to = labelOf(edge.target);
        if (to === null) continue;
        const ends = { type: relationshipOf(edge), from, to };
        met.set(fileOf(ends), ends);
        fileFor(fileOf(ends)).write(engineCsv([edge.source, edge.target, ...relationshipRow(stream, edge)]));
      }
    }
  } finally {
    for (const file of files.values()) file.close();
  }
  return [...met.values()];
}

function fileOf({ type, from, to }: Ends): string {
  return `${type}.${from}.${to}.csv`;
}

function bufferedFile(path: string): { write(text: string): void; close(): void } {
  const file = openSync(path, 'wx');
  let gathered = '';
  const flush = (): void => {
    writeSync(file, gathered);
    gathered = '';
  };
  return {
    write(text) {
      gathered += text;
      if (gathered.length > 1_000_000) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

/** Entities are asked for again and again, events hardly ever: a few of the last asked for are enough. */
function remembered<T>(look: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = look(key);
    if (known.size >= 200_000) known.clear();
    known.set(key, value);
    return value;
  };
}
