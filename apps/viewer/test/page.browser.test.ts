import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { HOSTILE, hostileGraph } from './hostile-graph.ts';
import { DOUBLE_CLICK_MS, drawn, drop, fixture, pixelsOf, title, useServedPage } from './page.ts';

const ASAD = '?graph=/fixture.json';
const BUDGET_KB = 150;

const open = useServedPage({
  '/hostile.json': hostileGraph,
  '/bad.json': '{"nodes": 3}',
  '/empty.json': '{"nodes": [], "edges": []}',
});

describe('the network', () => {
  test('draws actors, places and events in their colours', async () => {
    const page = await open(ASAD);
    await drawn(page);
    expect(await pixelsOf(page, [0x00, 0x72, 0xb2])).toBeGreaterThan(400);
    expect(await pixelsOf(page, [0x00, 0x9e, 0x73])).toBeGreaterThan(200);
    expect(await pixelsOf(page, [0xd5, 0x5e, 0x00])).toBeGreaterThan(80);
  });

  test('a click on a node selects it, one beside it lets go', async () => {
    const page = await open('?graph=/hostile.json');
    await drawn(page);
    const box = await page.locator('.stage').boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.click(x, y);
    await title(page).waitFor();
    expect(await title(page).textContent()).toBe(HOSTILE.markup);
    expect(new URL(page.url()).searchParams.get('node')).toBe('middle');
    await page.waitForTimeout(DOUBLE_CLICK_MS);
    await page.mouse.click(x + 40, y - 120);
    await page.getByText('Nothing selected').waitFor();
    expect(new URL(page.url()).searchParams.has('node')).toBe(false);
  });

  test('a click on a line shows its evidence', async () => {
    const page = await open('?graph=/hostile.json');
    await drawn(page);
    const box = await page.locator('.stage').boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.click(x + 60, y + 60);
    await page.getByText('Relation', { exact: true }).waitFor();
    expect(await page.locator('.citation blockquote').textContent()).toBe(HOSTILE.script);
  });

  test('without WebGL list and panel work, and a notice says why nothing is drawn', async () => {
    const page = await open(ASAD, { before: 'HTMLCanvasElement.prototype.getContext = () => null' });
    await page.getByText('This browser has no WebGL').waitFor();
    await page.getByRole('option', { name: /^Ain al-Asad/ }).click();
    expect(await title(page).textContent()).toBe('Ain al-Asad');
  });

  test('a lost drawing context comes back with the drawing', async () => {
    const page = await open(ASAD);
    await drawn(page);
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
      const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      loss?.loseContext();
      await new Promise((done) => setTimeout(done, 100));
      loss?.restoreContext();
      await new Promise((done) => setTimeout(done, 100));
    });
    await drawn(page);
    expect(await pixelsOf(page, [0x00, 0x72, 0xb2])).toBeGreaterThan(400);
  });

  test('draws in dark, without motion, on a tablet', async () => {
    const page = await open(ASAD, {
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      viewport: { width: 820, height: 1180 },
    });
    await drawn(page);
    expect(await pixelsOf(page, [0x3a, 0x9b, 0xdc])).toBeGreaterThan(300);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(820);
  });
});

describe('search, list and panel', () => {
  test('an alias is found, and the card shows label, type, aliases and the sentence with its words marked', async () => {
    const page = await open(ASAD);
    await page.getByLabel('Search names and aliases').fill('general qassem');
    await page.getByRole('option', { name: /Qassem Soleimani, actor/ }).click();
    expect(await title(page).textContent()).toBe('Qassem Soleimani');
    expect(await page.locator('.kicker').textContent()).toContain('Person');
    expect(await page.locator('.facts').textContent()).toContain('General Qassem SoleimaniSoleimani');
    expect(await page.locator('.citation mark').allTextContents()).toEqual(['General Qassem Soleimani']);
    expect(await page.locator('.citation .source').textContent()).toContain('The Harbour Lantern');
    expect(await page.locator('.citation a').getAttribute('rel')).toContain('noopener');
  });

  test('an event shows type, status, date, speaker and participants, each leading on', async () => {
    const page = await open(`${ASAD}&node=e-rockets`);
    const panel = page.locator('.panel');
    await title(page).waitFor();
    for (const words of ['ASSAULT · heavy-weapons', 'alleged', '2021-07-07', '3 wounded', '70 %', 'Contradicts'])
      expect(await panel.textContent()).toContain(words);
    await panel.getByRole('button', { name: 'Evidence for actor Iran-backed militias' }).click();
    expect(await page.locator('.citation mark').allTextContents()).toEqual(['Iran-backed militias', 'fired']);
    await panel.getByRole('button', { name: 'Iran-backed militias', exact: true }).click();
    expect(await title(page).textContent()).toBe('Iran-backed militias');
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: 'Iran-backed militias fire rockets at Ain al-Asad' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Iran-backed militias fire rockets at Ain al-Asad' }).waitFor();
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
  });

  test('with the keyboard alone, from the top of the page to a sentence and back', async () => {
    const page = await open(ASAD);
    await page.getByLabel('Search names and aliases').waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.id ?? '');
    for (let presses = 0; presses < 12 && (await focused()) !== 'option'; presses += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('option');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    const name = await page.evaluate(() => document.activeElement?.querySelector('.list-label')?.textContent);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#card-title:focus');
    expect(await title(page).textContent()).toBe(name);
    expect(await page.locator('.citation blockquote').first().textContent()).toMatch(/\.$/);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=option]:focus');
    await page.keyboard.press('/');
    await page.keyboard.type('washington');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Government of the United States' }).waitFor();
  });

  test('filters by kind and by event type', async () => {
    const page = await open(ASAD);
    await page.getByRole('button', { name: /^Places/ }).click();
    expect(await page.locator('.list-option[aria-label*=", place,"]').count()).toBe(0);
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'AGREE' }).check();
    expect(await page.locator('.list-option').count()).toBe(3);
    expect(new URL(page.url()).searchParams.getAll('type')).toEqual(['AGREE']);
    await page.keyboard.press('Control+z');
    expect(await page.locator('.list-option').count()).toBeGreaterThan(3);
  });
});

describe('files', () => {
  test('a dropped graph takes the place of the one shown', async () => {
    const page = await open(ASAD);
    await drawn(page);
    await drop(page, 'other.json', hostileGraph);
    await page.locator('.page[data-graph="other.json"]').waitFor();
    await drawn(page);
    expect(await page.locator('.list-option').count()).toBe(3);
  });

  test.each([
    ['no JSON', 'notes.txt', 'Troops left.', 'not JSON'],
    ['no graph', 'list.json', '[1, 2]', 'no graph'],
    [
      'an edge to nowhere',
      'torn.json',
      '{"nodes":[],"edges":[{"key":"e","source":"a","target":"b"}]}',
      'not in the file',
    ],
  ])('a file with %s is named with the reason, and the graph stays', async (_, name, text, reason) => {
    const page = await open(`${ASAD}&node=a-usa`);
    await drawn(page);
    await drop(page, name, text);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(name);
    expect(await alert.textContent()).toContain(reason);
    expect(await alert.textContent()).toContain('unchanged');
    expect(await title(page).textContent()).toBe('Government of the United States');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await alert.count()).toBe(0);
  });

  test.each([
    ['?graph=https://example.org/graph.json', 'another server'],
    ['?graph=//example.org/graph.json', 'another server'],
    ['?graph=/bad.json', 'no list of nodes'],
  ])('%s is refused with the reason, and a file can still be opened', async (query, reason) => {
    const page = await open(query);
    expect(await page.getByRole('alert').textContent()).toContain(reason);
    await page.getByRole('heading', { name: 'Open a graph' }).waitFor();
    await drop(page, 'graph.json', fixture);
    await drawn(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('an empty graph says so', async () => {
    const page = await open('?graph=/empty.json');
    await page.getByRole('heading', { name: 'This graph is empty' }).waitFor();
  });

  test('strings of a hostile file stay text', async () => {
    const page = await open('?graph=/hostile.json&node=middle');
    await drawn(page);
    expect(await title(page).textContent()).toBe(HOSTILE.markup);
    expect(await page.locator('.citation blockquote').textContent()).toBe(HOSTILE.script);
    expect(await page.locator('#app :is(img, iframe, script, a)').count()).toBe(0);
    expect(await page.locator('#app [onload], #app [onerror]').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isHacked'))).toBeUndefined();
    await page.getByLabel('Search names and aliases').fill('<img');
    expect(await page.locator('.list-option').count()).toBeGreaterThan(0);
  });
});

test(`what loads at first is at most ${BUDGET_KB} kB gzipped`, async () => {
  const { gzipSync } = await import('node:zlib');
  const page = await open(ASAD);
  await drawn(page);
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => /\.(js|css)$/.test(name)),
  );
  const bytes = names.map((name) => gzipSync(readFileSync(join(inject('page'), name))).length);
  expect(names.length).toBeGreaterThan(2);
  expect(bytes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThan(BUDGET_KB);
});
