import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { makeZip } from '../fixtures/make-zip.ts';
import { readLines } from '../fixtures/read-all.ts';

describe('a zip archive', () => {
  test('reports of all levels in the archive’s order; what is no report is named', async () => {
    const inner = await makeZip([['c.txt', 'The army arrived.']]);
    const zip = await makeZip([
      ['b/b.md', '---\ndate: 2026-01-18\n---\nTroops *left*.'],
      ['a.html', '<p>Talks go on.'],
      ['inner.zip', inner],
      ['old.txt.gz', gzipSync(Buffer.from('Rebels fired.'))],
      ['wire.csv', 'text,title\nThe base closed.,A\n'],
      ['prices.csv', 'day,price\n1,2\n'],
      ['README.md', 'about'],
      ['x.exe', 'MZ'],
      ['__MACOSX/a.html', 'x'],
      ['bad.txt', new Uint8Array([1, 0, 2, 0, 0, 0])],
      ['empty.txt', ''],
    ]);
    expect(await readLines('news.zip', zip)).toEqual([
      'news.zip!/b/b.md | 2026-01-18 |  |  |  | Troops left.',
      'news.zip!/a.html |  |  |  |  | Talks go on.',
      'news.zip!/inner.zip!/c.txt |  |  |  |  | The army arrived.',
      'news.zip!/old.txt.gz |  |  |  |  | Rebels fired.',
      'news.zip!/wire.csv:2 |  | A |  |  | The base closed.',
      expect.stringMatching(/^news\.zip!\/prices\.csv - no column of text/),
      'news.zip!/README.md - about the folder, not a report',
      expect.stringMatching(/^news\.zip!\/x\.exe - not one of/),
      'news.zip!/__MACOSX/a.html - a hidden file',
      'news.zip!/bad.txt ! binary file, not text',
      'news.zip!/empty.txt ! empty file',
    ]);
  });

  test('one damaged entry costs no other', async () => {
    const zip = await makeZip([
      ['a.txt', 'Troops left. '.repeat(50)],
      ['b.txt', 'The army arrived.'],
    ]);
    const at = Buffer.from(zip).indexOf('a.txt') + 12;
    for (let i = 0; i < 12; i += 1) zip[at + i] = zip[at + i]! ^ 0xff;
    const lines = await readLines('news.zip', zip);
    expect(lines[0]).toMatch(/^news\.zip!\/a\.txt ! damaged entry/);
    expect(lines[1]).toBe('news.zip!/b.txt |  |  |  |  | The army arrived.');
  });

  test('an encrypted entry is an error of its own', async () => {
    const zip = await makeZip([['a.txt', 'Troops left.']], { password: 'secret' });
    expect(await readLines('news.zip', zip)).toEqual(['news.zip!/a.txt ! encrypted']);
  });

  test('names are words to show, never paths; what would steer a terminal is taken out', async () => {
    const zip = await makeZip([
      ['../../etc/passwd.txt', 'Troops left.'],
      ['/abs\\..\\x.txt', 'The army arrived.'],
      ['a\u001b[2J\n\u202eb.txt', 'Talks go on.'],
      [`${'x'.repeat(5000)}.txt`, 'Rebels fired.'],
    ]);
    const names = (await readLines('n.zip', zip)).map((line) => line.split(' ')[0]);
    expect(names).toEqual([
      'n.zip!/../../etc/passwd.txt',
      expect.stringMatching(/^n\.zip!\/.*x\.txt$/),
      'n.zip!/a[2Jb.txt',
      `n.zip!/${'x'.repeat(200)}…`,
    ]);
  });
});

describe('hostile archives', () => {
  const zeros = Buffer.alloc(12 * 2 ** 20);

  test('a bomb: packing ratio, size of an entry, size of all', async () => {
    const zip = await makeZip([
      ['a.txt', zeros],
      ['b.txt', 'Troops left.'],
    ]);
    const good = 'z.zip!/b.txt |  |  |  |  | Troops left.';
    expect(await readLines('z.zip', zip)).toEqual(['z.zip!/a.txt ! unpacks to more than 300 times its size', good]);
    const loose = { ...LIMITS, maxRatio: 1e9 };
    expect(await readLines('z.zip', zip, { limits: { ...loose, maxReportBytes: 2 ** 20 } })).toEqual([
      'z.zip!/a.txt ! larger than 1 MB unpacked',
      good,
    ]);
    expect((await readLines('z.zip', zip, { limits: { ...loose, maxUnpackedBytes: 2 ** 20 } }))[0]).toBe(
      'z.zip!/a.txt ! the archives unpack to more than 1 MB',
    );
  });

  test('a bomb of archives in archives', async () => {
    let zip = await makeZip([['a.txt', 'Troops left.']]);
    for (let depth = 0; depth < 5; depth += 1)
      zip = await makeZip([
        ['a.zip', zip],
        ['b.zip', zip],
      ]);
    const lines = await readLines('z.zip', zip);
    expect(new Set(lines.map((line) => line.split(' ! ')[1]))).toEqual(
      new Set(['more than 3 archives inside one another']),
    );
    expect(lines).toHaveLength(16);
  });

  test('too many entries', async () => {
    const zip = await makeZip(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, 'x'] as const));
    expect(await readLines('z.zip', zip, { limits: { ...LIMITS, maxEntries: 10 } })).toEqual([
      'z.zip ! more than 10 entries',
    ]);
  });

  test('entries that share their bytes are refused', async () => {
    const zip = Buffer.from(
      await makeZip([
        ['a.txt', 'Troops left.'],
        ['b.txt', 'The army arrived.'],
      ]),
    );
    const directory = zip.indexOf('PK\u0001\u0002', zip.indexOf('PK\u0001\u0002') + 4);
    zip.writeUInt32LE(0, directory + 42);
    for (const line of await readLines('z.zip', zip)) expect(line).toMatch(/! |Troops left/);
  });

  test('one cut off anywhere is a clear error', async () => {
    const zip = await makeZip([
      ['a.txt', 'Troops left.'],
      ['b.txt', 'The army arrived.'],
    ]);
    for (let size = 4; size < zip.length - 1; size += 7) {
      const lines = await readLines('z.zip', zip.subarray(0, size));
      expect(lines).toEqual([expect.stringMatching(/^z\.zip ! damaged or truncated zip archive/)]);
    }
  });
});
