import type { Browser, CDPSession, Page } from 'playwright-core';

/** A page of its own renderer process, and what that process has used. Times are CPU time, in seconds: a busy machine changes them little. */
export interface Renderer {
  readonly page: Page;
  /** CPU time of all its threads since it was opened. */
  readonly cpu: () => Promise<number>;
  /** CPU time that the page's own thread spent in scripts. */
  readonly script: () => Promise<number>;
  /** CPU time that the page's own thread spent on anything. */
  readonly thread: () => Promise<number>;
  /** Bytes of the page's JavaScript heap after a collection; typed arrays lie outside it. */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Open an address; nothing of it is waited for. */
export async function openRenderer(browser: Browser, url: string): Promise<Renderer> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const processes = await browser.newBrowserCDPSession();
  const before = await rendererTimes(processes);
  await page.goto(url);
  const metric = async (name: string): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  };
  return {
    page,
    // Of all renderers the one that worked most since is that of the page: the others are idle.
    cpu: async () => {
      const after = await rendererTimes(processes);
      return Math.max(...[...after].map(([id, time]) => time - (before.get(id) ?? 0)));
    },
    script: () => metric('ScriptDuration'),
    thread: () => metric('TaskDuration'),
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return await metric('JSHeapUsedSize');
    },
    close: async () => {
      await processes.detach();
      await context.close();
    },
  };
}

async function rendererTimes(session: CDPSession): Promise<ReadonlyMap<number, number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
}
