import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeColumnar } from '@dramatis/graph';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { openChromium } from '../test/open-chromium.ts';
import { serveFolder } from '../test/serve-folder.ts';
import { measureInteractions, median } from './interactions.ts';
import { madeGraph } from './made-graph.ts';
import { openRenderer, type Renderer } from './renderer.ts';

const SIZES = [
  { name: '1k/3k', order: 1000, size: 3000, cpu: 0.9, heap: 8 },
  { name: '10k/40k', order: 10_000, size: 40_000, cpu: 2.2, heap: 30 },
  { name: '50k/200k', order: 50_000, size: 200_000, cpu: 6, heap: 130 },
] as const;
/** Where hovering, filtering, brushing and arranging are measured. */
const INTERACTIVE = '10k/40k';
const FIRST_LOAD_KB = 150;
const BASELINE_RUNS = 3;

const HELP = `npm run bench:viewer -- [--only 1k/3k,10k/40k] [--check]

Opens made-up graphs in Chromium and prints what the page used: CPU seconds, megabytes, each also as a multiple of a small page of fixed
work (bench/baseline) measured in the same run. --check: exit 1 when a figure is above its target.`;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values } = parseArgs({
  options: { only: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help === true) console.log(HELP);
else process.exitCode = (await run(values.only?.split(','))) || values.check !== true ? 0 : 1;

async function run(only: readonly string[] | undefined): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-bench-'));
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const sizes = SIZES.filter(({ name }) => only?.includes(name) ?? true);
  const graphs = sizes.map(({ order, size }) => [`/${order}.dram`, writeColumnar(madeGraph(order, size))] as const);
  const baseline = (name: string) => readFileSync(join(root, 'bench/baseline', name));
  const server = await serveFolder(folder, {
    ...Object.fromEntries(graphs),
    '/baseline.html': baseline('index.html'),
    '/baseline.js': baseline('baseline.js'),
  });
  const browser = await openChromium();
  try {
    const yard = await measureBaseline(browser, `${server.url}baseline.html`);
    const line = lines(yard);
    console.log(`baseline page: ${yard.toFixed(2)} CPU s`);
    for (const size of sizes) {
      const renderer = await openRenderer(browser, `${server.url}?graph=/${size.order}.dram`);
      await ready(renderer);
      line(`${size.name} first draw`, await renderer.cpu(), 's', size.cpu);
      line(`${size.name} heap`, (await renderer.heap()) / 1e6, 'MB', size.heap);
      if (size === sizes[0]) line('first load', await firstLoad(renderer, folder), 'kB gz', FIRST_LOAD_KB);
      if (size.name === INTERACTIVE) {
        const times = await measureInteractions(renderer);
        line('hover', times.hover, 'ms', 30);
        line('filter change', times.filter, 'ms', 100);
        line('timeline brush', times.brush, 'ms', 50);
        line('relayout', await measureRelayout(renderer), 's', 1.5);
      }
      await renderer.close();
    }
    return line.isGood();
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function ready({ page }: Renderer): Promise<void> {
  await page.waitForSelector('[data-state="ready"]', { timeout: 180_000 });
}

async function measureBaseline(browser: Browser, url: string): Promise<number> {
  const times: number[] = [];
  for (let each = 0; each < BASELINE_RUNS; each += 1) {
    const renderer = await openRenderer(browser, url);
    await ready(renderer);
    times.push(await renderer.cpu());
    await renderer.close();
  }
  return median(times);
}

/** CPU seconds of the worker that arranges: those of the process without those of the page's own thread. */
async function measureRelayout(renderer: Renderer): Promise<number> {
  const { page } = renderer;
  await page.getByRole('button', { name: 'All time' }).click();
  await page.waitForTimeout(500);
  const before = (await renderer.cpu()) - (await renderer.thread());
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.waitForSelector('.stage[data-state="layout"]');
  await ready(renderer);
  return (await renderer.cpu()) - (await renderer.thread()) - before;
}

/** Kilobytes of scripts and styles that the page fetched, gzipped. */
async function firstLoad({ page }: Renderer, folder: string): Promise<number> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => /\.(js|css)$/.test(name)),
  );
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0) / 1000;
}

/** Prints figures beside their targets, and remembers whether all were met. */
function lines(yard: number) {
  let isGood = true;
  const line = (name: string, value: number, unit: string, target: number): void => {
    const isMet = value <= target;
    isGood &&= isMet;
    const ratio = unit === 's' ? value / yard : unit === 'ms' ? value / 1000 / yard : null;
    const words = [
      name.padEnd(22),
      `${value.toFixed(unit === 's' ? 2 : 1)} ${unit}`.padStart(12),
      `≤ ${target}`.padStart(8),
    ];
    console.log(
      [...words, ratio === null ? ''.padStart(9) : `${ratio.toFixed(2)} ×`.padStart(9), isMet ? '' : 'MISSED'].join(
        '  ',
      ),
    );
  };
  return Object.assign(line, { isGood: () => isGood });
}
