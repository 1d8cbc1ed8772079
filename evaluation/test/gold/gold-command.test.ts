import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document, Extraction } from '@dramatis/graph/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goldCommand } from '../../src/gold/gold-command.ts';
import { readGold } from '../../src/gold/read-gold.ts';
import { GOLD_DEFAULTS } from '../../src/gold/run-gold.ts';
import { goldAsExtraction } from './gold-as-extraction.ts';
import { PERFECT } from './small-gold.ts';

const reports = await readGold(GOLD_DEFAULTS.corpus, GOLD_DEFAULTS.gold);
const perfect = (document: Document): Extraction =>
  goldAsExtraction(reports.find((report) => report.document.id === document.id)!.gold, document);
const empty = (document: Document): Extraction => ({ ...PERFECT, document, entities: [], events: [] });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-gold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('update writes the baseline that check reads', async () => {
  const baseline = join(folder, 'baseline.json');
  const { report } = await goldCommand(perfect, { baseline, update: true });
  expect(report.documents).toBe(reports.length);
  expect(report.scores.events.f1).toBe(100);
  expect(JSON.parse(readFileSync(baseline, 'utf8'))).toMatchObject({ documents: reports.length, f1: { roles: 100 } });
  expect((await goldCommand(perfect, { baseline, check: true })).passed).toBe(true);
});

test('check fails on a drop, says of what, and how to update', async () => {
  const baseline = join(folder, 'baseline.json');
  await goldCommand(perfect, { baseline, update: true });
  const printed: string[] = [];
  const { passed } = await goldCommand(empty, { baseline, check: true, print: (text) => printed.push(text) });
  expect(passed).toBe(false);
  expect(printed.join('\n')).toContain('events: F1 0.00, baseline 100.00');
  expect(printed.join('\n')).toContain('--update');
});

test('check without a baseline fails', async () => {
  expect((await goldCommand(perfect, { baseline: join(folder, 'none.json'), check: true })).passed).toBe(false);
});

test('the table names every report', async () => {
  const printed: string[] = [];
  await goldCommand(perfect, { print: (text) => printed.push(text) });
  for (const { gold } of reports) expect(printed.join('\n')).toContain(gold.report);
});
