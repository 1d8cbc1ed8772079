import mammoth from 'mammoth';
import { entriesOf } from '../archives/entries-of.ts';
import { unpackEntry } from '../archives/unpack-entry.ts';
import { bytesSource } from '../byte-source.ts';
import { InputError, reasonOf } from '../input-error.ts';
import type { Limits } from '../limits.ts';
import { NO_METADATA, type Report } from '../report.ts';
import { documentTitle } from './document-title.ts';

/**
 * A Word document as plain text: paragraphs, list items and table cells apart by an empty line, no deleted text, no pictures.
 * Its title counts; its dates do not, for a document made from a template keeps the template's.
 *
 * @throws {InputError} no Word document, damaged, or one that unpacks to too much
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Report> {
  let title: string | null = null;
  const budget = { left: limits.maxNestedBytes };
  for (const entry of await entriesOf(bytesSource(bytes), limits)) {
    if (entry.directory || !/\.xml$|\.rels$/i.test(entry.filename)) continue;
    const part = await unpackEntry(entry, { limits, budget }).catch((error: unknown) => {
      throw error instanceof InputError ? error : new InputError(`damaged Word document: ${reasonOf(error)}`);
    });
    if (entry.filename === 'docProps/core.xml') title = documentTitle(new TextDecoder().decode(part));
  }
  return { text: await textOf(bytes), metadata: { ...NO_METADATA, title } };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  // Node's build of mammoth takes a `buffer`, the browser's an `arrayBuffer`; either is content with the same bytes.
  const arrayBuffer = new Uint8Array(bytes).buffer;
  const input = { arrayBuffer, buffer: arrayBuffer } as unknown as Parameters<typeof mammoth.extractRawText>[0];
  try {
    const { value } = await mammoth.extractRawText(input);
    return value.trim();
  } catch (error) {
    throw new InputError(`no Word document, or damaged: ${reasonOf(error)}`);
  }
}
