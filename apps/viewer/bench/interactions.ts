import type { Page } from 'playwright-core';
import type { Renderer } from './renderer.ts';

/** Preact runs effects a frame later, sigma draws in the next. */
const SETTLED_MS = 250;
/** Software GL draws for seconds after each step, so there are few. */
const ENOUGH = 5;

/** Milliseconds of script for one step of each, the median. */
export interface InteractionTimes {
  readonly hover: number;
  readonly filter: number;
  readonly brush: number;
}

/** Move the pointer over nodes, choose event types, and drag over the timeline. */
export async function measureInteractions(renderer: Renderer): Promise<InteractionTimes> {
  const { page } = renderer;
  const timed = async (step: () => Promise<unknown>): Promise<number> => {
    const before = await renderer.script();
    await step();
    await page.waitForTimeout(SETTLED_MS);
    return ((await renderer.script()) - before) * 1000;
  };
  const hover: number[] = [];
  for (const [x, y] of spots(await boxOf(page, '.stage'))) {
    const time = await timed(() => page.mouse.move(x, y));
    const isOver = await page.evaluate(() => document.querySelector<HTMLElement>('.stage')?.style.cursor === 'pointer');
    if (isOver) hover.push(time);
    if (hover.length === ENOUGH) break;
  }
  await page.mouse.move(5, 5);
  await page.locator('.filter-details > summary').click();
  await page.waitForTimeout(SETTLED_MS);
  const boxes = page.locator('.facet input[type=checkbox]');
  const filter: number[] = [];
  // Each of them ticked, then unticked: what is shown shrinks and grows. The listed counts follow.
  for (const at of [0, 1, 1, 0]) filter.push(await timed(() => boxes.nth(at).click()));
  await page.locator('.filter-details > summary').click();
  const { x, y, width, height } = await boxOf(page, '.timeline-bars');
  const at = (share: number) => page.mouse.move(x + width * share, y + height / 2);
  await at(0.3);
  await page.mouse.down();
  const brush: number[] = [];
  for (const share of [0.35, 0.4, 0.45, 0.5, 0.55]) brush.push(await timed(() => at(share)));
  await page.mouse.up();
  return { hover: median(hover), filter: median(filter), brush: median(brush) };
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`Nothing to see at ${selector}.`);
  return box;
}

/** Points over the middle of a box, in no row. */
function spots(box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }) {
  return Array.from({ length: 24 }, (_, at) => {
    const [across, down] = [((at * 0.618) % 1) * 0.5 + 0.25, ((at * 0.7548) % 1) * 0.5 + 0.25];
    return [box.x + box.width * across, box.y + box.height * down] as const;
  });
}

export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
