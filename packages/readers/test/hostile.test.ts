import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeDocx } from './fixtures/make-docx.ts';
import { column, makePdf } from './fixtures/make-pdf.ts';
import { makeZip } from './fixtures/make-zip.ts';
import { readAll } from './fixtures/read-all.ts';

const NAMES =
  'a a.txt a.md a.html a.pdf a.docx a.eml a.jsonl a.csv a.tsv a.rss a.xml a.warc a.zip a.gz a.warc.gz a.csv.gz'.split(
    ' ',
  );

/** Every reading is one of the three kinds, and no reason tells of a mistake of ours. */
async function holds(name: string, bytes: Uint8Array): Promise<void> {
  for (const reading of await readAll(name, bytes)) {
    expect(reading.name.startsWith(name)).toBe(true);
    if ('report' in reading) expect(reading.report.text.trim()).not.toBe('');
    else
      expect('error' in reading ? reading.error : reading.skipped).not.toMatch(
        /^$|undefined|is not a function|of null/,
      );
  }
}

const seeds = async (): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const html = Buffer.from('<html><head><title>A</title></head><body><p>Troops left.</p></body></html>');
  const rss = Buffer.from(
    '<rss><channel><title>A</title><item><description>Troops left.</description></item></channel></rss>',
  );
  const warc = Buffer.from(
    'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 57\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Troops left.\r\n\r\n',
  );
  const mail = Buffer.from(
    'Subject: A\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nTroops left.\r\n--b\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\nMore.\r\n--b--\r\n',
  );
  return [
    ['a.html', html],
    ['a.rss', rss],
    ['a.warc', warc],
    ['a.warc.gz', gzipSync(warc)],
    ['a.eml', mail],
    ['a.csv', Buffer.from('text,date,title\n"Troops left.",2026-01-18,"A"\nB,,\n')],
    ['a.jsonl', Buffer.from('{"text":"Troops left.","date":"2026-01-18"}\n{"text":"B"}\n')],
    ['a.pdf', makePdf([column(50, 500, ['Troops left.', 'All of them.'])], { Title: 'A' })],
    ['a.docx', await makeDocx(['Troops left.'], 'A')],
    [
      'a.zip',
      await makeZip([
        ['a.txt', 'Troops left.'],
        ['b.html', html],
      ]),
    ],
  ];
};

describe('whatever the bytes, there is a report or a reason', () => {
  test('random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 300 }), holds), {
      numRuns: 400,
    });
  });

  test('random bytes after what begins a format', async () => {
    const starts = [
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      'PK\u0005\u0006',
      '\u001f\u008b\u0008\u0000',
      'WARC/1.0\r\n',
      '<?xml version="1.0"?><rss>',
      '<html>',
      '{"text":',
      'Subject: x\r\n\r\n',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) =>
        holds('-', Buffer.concat([Buffer.from(start, 'latin1'), rest])),
      ),
      { numRuns: 300 },
    );
  });

  test('sound files with bytes changed, cut off or doubled', async () => {
    const all = await seeds();
    const change = fc.record({ at: fc.nat(), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...all),
        fc.array(change, { maxLength: 5 }),
        fc.option(fc.nat()),
        fc.boolean(),
        async ([name, sound], changes, cut, doubled) => {
          const bytes = Uint8Array.from(sound);
          for (const { at, to } of changes) bytes[at % bytes.length] = to;
          const part = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
          await holds(name, doubled ? Buffer.concat([part, bytes]) : part);
        },
      ),
      { numRuns: 400 },
    );
  });
});

test('a text of 100 MB on one line is refused', async () => {
  const bytes = Buffer.alloc(100 * 2 ** 20, 'x');
  for (const name of ['a.txt', 'a.html', 'a.rss', 'a.md']) {
    expect(await readAll(name, bytes)).toEqual([{ name, error: 'larger than 20 MB' }]);
  }
});
