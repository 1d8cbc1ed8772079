import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { drawn, drop, useServedPage } from './page.ts';

const open = useServedPage({ '/empty.json': '{"nodes": [], "edges": []}', '/bad.json': '{"nodes": 3}' });
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ASAD = '?graph=/fixture.json';

/** What axe-core finds serious or critical: rule, and what it is about. */
async function violations(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('every state of the page is free of serious violations', { timeout: 180_000 }, async () => {
    const page = await open(ASAD, { colorScheme, reducedMotion: 'reduce', before: AXE });
    await drawn(page);
    const found: Record<string, readonly string[]> = {};
    const check = async (name: string) => {
      const these = await violations(page);
      if (these.length > 0) found[name] = these;
    };
    await check('network');
    await page.getByText('Filters', { exact: true }).click();
    const closed = page.locator('.facet:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await page.getByText('Saved views').click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Legend').click();
    await check('filters, views and legend open');
    await page.getByText('Filters', { exact: true }).click();
    await page.getByText('Legend').click();
    await page.locator('#search').pressSequentially('actor:gov');
    await page.getByRole('option', { name: 'Government of Iraq', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await check('names offered');
    await page.locator('#search').fill('type:NONE');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await check('a wrong query');
    await page.locator('#search').fill('rockets');
    await page
      .getByRole('option', { name: /, sentence, / })
      .first()
      .waitFor();
    await check('found');
    await page
      .getByRole('option', { name: /, sentence, / })
      .first()
      .click();
    await page.locator('#card-title').waitFor();
    await check('card');
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.getByRole('img', { name: /map/i }).first().waitFor();
    await check('map');
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.locator('.table, table, [role=grid]').first().waitFor();
    await check('table');
    await page.getByRole('tab', { name: 'Network' }).click();
    await page.getByRole('button', { name: 'Actor to actor' }).click();
    await drawn(page);
    await check('dyads');
    await drop(page, 'notes.json', 'not a graph');
    await page.getByRole('alert').first().waitFor();
    await check('a file refused');
    expect(found).toEqual({});
  });

  test.each([
    ['an empty graph', '?graph=/empty.json', 'This graph is empty'],
    ['no graph', '?graph=/bad.json', 'Open a graph'],
  ])('%s', async (_, query, heading) => {
    const page = await open(query, { colorScheme, before: AXE });
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
