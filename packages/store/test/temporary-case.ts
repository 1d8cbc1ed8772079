import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonParts } from '@dramatis/graph';
import type { Extraction } from '@dramatis/graph/model';
import { type Case, openCase, packReport } from '@dramatis/store';
import { onTestFinished } from 'vitest';

export const DAY = '2026-02-01';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A case of these reports, closed and gone after the test. */
export function caseOf(extractions: readonly Extraction[] = [], batch = 1000): Case {
  const mine = openCase(temporaryFolder(), { mode: 'create' });
  onTestFinished(() => mine.close());
  addAll(mine, extractions, batch);
  return mine;
}

/** Adds the reports, so many a transaction. */
export function addAll(mine: Case, extractions: readonly Extraction[], batch = 1000): void {
  for (let start = 0; start < extractions.length; start += batch) {
    mine.add(
      extractions.slice(start, start + batch).map((extraction) => packReport(extraction)),
      DAY,
    );
  }
}

/** The case's graph as the file of graph JSON. */
export const exported = (mine: Case): string => [...jsonParts(mine.stream())].join('');
