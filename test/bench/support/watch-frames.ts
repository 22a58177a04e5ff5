/** Watches a page draw: how long each frame took to come, how long tasks held the page up, and how long an input waited. */
import type { Page } from '@playwright/test';

export interface WatchedFrames {
  /** Milliseconds between two pictures, in order. */
  readonly frames: readonly number[];
  /** Tasks of more than 50 ms, longest first. */
  readonly longTasks: readonly number[];
  /** Milliseconds from a key, click or turn of the wheel to the picture that answers it; only those past 16. */
  readonly inputs: readonly number[];
  /** Milliseconds the page's own thread worked, all in all. */
  readonly busy: number;
}

interface OnPage { readonly frames: number[]; readonly tasks: number[]; readonly inputs: number[] }

/** Installed before the site's own scripts, so that opening is watched as well. */
export async function prepareFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: OnPage = { frames: [], tasks: [], inputs: [] };
    Object.assign(globalThis, { watchedFrames: watched });
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) watched.tasks.push(duration); }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) watched.inputs.push(duration); }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    // A method, since a named function comes to the page with a helper that is not there.
    const clock = {
      last: performance.now(),
      tick(now: number): void {
        watched.frames.push(now - clock.last);
        clock.last = now;
        requestAnimationFrame(clock.tick);
      },
    };
    requestAnimationFrame(clock.tick);
  });
}

/** Does the work, waits until three more frames are drawn, and says what it took. */
export async function watchFrames(page: Page, work: () => Promise<void>): Promise<WatchedFrames> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async (): Promise<number> => ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  const before = await busy();
  await page.evaluate(() => {
    const { watchedFrames: watched } = globalThis as unknown as { watchedFrames?: OnPage };
    watched?.frames.splice(0);
    watched?.tasks.splice(0);
    watched?.inputs.splice(0);
  });
  await work();
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))); }));
  const after = await busy();
  await session.detach();
  const { frames, tasks, inputs } = await page.evaluate(() => {
    const { frames: drawn, tasks: held, inputs: waited } = (globalThis as unknown as { watchedFrames: OnPage }).watchedFrames;
    return { frames: [...drawn], tasks: [...held], inputs: [...waited] };
  });
  return { frames, longTasks: tasks.sort((one, other) => other - one), inputs: inputs.sort((one, other) => other - one), busy: after - before };
}

/** Pictures that a screen of 60 a second would have missed, of all that were due. */
export function dropped(frames: readonly number[]): { readonly missed: number; readonly due: number } {
  const periods = frames.map((milliseconds) => Math.max(1, Math.round(milliseconds / (1000 / 60))));
  return { missed: periods.reduce((sum, each) => sum + each - 1, 0), due: periods.reduce((sum, each) => sum + each, 0) };
}
