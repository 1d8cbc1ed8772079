import { gzipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { column, makePdf } from '../fixtures/make-pdf.ts';
import { readLines } from '../fixtures/read-all.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

const record = (type: string, url: string, contentType: string, block: Uint8Array): Uint8Array =>
  join(
    bytes(
      `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-01-20T00:00:00Z\r\nWARC-Record-ID: <urn:x>\r\nContent-Type: ${contentType}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    bytes('\r\n\r\n'),
  );

const answer = (url: string, head: string, body: Uint8Array | string): Uint8Array =>
  record(
    'response',
    url,
    'application/http; msgtype=response',
    join(bytes(`HTTP/1.1 ${head}\r\n\r\n`), typeof body === 'string' ? bytes(body) : body),
  );

const page = (url: string, text: string): Uint8Array =>
  answer(url, '200 OK\r\nContent-Type: text/html', `<meta name="date" content="2026-01-18"><title>T</title><p>${text}`);

const RECORDS = [
  record('warcinfo', '', 'application/warc-fields', bytes('software: x')),
  record('request', 'http://a.example/', 'application/http; msgtype=request', bytes('GET / HTTP/1.1\r\n\r\n')),
  page('http://a.example/1', 'Troops left.'),
  answer(
    'http://a.example/gz',
    '200 OK\r\nContent-Type: text/html; charset=windows-1251\r\nContent-Encoding: gzip',
    gzipSync(Buffer.from([0x3c, 0x70, 0x3e, 0xca, 0xe8, 0xbf, 0xe2, 0x20, 0x66, 0x65, 0x6c, 0x6c, 0x2e])),
  ),
  answer(
    'http://a.example/chunks',
    '200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked',
    '7\r\nThe arm\r\n9;x=y\r\ny arrived\r\n0\r\n\r\n',
  ),
  answer(
    'http://a.example/unchunked',
    '200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked',
    'Talks go on.',
  ),
  answer(
    'http://a.example/a.pdf',
    '200 OK\r\nContent-Type: application/pdf',
    makePdf([column(50, 500, ['Rebels fired.'])]),
  ),
  answer('http://a.example/logo', '200 OK\r\nContent-Type: image/png', 'x'),
  answer('http://a.example/gone', '404 Not Found\r\nContent-Type: text/html', '<p>Gone.'),
  answer('http://a.example/br', '200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br', 'x'),
  record('conversion', 'http://a.example/wet', 'text/plain', bytes('The base closed.')),
];

const EXPECTED = [
  'c.warc!/http://a.example/1 | 2026-01-18 | T |  | http://a.example/1 | Troops left.',
  'c.warc!/http://a.example/gz |  |  |  | http://a.example/gz | Київ fell.'.replace('Київ', 'Київ'),
  'c.warc!/http://a.example/chunks |  |  |  | http://a.example/chunks | The army arrived',
  'c.warc!/http://a.example/unchunked |  |  |  | http://a.example/unchunked | Talks go on.',
  'c.warc!/http://a.example/a.pdf |  |  |  | http://a.example/a.pdf | Rebels fired.',
  'c.warc!/http://a.example/br ! packed as br, which is not read',
  'c.warc!/http://a.example/wet |  |  |  | http://a.example/wet | The base closed.',
  'c.warc - no reports: 1 answer 404, 1 image/png',
];

describe('a web archive', () => {
  test('its pages; the day of the crawl is not theirs', async () => {
    expect(await readLines('c.warc', join(...RECORDS))).toEqual(EXPECTED);
  });

  test('packed record by record, and as a whole', async () => {
    const packed = EXPECTED.map((line) => line.replaceAll('c.warc', 'c.warc.gz'));
    expect(await readLines('c.warc.gz', join(...RECORDS.map((one) => gzipSync(one))))).toEqual(packed);
    expect(await readLines('c.warc.gz', gzipSync(join(...RECORDS)))).toEqual(packed);
  });

  test('a record whose length is wrong costs no other', async () => {
    const bad = bytes(
      'WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/bad\r\nContent-Length: x\r\n\r\nrubbish\r\n\r\n',
    );
    expect(
      await readLines('c.warc', join(page('http://a.example/1', 'One.'), bad, page('http://a.example/2', 'Two.'))),
    ).toEqual([
      expect.stringMatching(/One\.$/),
      'c.warc!/http://a.example/bad ! record without its length',
      expect.stringMatching(/Two\.$/),
    ]);
  });

  test('a damaged member of the packing costs no other', async () => {
    const bad = gzipSync(page('http://a.example/bad', 'Bad.'));
    for (let i = 14; i < 40; i += 1) bad[i] = bad[i]! ^ 0xff;
    const parts = [gzipSync(page('http://a.example/1', 'One.')), bad, gzipSync(page('http://a.example/2', 'Two.'))];
    const lines = await readLines('c.warc.gz', join(...parts));
    expect(lines.filter((line) => / (?:One|Two)\.$/.test(line))).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/^c\.warc\.gz ! damaged gzip data/);
  });

  test('cut off: the whole records, and an error', async () => {
    const whole = join(page('http://a.example/1', 'One.'), page('http://a.example/2', 'Two.'));
    expect(await readLines('c.warc', whole.subarray(0, whole.length - 20))).toEqual([
      expect.stringMatching(/One\.$/),
      'c.warc!/http://a.example/2 ! truncated record',
    ]);
    const packed = gzipSync(whole);
    expect((await readLines('c.warc.gz', packed.subarray(0, packed.length - 30))).at(-1)).toMatch(
      /truncated gzip data/,
    );
  });

  test('a record larger than a report may be is passed over', async () => {
    const limits = { ...LIMITS, maxReportBytes: 2 ** 20 };
    const file = join(page('http://a.example/big', 'x'.repeat(2 ** 21)), page('http://a.example/2', 'Two.'));
    expect(await readLines('c.warc', file, { limits })).toEqual([
      'c.warc!/http://a.example/big ! larger than 1 MB',
      expect.stringMatching(/Two\.$/),
    ]);
  });

  test('rubbish', async () => {
    expect(await readLines('c.warc', 'Troops left.')).toEqual(['c.warc ! no WARC record in it']);
    expect(
      (await readLines('c.warc', join(record('response', 'http://a.example/', 'application/http', bytes('x')))))[0],
    ).toMatch(/no HTTP answer/);
    expect((await readLines('c.txt.gz', zlibSync(bytes('x'))))[0]).toMatch(/! /);
  });
});

describe('gzip', () => {
  test('a bomb', async () => {
    const lines = await readLines('a.jsonl.gz', gzipSync(Buffer.alloc(64 * 2 ** 20, 'x')));
    expect(lines).toEqual(['a.jsonl.gz ! unpacks to more than 300 times its size']);
    expect(await readLines('a.txt.gz', gzipSync(Buffer.alloc(24 * 2 ** 20, 'x')))).toHaveLength(1);
  });

  test('packed again and again', async () => {
    let packed = bytes('Troops left.');
    for (let i = 0; i < 3; i += 1) packed = gzipSync(packed);
    expect(await readLines('a.txt.gz.gz.gz', packed)).toEqual(['a.txt.gz.gz.gz |  |  |  |  | Troops left.']);
    expect(await readLines('a.gz', gzipSync(packed))).toEqual(['a.gz ! more than 3 archives inside one another']);
  });
});
