import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { bytesSource, collect } from '../byte-source.ts';
import { entryName } from '../entry-name.ts';
import { InputError, NoReportError, reasonOf } from '../input-error.ts';
import type { Context, Item } from '../item.ts';
import { notReportByName } from '../kind.ts';
import type { Reading } from '../report.ts';
import { entriesOf } from './entries-of.ts';
import { nested } from './nested.ts';
import { unpackEntry } from './unpack-entry.ts';

/**
 * The reports of a zip archive, entry by entry in the archive's order; archives in it are opened too. A damaged or encrypted entry is an
 * error of its own. A Word document without its name's ending is read as one.
 */
export async function* readZip(item: Item, context: Context): AsyncGenerator<Reading> {
  const { limits } = context;
  const source = item.source ?? bytesSource(await collect(item.chunks, limits.maxNestedBytes));
  const entries = await entriesOf(source, limits);
  const names = new Set(entries.map(({ filename }) => filename));
  if (names.has('word/document.xml')) {
    const { readDocx } = await import('../docx/docx.ts');
    const bytes = await collect([await source.read(0, source.size)], limits.maxReportBytes);
    yield { name: item.name, report: await readDocx(bytes, limits) };
    return;
  }
  if (names.has('[Content_Types].xml') || names.has('META-INF/manifest.xml') || names.has('mimetype')) {
    throw new NoReportError('an office document or program of a kind that is not read');
  }
  for (const entry of entries) if (!entry.directory) yield* readEntry(item, entry, context);
}

async function* readEntry(item: Item, entry: FileEntry, context: Context): AsyncGenerator<Reading> {
  const name = entryName(item.name, entry.filename);
  const unknown = notReportByName(entry.filename);
  if (unknown !== null) {
    yield { name, skipped: unknown };
    return;
  }
  try {
    if (entry.encrypted) throw new InputError('encrypted');
    const bytes = await unpackEntry(entry, context);
    yield* context.readItem(nested(item, { name, bytes, contentType: null, url: null }, context.limits));
  } catch (error) {
    yield { name, error: error instanceof InputError ? error.message : `damaged entry: ${reasonOf(error)}` };
  }
}
