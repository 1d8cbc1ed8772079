import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { LIMITS } from '@dramatis/readers';
import { describe, expect, test } from 'vitest';
import { type ReadOptions, readFiles } from '../../src/readers/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function read(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const result of readFiles(paths, options)) {
    lines.push('error' in result ? `error: ${result.error}` : `${result.document.published} ${result.document.text}`);
  }
  return lines;
}

describe('files and folders', () => {
  test('a folder gives every known file of all levels by name, and names the others', async () => {
    const folder = temporaryFolder({
      'b.txt': 'B',
      'a/z.md': 'Z',
      'a/c.html': '<p>C',
      'B.TXT': 'upper',
      'README.md': 'about',
      'notes.xlsx': 'PK\u0003\u0004',
    });
    const skipped: string[] = [];
    const totals: number[] = [];
    const lines = await read([folder], {
      onSkip: (path, reason) => skipped.push(`${path.slice(folder.length + 1)}: ${reason}`),
      onTotal: (count) => totals.push(count),
    });
    expect(lines).toEqual(['null upper', 'null C', 'null Z', 'null B']);
    expect(totals).toEqual([4]);
    expect(skipped).toEqual([
      'README.md: about the folder, not a report',
      expect.stringMatching(/^notes\.xlsx: not one of \.txt/),
    ]);
  });

  test('a link that leads back does not go round', async () => {
    const folder = temporaryFolder({ 'a/a.txt': 'A' });
    symlinkSync(folder, join(folder, 'a', 'up'));
    expect(await read([folder])).toEqual(['null A']);
  });

  test('each failure is named and the others are read', async () => {
    const folder = temporaryFolder({
      'empty.txt': '',
      'blank.txt': ' \n\n',
      'date.md': '---\ndate: 2026-02-30\n---\nText',
      'binary.txt': new Uint8Array([1, 0, 2, 0, 0, 0]),
      'good.txt': 'Troops left.',
    });
    const paths = ['empty', 'blank', 'binary', 'good'].map((name) => join(folder, `${name}.txt`));
    expect(await read([...paths, join(folder, 'date.md'), join(folder, 'none.txt')])).toEqual([
      'error: empty file',
      'error: no text in it',
      'error: binary file, not text',
      'null Troops left.',
      'error: invalid date "2026-02-30": write YYYY-MM-DD',
      'error: no such file or folder',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = temporaryFolder({ 'a.txt': 'A' });
    chmodSync(join(folder, 'a.txt'), 0);
    expect(await read([join(folder, 'a.txt')])).toEqual(['error: permission denied']);
  });

  test('a file that is too large is not read', async () => {
    const limits = { ...LIMITS, maxReportBytes: 2 * 2 ** 20, maxNestedBytes: 4 * 2 ** 20 };
    const folder = temporaryFolder({ 'a.txt': 'x'.repeat(3 * 2 ** 20) });
    expect(await read([join(folder, 'a.txt')], { limits })).toEqual(['error: larger than 2 MB']);
    for (const [size, most] of [
      [3, 2],
      [5, 4],
    ]) {
      const stdin = Readable.from([Buffer.alloc(size! * 2 ** 20, 'x')]);
      expect(await read(['-'], { stdin, limits })).toEqual([`error: larger than ${most} MB`]);
    }
  });

  test('an empty folder gives nothing', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'in'));
    expect(await read([folder])).toEqual([]);
  });

  test('a day given takes the place of the report’s own', async () => {
    const folder = temporaryFolder({ 'a.txt': '---\ndate: 2026-01-18\n---\nA', 'b.txt': 'B' });
    expect(await read([folder])).toEqual(['2026-01-18 A', 'null B']);
    expect(await read([folder], { published: '2025-05-05' })).toEqual(['2025-05-05 A', '2025-05-05 B']);
  });

  test('archives, tables and feeds give many; each failure is named, the total grows as they are found', async () => {
    const folder = temporaryFolder({
      'a.csv': 'text,date\nTroops left.,2026-01-18\n,\nTalks go on.,03/04/2026\n',
      'b.jsonl': '{"text":"The army arrived."}\nrubbish\n',
      'c.xml': '<rss><channel><item><description>Rebels fired.</description></item></channel></rss>',
      'd.csv': 'year,price\n1,2\n',
      'e.txt':
        'Le ministre a déclaré que les troupes ont quitté la base dans le nord du pays, et que les soldats sont partis.',
    });
    const [told, totals]: [string[], number[]] = [[], []];
    const tell = (path: string, what: string): void => void told.push(`${path.slice(folder.length + 1)}: ${what}`);
    const lines = await read([folder], { onSkip: tell, onNote: tell, onTotal: (count) => totals.push(count) });
    expect(lines).toEqual([
      '2026-01-18 Troops left.',
      'null Talks go on.',
      'null The army arrived.',
      'error: no JSON',
      'null Rebels fired.',
    ]);
    expect(totals[0]).toBe(5);
    expect(totals.at(-1)).toBe(5);
    expect(told).toEqual([
      'a.csv:3: no text in "text"',
      'a.csv:4: date "03/04/2026" not understood, read without',
      expect.stringMatching(/^d\.csv: no column of text/),
      'e.txt: in French; only English is read',
    ]);
    expect(await read([join(folder, 'e.txt')], { anyLanguage: true })).toHaveLength(1);
    expect(await read([join(folder, 'd.csv')])).toEqual([expect.stringMatching(/^error: no column of text/)]);
  });

  test('a file far larger than memory should hold is read in pieces', async () => {
    const line = `${JSON.stringify({ text: 'Troops left Erbil on Monday, the minister said.', date: '2026-01-18' })}\n`;
    const folder = temporaryFolder({ 'a.jsonl': line.repeat(20_000) });
    expect(await read([join(folder, 'a.jsonl')])).toHaveLength(20_000);
  });

  test('standard input may be text, with front matter, or HTML', async () => {
    expect(await read(['-'], { stdin: Readable.from([Buffer.from('---\ndate: 2026-01-18\n---\nA')]) })).toEqual([
      '2026-01-18 A',
    ]);
    expect(await read(['-'], { stdin: Readable.from([Buffer.from('<!DOCTYPE html><p>A')]) })).toEqual(['null A']);
  });
});
