import { writeColumnar } from '@dramatis/graph';
import { expect, test } from 'vitest';
import { madeGraph } from '../bench/made-graph.ts';
import { drawn, title, useServedPage } from './page.ts';

const open = useServedPage({ '/large.dram': writeColumnar(madeGraph(10_400, 24_000)) });

test('a large graph opens on communities; the group of what is selected can be opened and closed, and filters do not arrange it anew', async () => {
  const page = await open('?graph=/large.dram&node=a-7', { reducedMotion: 'reduce' });
  await drawn(page);
  const state = () => page.locator('.stage').getAttribute('data-state');
  const openGroup = page.getByRole('button', { name: 'Open its group' });
  await openGroup.click();
  const opened = page.locator('.state-chip', { hasText: 'opened groups' });
  await opened.waitFor();
  expect(await state()).toBe('ready');
  expect(await title(page).textContent()).toBe('Actor number 7');
  expect(await openGroup.count()).toBe(0);
  await opened.getByRole('button').click();
  await openGroup.waitFor();
  expect(await state()).toBe('ready');
  await page.locator('.stage').evaluate((stage) => {
    new MutationObserver(() => stage.setAttribute('data-was', 'changed')).observe(stage, {
      attributeFilter: ['data-state'],
    });
  });
  await page.getByLabel('From').fill('2015-03');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search.includes('after=2015-03'));
  await page.getByRole('button', { name: 'All time' }).click();
  await page.waitForFunction(() => !location.search.includes('after='));
  expect(await page.locator('.stage').getAttribute('data-was')).toBeNull();
});
