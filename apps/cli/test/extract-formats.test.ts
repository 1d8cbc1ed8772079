import { join } from 'node:path';
import type { Extraction } from '@dramatis/graph/model';
import { describe, expect, test } from 'vitest';
import { makeDocx } from '../../../packages/readers/test/fixtures/make-docx.ts';
import { column, makePdf } from '../../../packages/readers/test/fixtures/make-pdf.ts';
import { makeZip } from '../../../packages/readers/test/fixtures/make-zip.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const extractions = (stdout: string): readonly Extraction[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Extraction);

describe('dramatis extract, by format', () => {
  test('evidence points into the text as it was read, whatever the format', async () => {
    const text = 'Rebels attacked Goma on Monday. The army answered.';
    const pdf = makePdf([column(50, 500, ['Rebels attacked Goma on Mon-', 'day. The army answered.'])], {
      CreationDate: 'D:20260121',
    });
    const folder = temporaryFolder({
      'a.pdf': pdf,
      'b.docx': await makeDocx([text]),
      'c.eml': `Subject: A\r\nDate: Wed, 21 Jan 2026 10:00:00 +0000\r\n\r\n${text}\r\n`,
      'd.csv': `text,date\n"${text}",2026-01-21\n`,
      'e.jsonl': `${JSON.stringify({ body: text, date: '2026-01-21' })}\n`,
      'f.xml': `<rss><channel><item><description>${text}</description><pubDate>21 Jan 2026</pubDate></item></channel></rss>`,
      'g.zip': await makeZip([['in/a.html', `<p>${text}`]]),
    });
    const { code, stdout, stderr } = await runCommand(['extract', folder, '--format', 'jsonl']);
    expect([code, stderr]).toEqual([0, '']);
    const all = extractions(stdout);
    expect(all.map(({ document }) => document.text)).toEqual(Array.from({ length: 7 }, () => text));
    expect(all.map(({ document }) => document.published)).toEqual([
      '2026-01-21',
      null,
      '2026-01-21',
      '2026-01-21',
      '2026-01-21',
      '2026-01-21',
      null,
    ]);
    for (const { document, events } of all) {
      expect(events.length).toBeGreaterThan(0);
      for (const { start, end, text: words, sentence } of events.flatMap(({ evidence }) => evidence)) {
        expect(document.text.slice(start, end)).toBe(words);
        expect(document.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      }
    }
  });

  test('one bad entry of an archive: the others are done, it is named, exit code 1', async () => {
    const folder = temporaryFolder({
      'news.zip': await makeZip([
        ['a.txt', 'Rebels attacked Goma.'],
        ['b.pdf', '%PDF-1.7 rubbish'],
        ['c.txt', 'Troops left Erbil.'],
      ]),
    });
    const { code, stdout, stderr } = await runCommand(['extract', join(folder, 'news.zip'), '--format', 'jsonl']);
    expect(code).toBe(1);
    expect(extractions(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/^dramatis: .*news\.zip!\/b\.pdf: damaged PDF.*\n$/);
  });

  test('another language is named and left out; --any-language reads it', async () => {
    const french =
      'Le ministre a déclaré que les troupes ont quitté la base dans le nord du pays, et que les soldats sont partis.';
    const folder = temporaryFolder({ 'a.txt': french, 'b.txt': 'Troops left Erbil.' });
    const { code, stdout, stderr } = await runCommand(['extract', folder, '--format', 'jsonl']);
    expect(code).toBe(0);
    expect(extractions(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/a\.txt: skipped, in French; only English is read\n$/);
    const any = await runCommand(['extract', folder, '--format', 'jsonl', '--any-language']);
    expect(extractions(any.stdout)).toHaveLength(2);
  });

  test('--columns', async () => {
    const folder = temporaryFolder({ 'a.csv': 'text,lead,when\nx,Troops left Erbil on Monday.,2026-01-21\n' });
    const { stdout } = await runCommand(['extract', folder, '--format', 'jsonl', '--columns', 'text=lead,date=when']);
    expect(extractions(stdout)[0]!.document).toMatchObject({
      text: 'Troops left Erbil on Monday.',
      published: '2026-01-21',
    });
    const wrong = await runCommand(['extract', folder, '--columns', 'lead']);
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('write PART=COLUMN');
    const missing = await runCommand(['extract', join(folder, 'a.csv'), '--columns', 'text=body']);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('no column "body"; there are text, lead, when');
  });
});
