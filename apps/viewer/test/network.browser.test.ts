import { writeColumnar } from '@dramatis/graph';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { madeGraph } from '../bench/made-graph.ts';
import { drawn, pixelsOf, title, useServedPage } from './page.ts';

const ASAD = '?graph=/fixture.json';
const ACTOR_BLUE = [0x00, 0x72, 0xb2] as const;
const open = useServedPage({ '/large.dramatis': writeColumnar(madeGraph(50_000, 200_000)) });
const parameters = (page: Page) => new URL(page.url()).searchParams;
const options = (page: Page) => page.locator('.list-option').count();

describe('what is drawn of the network', () => {
  test('focus within some steps, hiding, and undo of both', async () => {
    const page = await open(`${ASAD}&node=a-soleimani`);
    await drawn(page);
    const all = await options(page);
    await page.getByTitle('Show only what is within 1 step', { exact: true }).click();
    await page.locator('.state-chip', { hasText: 'within 1 step' }).waitFor();
    const near = await options(page);
    expect(near).toBeLessThan(all);
    await page.getByRole('button', { name: 'Hide' }).click();
    await page.locator('.state-chip', { hasText: '1 hidden' }).waitFor();
    await page.locator('#tab-network').focus();
    await page.keyboard.press('Control+z');
    await page.locator('.state-chip', { hasText: '1 hidden' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.waitForFunction((count) => document.querySelectorAll('.list-option').length === count, all);
    await page.keyboard.press('Control+y');
    await page.waitForFunction((count) => document.querySelectorAll('.list-option').length === count, near);
  });

  test('a path between two nodes picked from their cards', async () => {
    const page = await open(`${ASAD}&node=a-soleimani`);
    await drawn(page);
    await page.getByRole('button', { name: 'Path from here' }).click();
    await page.getByRole('option', { name: /^Government of Iraq/ }).click();
    await page.getByRole('button', { name: 'Path to here' }).click();
    await page.locator('.state-chip', { hasText: 'shortest path' }).waitFor();
    expect(parameters(page).getAll('path')).toEqual(['a-soleimani', 'a-iraq']);
  });

  test('a lasso keeps what is inside alone', async () => {
    const page = await open(ASAD);
    await drawn(page);
    const all = await options(page);
    await page.getByRole('button', { name: 'Lasso' }).click();
    const box = (await page.locator('.stage').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const corners = [
      [0.02, 0.1],
      [0.5, 0.1],
      [0.5, 0.95],
      [0.02, 0.95],
    ] as const;
    const at = ([x, y]: readonly [number, number]) => [box.x + box.width * x, box.y + box.height * y] as const;
    await page.mouse.move(...at(corners[0]));
    await page.mouse.down();
    for (const corner of corners.slice(1)) await page.mouse.move(...at(corner), { steps: 3 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Keep only these' }).click();
    await page.locator('.state-chip', { hasText: /only \d+ kept/ }).waitFor();
    const kept = parameters(page).getAll('only').length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(all);
  });
});

describe('what it withstands', () => {
  test('a drawing context lost while another view is open', async () => {
    const page = await open(ASAD);
    await drawn(page);
    for (const tab of ['#tab-map', '#tab-table']) {
      await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
        canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      });
      await page.click(tab);
      await page.waitForSelector(tab === '#tab-map' ? '.cluster' : '.table-row');
      await page.click('#tab-network');
      await drawn(page);
      expect(await pixelsOf(page, ACTOR_BLUE)).toBeGreaterThan(400);
    }
  });

  test('50,000 nodes: opens on communities, and any node is found and read', async () => {
    const page = await open('?graph=/large.dramatis');
    await page.waitForSelector('.stage[data-state="ready"]', { timeout: 45_000 });
    expect(await page.locator('.stage').getAttribute('data-drawing')).not.toBeNull();
    expect(await page.locator('.file').textContent()).toContain('30,000 events');
    await page.locator('.list-option').first().click();
    await title(page).waitFor();
    expect(await page.locator('.citation blockquote').count()).toBeGreaterThan(0);
  });
});
