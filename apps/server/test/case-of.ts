import { createDocument, extract } from '@dramatis/extract';
import { openCase, packReport } from '@dramatis/store';
import { onTestFinished } from 'vitest';
import { type Running, type ServerOptions, startServer } from '../src/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Of this project's own making. */
export const REPORTS: readonly Parameters<typeof createDocument>[0][] = [
  {
    text: 'Militants fired rockets at a base in Erbil on Monday, wounding three soldiers. The Iraqi army arrested two men in Mosul.',
    published: '2024-03-05',
    source: 'Harbour Post',
    title: 'Rockets hit Erbil',
  },
  {
    text: 'Militants fired rockets at a base in Erbil on Monday, wounding five soldiers. Iran condemned the attack on Tuesday.',
    published: '2024-03-06',
    source: 'Steppe Courier',
  },
  {
    text: 'Turkey and Iraq signed an agreement on water in Baghdad on 2 April. Iran accused Israel of sabotage.',
    published: '2024-04-03',
    source: 'Meridian Wire',
  },
];

/** A case with these reports, gone after the test. */
export function caseOf(reports: readonly Parameters<typeof createDocument>[0][] = REPORTS): string {
  const folder = temporaryFolder();
  const mine = openCase(folder, { mode: 'create' });
  mine.add(
    reports.map((report) => packReport(extract(createDocument(report)))),
    '2024-05-01',
  );
  mine.close();
  return folder;
}

/** The thread of the command, as it is compiled. */
const UPLOAD_THREAD = new URL('../../cli/dist/upload-thread.js', import.meta.url);

/** A server over a case, both gone after the test. */
export async function serving(
  folder: string = caseOf(),
  options: Partial<ServerOptions> = {},
): Promise<Running & { readonly failures: readonly unknown[] }> {
  const failures: unknown[] = [];
  const viewer = temporaryFolder({ 'index.html': '<!doctype html>' });
  const server = await startServer({
    viewer,
    port: 0,
    caseOf: { folder, uploadThread: UPLOAD_THREAD },
    onError: (error) => failures.push(error),
    ...options,
  });
  onTestFinished(() => server.close());
  return { ...server, failures };
}

/** What a request that changes something must carry. */
export const WRITING = { 'x-dramatis': '1' } as const;
