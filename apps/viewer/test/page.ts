import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, vi } from 'vitest';
import { openChromium } from './open-chromium.ts';
import { serveFolder } from './serve-folder.ts';

/** The reports about Ain al-Asad, as a graph file. */
export const fixture = readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8');
/** sigma takes two clicks within 300 ms for a double click. */
export const DOUBLE_CLICK_MS = 400;

export interface OpenOptions extends BrowserContextOptions {
  /** Runs in the page before anything of it. */
  readonly before?: string;
  /** Complaints that belong to the test: those are let pass. */
  readonly expected?: RegExp;
}

/** Opens the page at a query, in a context of its own; 1440 × 900 unless the options say else. */
export type Open = (query: string, options?: OpenOptions) => Promise<Page>;

/**
 * For a file of browser tests: a Chromium and the built page, served with `files` (path → text) over it.
 * After each test its pages are closed, and whatever they complained of (uncaught errors, console errors, breaches of the
 * content security policy) fails it.
 */
export function useServedPage(files: Readonly<Record<string, string | Uint8Array>> = {}): Open {
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let complaints: string[] = [];
  vi.setConfig({ testTimeout: 60_000 });
  beforeAll(async () => {
    browser = await openChromium();
    server = await serveFolder(inject('page'), { '/fixture.json': fixture, ...files });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const heard = complaints;
    complaints = [];
    expect(heard).toEqual([]);
  });
  return async (query, { before, expected, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const hear = (words: string) => {
      if (expected === undefined || !expected.test(words)) complaints.push(words);
    };
    page.on('pageerror', (error) => hear(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') hear(message.text());
    });
    if (before !== undefined) await page.addInitScript(before);
    await page.goto(server.url + query);
    return page;
  };
}

/** Waits until the network is drawn. */
export const drawn = (page: Page) => page.waitForSelector('.stage[data-state="ready"]', { timeout: 20_000 });
/** The title of the card of what is selected. */
export const title = (page: Page) => page.locator('#card-title');

/** How many pixels of the stage have (nearly) this colour. */
export async function pixelsOf(page: Page, color: readonly [number, number, number]): Promise<number> {
  const image = (await page.locator('.stage').screenshot()).toString('base64');
  return await page.evaluate(
    async ([source, [red, green, blue]]) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${source}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [picture.width, picture.height];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const off =
          Math.abs((data[at] ?? 0) - red) +
          Math.abs((data[at + 1] ?? 0) - green) +
          Math.abs((data[at + 2] ?? 0) - blue);
        if (off < 12) count += 1;
      }
      return count;
    },
    [image, color] as const,
  );
}

/** Drop a file on the page as the system would. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
