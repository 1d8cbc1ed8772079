import { writeColumnar } from '@dramatis/graph';
import { expect, test } from 'vitest';
import { madeGraph } from '../bench/made-graph.ts';
import { drawn, title, useServedPage } from './page.ts';

const open = useServedPage({ '/large.dram': writeColumnar(madeGraph(10_400, 24_000)) });

test('a large graph opens on communities; the group of what is selected can be opened and closed, and what is hidden does not arrange it anew', async () => {
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
  await page.locator('.panel').getByRole('button', { name: 'Hide', exact: true }).click();
  await page.locator('.state-chip', { hasText: '1 hidden' }).waitFor();
  await page.locator('.state-chip', { hasText: '1 hidden' }).getByRole('button').click();
  await page.locator('.state-chip', { hasText: '1 hidden' }).waitFor({ state: 'detached' });
  expect(await page.locator('.stage').getAttribute('data-was')).toBeNull();
});
