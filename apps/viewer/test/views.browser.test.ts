import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, title, useServedPage } from './page.ts';

const ASAD = '?graph=/fixture.json';
const open = useServedPage();
const parameters = (page: Page) => new URL(page.url()).searchParams;
const rows = (page: Page) => page.locator('.table-row');

test('timeline: a brush filters everything, undated events are counted apart, either clock', async () => {
  const page = await open(`${ASAD}&view=table`);
  await rows(page).first().waitFor();
  const before = await rows(page).count();
  expect(await page.locator('.timeline-count').textContent()).toBe('1 without a date');
  const box = (await page.locator('.timeline-bars').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width * 0.55, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + 30, { steps: 4 });
  await page.mouse.up();
  await page.getByText('1 without a date, not shown').waitFor();
  const after = await rows(page).count();
  expect(after).toBeLessThan(before);
  expect(after).toBeGreaterThan(0);
  expect(parameters(page).get('after')).toMatch(/^202[34]/);
  await page.getByRole('button', { name: 'All time' }).click();
  await page.getByLabel('Which date').selectOption('report');
  await page.getByLabel('From').pressSequentially('2021');
  await page.getByLabel('From').press('Enter');
  await page.getByLabel('to', { exact: true }).pressSequentially('2021');
  await page.getByLabel('to', { exact: true }).press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.table-row').length === 2);
  expect(parameters(page).get('clock')).toBe('report');
});

test('timeline: play moves the period along, and without motion one bar a press', async () => {
  const page = await open(`${ASAD}&view=table&after=2020-01-01&before=2020-12-31`);
  const start = parameters(page).get('after');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForFunction((from) => new URL(location.href).searchParams.get('after') !== from, start);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const at = parameters(page).get('after');
  await page.getByRole('button', { name: 'Step' }).click();
  await page.waitForFunction((from) => new URL(location.href).searchParams.get('after') !== from, at);
  const stepped = parameters(page).get('after');
  await page.waitForTimeout(900);
  expect(parameters(page).get('after')).toBe(stepped);
});

test('map: a cluster opens, a place is selected, what is selected is marked', async () => {
  const page = await open(`${ASAD}&view=map`);
  const clusters = page.locator('.cluster');
  await clusters.first().waitFor();
  const apart = await clusters.count();
  for (let presses = 0; presses < 12 && (await clusters.count()) > 1; presses += 1)
    await page.getByRole('button', { name: 'Zoom out' }).click();
  expect(await clusters.count()).toBeLessThan(apart);
  await page
    .locator('.cluster', { has: page.locator('.ring') })
    .first()
    .click();
  await page.waitForFunction(() => document.querySelectorAll('.cluster').length > 1);
  await page.getByRole('button', { name: 'Show all' }).click();
  const place = page
    .locator('.cluster')
    .filter({ hasNot: page.locator('.ring') })
    .first();
  await place.focus();
  await page.keyboard.press('Enter');
  await title(page).waitFor();
  expect(await page.locator('.cluster[data-chosen=true]').count()).toBe(1);
  expect(await page.locator('.kicker').textContent()).toContain('Place');
});

test('table: sorted by any column, walked with the arrow keys, Enter goes on to the sentence', async () => {
  const page = await open(`${ASAD}&view=table`);
  await rows(page).first().waitFor();
  const years = async () =>
    (await page.locator('td.cell-when').allTextContents()).flatMap((text) => text.match(/\d{4}/)?.[0] ?? []);
  expect(await years()).toEqual([...(await years())].sort().reverse());
  await page.getByRole('button', { name: /^When/ }).click();
  await page.waitForSelector('th[aria-sort=ascending]');
  expect(await years()).toEqual([...(await years())].sort());
  await page.locator('.table-row[tabindex="0"]').focus();
  for (const [key, row] of [
    ['ArrowDown', '3'],
    ['End', String((await rows(page).count()) + 1)],
    ['Home', '2'],
  ] as const) {
    await page.keyboard.press(key);
    await page.waitForFunction((at) => document.activeElement?.getAttribute('aria-rowindex') === at, row);
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('#card-title:focus');
  expect(await page.locator('.citation blockquote').first().textContent()).toMatch(/\.$/);
  expect(await page.locator('#selection-summary').textContent()).toMatch(/, event, .*sentence/);
});

test('with the keyboard alone from the tabs to a sentence on the map', async () => {
  const page = await open(`${ASAD}&view=table`);
  await page.locator('#tab-table').focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('.cluster').first().waitFor();
  const role = () => page.evaluate(() => document.activeElement?.classList.contains('cluster') ?? false);
  for (let presses = 0; presses < 5 && !(await role()); presses += 1) await page.keyboard.press('Tab');
  expect(await role()).toBe(true);
  await page.keyboard.press('Enter');
  await title(page).waitFor();
  expect(await page.locator('.citation blockquote').count()).toBeGreaterThan(0);
});

test('actor to actor: the card of a pair has its events and their sentences', async () => {
  const page = await open(`${ASAD}&as=dyads&dyad=${encodeURIComponent(DYAD)}`);
  await drawn(page);
  expect(await title(page).textContent()).toBe('Government of the United States → Qassem Soleimani');
  expect(await page.locator('.panel .node-link').allTextContents()).toHaveLength(1);
  expect(await page.locator('.citation blockquote').textContent()).toContain('Soleimani');
  await page.locator('.panel .node-link').click();
  await page.getByRole('heading', { name: 'United States kills Qassem Soleimani' }).waitFor();
});

const DYAD = JSON.stringify(['a-usa', 'a-soleimani']);
