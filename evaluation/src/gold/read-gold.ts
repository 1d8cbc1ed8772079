import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '@dramatis/cli/readers';
import type { Document } from '@dramatis/graph/model';
import type { GoldGraph } from './gold-graph.ts';

/** A hand-made graph and the report it was made of. */
export interface ReadGold {
  readonly gold: GoldGraph;
  readonly document: Document;
}

/**
 * Read the gold graphs of a folder and their reports, by name.
 *
 * @param corpus folder of the reports, `<report>.md`
 * @param folder folder of the gold, `<report>.json`
 * @throws {Error} a report cannot be read, or a file is no gold graph
 */
export async function readGold(corpus: string, folder: string): Promise<readonly ReadGold[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const graphs = files.sort().map((name) => parseGold(name, readFileSync(join(folder, name), 'utf8')));
  const reports: ReadGold[] = [];
  for (const gold of graphs) {
    for await (const result of readFiles([join(corpus, `${gold.report}.md`)])) {
      if ('error' in result) throw new Error(`${result.path}: ${result.error}`);
      reports.push({ gold, document: result.document });
    }
  }
  return reports;
}

/** `checkGold` looks at what is inside; here only that it is a gold graph at all. */
function parseGold(name: string, source: string): GoldGraph {
  const value: unknown = JSON.parse(source);
  if (!isGold(value)) throw new Error(`${name}: no gold graph: report, actors, locations and events are needed`);
  return value;
}

function isGold(value: unknown): value is GoldGraph {
  if (typeof value !== 'object' || value === null || !('report' in value)) return false;
  return ['actors', 'locations', 'events'].every((key) => Array.isArray(Reflect.get(value, key)));
}
