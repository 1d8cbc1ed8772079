import { expect, test } from 'vitest';
import { drawn, title, useServedPage } from './page.ts';

const open = useServedPage();

test('the sample opens with three steps to a sentence, once', async () => {
  const page = await open('');
  const tour = page.locator('.tour');
  await tour.getByText('1 of 3').waitFor();
  await tour.getByRole('button', { name: 'Pick the one named most' }).click();
  await title(page).waitFor();
  await tour.getByRole('button', { name: 'Open a report' }).click();
  await page.locator('.reader .cited').first().waitFor();
  await tour.getByRole('button', { name: 'See it on the map' }).click();
  await page.locator('.cluster').first().waitFor();
  expect(await tour.count()).toBe(0);
  await page.reload();
  await page.locator('.cluster').first().waitFor();
  expect(await tour.count()).toBe(0);
});

test('the tour keeps nobody: the page works beside it, and it can be skipped', async () => {
  const page = await open('?view=table');
  await page.locator('.tour').waitFor();
  await page.locator('.table-row').first().click();
  await title(page).waitFor();
  await page.getByRole('button', { name: 'Skip the tour' }).click();
  expect(await page.locator('.tour').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('dramatis.tour'))).toBe('seen');
});

test('without a network after the first visit the page opens, every view of it, and keeps no file of others', async () => {
  const page = await open('?graph=/fixture.json', { serviceWorkers: 'allow', expected: /ERR_INTERNET_DISCONNECTED/ });
  await drawn(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const cache = await caches.open(names[0] as string);
    return [names.length, (await cache.keys()).map(({ url }) => new URL(url).pathname)] as const;
  });
  expect(kept[0]).toBe(1);
  expect(kept[1]).toContain('/');
  expect(kept[1]).not.toContain('/fixture.json');
  await page.context().setOffline(true);
  await page.goto(`${new URL('/', page.url()).href}?view=map`);
  await page.locator('.cluster').first().waitFor();
  await page.click('#tab-table');
  await page.locator('.table-row').first().click();
  await page.locator('.citation .open-report').first().click();
  await page.locator('.reader').waitFor();
});

test('under a finger on a tablet everything pressable is at least 44 pixels high and nothing overflows', async () => {
  const page = await open('?graph=/fixture.json&node=e-rockets', {
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
    isMobile: true,
  });
  await drawn(page);
  const small = await page
    .locator(':is(button, select, summary, [role=option], input:not([type=file]):not([type=checkbox])):visible')
    .evaluateAll((targets) =>
      targets
        .map((target) => ({
          height: target.getBoundingClientRect().height,
          words: target.textContent || target.outerHTML,
        }))
        .filter(({ height }) => height < 43.5),
    );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(820);
});

test('while a graph is on its way the page says so', async () => {
  const page = await open('?graph=/empty-handed.json', { expected: /404/ });
  expect(await page.getByRole('alert').textContent()).toContain('404');
  await page.getByRole('heading', { name: 'Open a graph' }).waitFor();
});
