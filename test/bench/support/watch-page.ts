/** Watches a page at work: what its process takes of the machine's memory, and how long it was held up at a time. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { watchThread, type ThreadTasks } from './thread-tasks.ts';

/** Milliseconds between two looks at the memory. */
const BETWEEN_LOOKS = 100;

export interface Watched {
  readonly seconds: number;
  /** Greatest resident memory of the page's process, its workers included, in bytes. */
  readonly memoryMost: number;
  /** The same when the work was done. */
  readonly memoryAfter: number;
  /** Tasks that held the page up for more than 50 ms, in milliseconds, longest first. */
  readonly longTasks: readonly number[];
  readonly ofProcessor: ThreadTasks;
}

/** Resident bytes of a process; 0 when it is gone. */
function residentBytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The largest of the browser's renderer processes: the page under test; the others hold blank pages. */
async function memoryOfPage(browser: Browser): Promise<() => number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return () => Math.max(0, ...renderers.map(residentBytes));
}

/** Does the work and says what it took. Reads `/proc`, so Linux only. */
export async function watchPage(browser: Browser, page: Page, work: () => Promise<void>): Promise<Watched> {
  const memory = await memoryOfPage(browser);
  let memoryMost = memory();
  const looking = setInterval(() => { memoryMost = Math.max(memoryMost, memory()); }, BETWEEN_LOOKS);
  try {
    await page.evaluate(() => {
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) tasks.push(duration); });
      observer.observe({ type: 'longtask' });
      Object.assign(globalThis, { longTasks: tasks, longTaskObserver: observer });
    });
    const ended = await watchThread(browser, page);
    const began = performance.now();
    await work();
    const seconds = (performance.now() - began) / 1000;
    const ofProcessor = await ended();
    const longTasks = await page.evaluate(() => {
      const { longTasks: tasks, longTaskObserver: observer } = globalThis as unknown as { longTasks: number[]; longTaskObserver: PerformanceObserver };
      for (const { duration } of observer.takeRecords()) tasks.push(duration);
      observer.disconnect();
      return tasks;
    });
    return { seconds, memoryMost: Math.max(memoryMost, memory()), memoryAfter: memory(), longTasks: longTasks.sort((one, other) => other - one), ofProcessor };
  } finally {
    clearInterval(looking);
  }
}
