import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { title, useServedPage } from './page.ts';

const ASAD = '?graph=/fixture.json&view=table';
const open = useServedPage();

test('words are marked by role with an underline of their own, and a key names them', async () => {
  const page = await open(`${ASAD}&node=e-rockets`);
  await title(page).waitFor();
  expect(await page.locator('.panel .mark-key li').allTextContents()).toEqual(
    expect.arrayContaining(['what happened', 'who did it', 'where', 'who says so']),
  );
  const underlines = await page
    .locator('.citation mark')
    .evaluateAll((marks) =>
      marks.map((mark) => `${getComputedStyle(mark).textDecorationLine} ${getComputedStyle(mark).textDecorationStyle}`),
    );
  expect(new Set(underlines).size).toBe(underlines.length);
  for (const words of ['Reported', '2021-07-08', 'PLOVER ASSAULT, CAMEO 18'])
    expect(await page.locator('.facts').textContent()).toContain(words);
});

test('accounts that disagree stand side by side, and the other leads on', async () => {
  const page = await open(`${ASAD}&node=e-rockets`);
  const table = page.locator('.disagreement');
  await table.waitFor();
  expect(await table.locator('tr.differs th').allTextContents()).toEqual([
    'Count ≠',
    'When ≠',
    'Status ≠',
    'According to ≠',
  ]);
  await table.getByRole('button', { name: 'The other' }).click();
  await page.getByRole('heading', { name: 'Militiamen fire at the base' }).waitFor();
});

test('a report opens at the sentence; every marked word leads to its node; Escape closes it', async () => {
  const page = await open(`${ASAD}&node=e-talks`);
  await page
    .locator('.citation', { hasText: 'had negotiated' })
    .getByRole('button', { name: 'Open the report' })
    .click();
  const reader = page.locator('.reader');
  await reader.getByRole('heading', { name: 'Baghdad and Washington agree a timetable' }).waitFor();
  expect(await reader.locator('.reader-text').textContent()).toContain('At last. The two governments');
  expect((await reader.locator('.cited').allTextContents()).join('')).toBe(
    'The two governments had negotiated since January.',
  );
  await reader.getByRole('button', { name: 'agreed', exact: true }).click();
  await page.waitForFunction(() => document.getElementById('card-title')?.textContent?.startsWith('Baghdad and'));
  expect(await reader.locator('[aria-current=true]').allTextContents()).toEqual(['agreed']);
  await page.keyboard.press('Escape');
  await reader.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('report')).toBe(false);
});

test('a report whose text the file lacks shows its cited sentences and says why; it prints as a document', async () => {
  const page = await open(`${ASAD}&node=e-rockets&report=d-quay~0`);
  const reader = page.locator('.reader');
  await reader.getByText('does not hold the reports’ texts').waitFor();
  expect(await reader.locator('.reader-text p').count()).toBe(2);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.sidebar', '.timeline', '.tabs', '.node-actions'])
    expect(await page.locator(hidden).isVisible()).toBe(false);
  expect(await page.locator('.panel .citation').first().isVisible()).toBe(true);
  expect(await reader.evaluate((element) => getComputedStyle(element).overflowY)).toBe('visible');
});

test('an analyst renames, merges, notes and undoes; the log outlasts the page and goes out as a file', async () => {
  const page = await open(`${ASAD}&node=a-army`);
  await page.getByText('Correct this').click();
  const form = page.locator('.edit-node');
  await form.getByLabel('Name', { exact: true }).last().fill('Army of Iraq');
  await form.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('heading', { name: 'Army of Iraq' }).waitFor();
  await page.locator('.edit-node input[aria-label="Same as"]').fill('Iraqi army colonel');
  await page.getByRole('button', { name: 'Merge' }).click();
  await page.waitForFunction(() => document.querySelector('.facts')?.textContent?.includes('Iraqi army colonel'));
  await page.locator('.edit-node input[aria-label="Note"]').fill('<b>ask</b> the desk');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.locator('.notes', { hasText: '<b>ask</b> the desk' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Army of Iraq' }).waitFor();
  await page.getByText('Decisions', { exact: false }).first().click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the log' }).click();
  const lines = readFileSync(await (await saved).path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { verb: 'rename', key: 'a-army', label: 'Army of Iraq', who: 'analyst', at: expect.stringMatching(/Z$/) },
    { verb: 'merge', into: 'a-army', keys: ['a-colonel'] },
    { verb: 'note', key: 'a-army' },
  ]);
  await page.locator('.edit-log li', { hasText: 'renamed' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Iraqi army', exact: true }).waitFor();
  await page.locator('.edit-log input[type=file]').setInputFiles({
    name: 'bad.jsonl',
    mimeType: 'text/plain',
    buffer: Buffer.from('{"verb":"burn"}'),
  });
  expect(await page.locator('.edit-log [role=alert]').textContent()).toContain('line 1 is no decision');
  await page.locator('.edit-log input[type=file]').setInputFiles({
    name: 'log.jsonl',
    mimeType: 'text/plain',
    buffer: Buffer.from(lines[0] as string),
  });
  await page.getByRole('heading', { name: 'Army of Iraq' }).waitFor();
});
