import { expect, test } from 'vitest';
import { makeDocx } from '../fixtures/make-docx.ts';
import { column, makePdf } from '../fixtures/make-pdf.ts';
import { readLines } from '../fixtures/read-all.ts';

const HEAD =
  'From: Harbour Post <desk@example.org>\r\nSubject: =?utf-8?Q?Troops_leave_Z=C3=BCrich?=\r\nDate: Sun, 18 Jan 2026 23:30:00 -0500\r\nMIME-Version: 1.0\r\n';

const multipart = (kind: string, parts: readonly string[]): string =>
  `Content-Type: multipart/${kind}; boundary="b0"\r\n\r\n${parts.map((part) => `--b0\r\n${part}\r\n`).join('')}--b0--\r\n`;

const attached = (name: string, bytes: Uint8Array, type = 'application/octet-stream'): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')}`;

test('a plain mail: subject, the sender’s day, the sender', async () => {
  expect(await readLines('a.eml', `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\nTroops left.\r\n`)).toEqual([
    'a.eml | 2026-01-18 | Troops leave Zürich | Harbour Post |  | Troops left.',
  ]);
});

test('of two forms the plain one, of HTML alone its words; quoted-printable in windows-1252', async () => {
  const plain = 'Content-Type: text/plain\r\n\r\nTroops left.';
  const html =
    'Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<style>p{}</style><p>Caf=E9 hit.</p><p>=93All=94 left.</p>';
  expect((await readLines('a.eml', HEAD + multipart('alternative', [plain, html])))[0]).toMatch(/\| Troops left\.$/);
  expect((await readLines('a.eml', HEAD + multipart('alternative', [html])))[0]).toMatch(
    /\| Café hit\.\n\n“All” left\.$/,
  );
});

test('attachments of known kinds are read, the others named', async () => {
  const pdf = makePdf([column(50, 500, ['The army arrived.'])]);
  const docx = await makeDocx(['The base is closed.']);
  const inner = `Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="old.eml"\r\n\r\nSubject: Old\r\nDate: Sat, 17 Jan 2026 08:00:00 +0000\r\n\r\nTalks go on.`;
  const mail =
    HEAD +
    multipart('mixed', [
      'Content-Type: text/plain\r\n\r\nSee below.',
      attached('a.pdf', pdf),
      attached('../b.docx', docx),
      attached('logo.png', Buffer.from('x'), 'image/png'),
      attached('bad.pdf', Buffer.from('%PDF-1.4 rubbish')),
      inner,
    ]);
  expect(await readLines('a.eml', mail)).toEqual([
    'a.eml | 2026-01-18 | Troops leave Zürich | Harbour Post |  | See below.',
    'a.eml!/a.pdf |  |  |  |  | The army arrived.',
    'a.eml!/../b.docx |  |  |  |  | The base is closed.',
    expect.stringMatching(/^a\.eml!\/logo\.png - not one of/),
    expect.stringMatching(/^a\.eml!\/bad\.pdf ! damaged PDF/),
    'a.eml!/old.eml | 2026-01-17 | Old |  |  | Talks go on.',
  ]);
});

test.each<[string, string, RegExp]>([
  ['no header', '\r\nTroops left.', /no mail: it has no header|no text/],
  ['nothing in it', `${HEAD}\r\n`, /no text in it/],
  [
    'nested too deep',
    HEAD +
      Array.from({ length: 400 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join(
        '',
      ),
    /damaged mail|no text/,
  ],
])('%s', async (_, mail, reason) => {
  const lines = await readLines('a.eml', mail);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(reason);
});
