import { InputError } from '../input-error.ts';
import type { Context, Item } from '../item.ts';
import type { Reading } from '../report.ts';
import { gunzip } from './gunzip.ts';

/** What gzip packs, read as if it were not packed: `crawl.warc.gz`, `wire.jsonl.gz`, `report.html.gz`. */
export async function* readGzip(item: Item, context: Context): AsyncGenerator<Reading> {
  const depth = item.depth + 1;
  if (depth > context.limits.maxDepth) {
    throw new InputError(`more than ${context.limits.maxDepth} archives inside one another`);
  }
  const damages: string[] = [];
  const chunks = gunzip(item.chunks, context, (reason) => void damages.push(reason));
  const inner = { ...item, name: item.name.replace(/\.gz$/i, ''), contentType: null, source: null, chunks, depth };
  for await (const reading of context.readItem(inner)) {
    yield { ...reading, name: item.name + reading.name.slice(inner.name.length) };
  }
  if (damages.length > 0) yield { name: item.name, error: damages[0]! };
}
