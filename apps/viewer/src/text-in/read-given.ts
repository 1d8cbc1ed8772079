import type { DocumentInput } from '@dramatis/extract';
import { blobSource, notReportByName, readReports } from '@dramatis/readers';
import type { GivenReport, Unread } from './read-messages.ts';

export { createDocument, extract } from '@dramatis/extract';

/** The reports in what was given, one after another, and what could not be read. */
export async function* readGiven(given: GivenReport): AsyncGenerator<{ readonly input: DocumentInput } | Unread> {
  if ('text' in given) {
    const { text, title, published, source } = given;
    if (text.trim() === '') yield { name: given.name, reason: 'it has no text' };
    else yield { input: { text, title, published, source, url: null } };
    return;
  }
  const { name, file, isFound } = given;
  const passed = isFound ? notReportByName(name) : null;
  if (passed !== null) {
    yield { name, reason: passed };
    return;
  }
  for await (const reading of readReports({ name, source: blobSource(file), found: isFound })) {
    if ('report' in reading) yield { input: { text: reading.report.text, ...reading.report.metadata } };
    else yield { name: reading.name, reason: 'error' in reading ? reading.error : reading.skipped };
  }
}
