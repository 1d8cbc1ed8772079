import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../../../../apps/viewer/test/open-chromium.ts';
import { writeModel } from '../../src/network/write-model.ts';
import { parity } from './parity-entry.ts';
import { randomModel } from './random-model.ts';

const TEXT = `NAIROBI — Iran-backed militias attacked the U.S. base in Iraq on Monday, killing two soldiers.

"They've left," Gen. Smith said “yesterday”. Troops didn't: 1,200 of them; ثلاثة جنود … \ud800 ALL CAPS HERE
${'The army, which had left, said the militias that attacked the base in which troops stayed had gone, '.repeat(12)}.`;

const MODEL = Buffer.from(writeModel(randomModel(21))).toString('base64');

let browser: Browser;
let bundle: string;

beforeAll(async () => {
  browser = await openChromium();
  const built = await build({
    logLevel: 'error',
    configFile: false,
    resolve: { conditions: ['@dramatis/source'] },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('parity-entry.ts', import.meta.url)), formats: ['iife'], name: 'dramatis' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('vite gave no bundle');
  bundle = first.output[0].code;
}, 120_000);

afterAll(() => browser?.close());

describe('the same bytes in Node and in Chromium, by SIMD and by plain JavaScript', () => {
  const inNode = parity(MODEL, TEXT);

  test('in Node', () => {
    expect(inNode.kernels).toEqual(['simd', 'plain']);
    expect(inNode.analyses[0]).toBe(inNode.analyses[1]);
    expect(JSON.parse(inNode.analyses[0]!).tokens.length).toBeGreaterThan(200);
  });

  test('in a page', { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle });
    const inPage = await page.evaluate(
      ([model, text]) =>
        (globalThis as unknown as { dramatis: { parity: typeof parity } }).dramatis.parity(model!, text!),
      [MODEL, TEXT],
    );
    await page.close();
    expect(inPage).toEqual(inNode);
  });

  test('in a worker', { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    const inWorker = await page.evaluate(
      ([code, model, text]) =>
        new Promise((resolve, reject) => {
          const source = `${code}; onmessage = ({ data }) => postMessage(dramatis.parity(data[0], data[1]));`;
          const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage([model, text]);
        }),
      [bundle, MODEL, TEXT],
    );
    await page.close();
    expect(inWorker).toEqual(inNode);
  });
});
