import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, useServedPage } from './page.ts';

/**
 * Pictures of the main states, small, compared with tolerance: fonts and drivers differ between machines, a layout that broke
 * differs by far more. `UPDATE_LOOKS=1 npx vitest run --project browser test/looks` takes them anew; look at them before committing.
 */
const LOOKS = new URL('looks/', import.meta.url);
const SIZE = { width: 240, height: 150 } as const;
/** Blocks of this many pixels a side are compared by their mean colour, so that a letter moved by a pixel is no difference. */
const BLOCK = 6;
/** Of the three channels together, 0 … 765: a block further off differs. */
const OFF = 48;
/** Share of blocks that may differ. */
const MAY_DIFFER = 0.06;

const open = useServedPage();

const STATES = [
  ['network', '?graph=/fixture.json&node=e-rockets'],
  ['map', '?graph=/fixture.json&view=map&node=l-asad'],
  ['table', '?graph=/fixture.json&view=table&node=e-rockets'],
  ['report', '?graph=/fixture.json&view=table&node=e-talks&report=d-steppe~0'],
] as const;

test.each(STATES.flatMap(([state, query]) => (['light', 'dark'] as const).map((scheme) => [state, scheme, query])))(
  '%s in %s looks as it did',
  async (state, colorScheme, query) => {
    const page = await open(query as string, { colorScheme: colorScheme as 'light' | 'dark', reducedMotion: 'reduce' });
    if (state === 'network') await drawn(page);
    else
      await page.waitForSelector(state === 'map' ? '.cluster' : state === 'report' ? '.reader .cited' : '.table-row');
    await page.waitForTimeout(300);
    const taken = await shrunk(page, (await page.screenshot()).toString('base64'));
    const file = new URL(`${state}-${colorScheme}.png`, LOOKS);
    if (process.env.UPDATE_LOOKS !== undefined) {
      mkdirSync(LOOKS, { recursive: true });
      writeFileSync(file, Buffer.from(taken, 'base64'));
    }
    expect(existsSync(file), `no picture ${file.pathname}: take it with UPDATE_LOOKS=1`).toBe(true);
    expect(await difference(page, taken, readFileSync(file).toString('base64'))).toBeLessThan(MAY_DIFFER);
  },
);

/** A picture at SIZE; both base64 PNG. */
const shrunk = (page: Page, picture: string): Promise<string> =>
  page.evaluate(
    async ([source, { width, height }]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/png').split(',')[1] as string;
    },
    [picture, SIZE] as const,
  );

/** Share of blocks, 0 … 1, in which two pictures differ. */
const difference = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(
    async ([pictures, { width, height }, block, off]) => {
      const [columns, rows] = [Math.floor(width / block), Math.floor(height / block)];
      const means = await Promise.all(
        pictures.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: columns, height: rows });
          const context = canvas.getContext('2d') as CanvasRenderingContext2D;
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, columns, rows);
          return context.getImageData(0, 0, columns, rows).data;
        }),
      );
      const [first, second] = means as [Uint8ClampedArray, Uint8ClampedArray];
      let different = 0;
      for (let at = 0; at < first.length; at += 4) {
        let distance = 0;
        for (let channel = 0; channel < 3; channel += 1)
          distance += Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0));
        if (distance > off) different += 1;
      }
      return different / (columns * rows);
    },
    [[one, other], SIZE, BLOCK, OFF] as const,
  );
