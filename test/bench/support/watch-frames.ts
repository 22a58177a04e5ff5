/** Watches a page draw: how long each frame took to come, how much processor time its tasks took, and how long an input waited. */
import type { Page } from '@playwright/test';
import { traceThread, type TracedThread } from './trace-tasks.ts';

export interface WatchedFrames {
  /** Milliseconds between two pictures, in order. */
  readonly frames: readonly number[];
  /** Milliseconds of processor time of each task of the page's own thread, longest first: the same on a busy machine as on an idle one. */
  readonly tasks: readonly number[];
  /** Milliseconds of processor time of all tasks from one picture to the next: past 16.7 a picture is missed on any machine as fast as this one. */
  readonly pictures: readonly number[];
  /** Milliseconds from a key, click or turn of the wheel to the picture that answers it; only those past 16. */
  readonly inputs: readonly number[];
}

const PICTURE = 'watchline-bench:picture';

interface OnPage { readonly frames: number[]; readonly inputs: number[] }

/** Installed before the site's own scripts, so that opening is watched as well. */
export async function prepareFrames(page: Page): Promise<void> {
  await page.addInitScript((mark) => {
    const watched: OnPage = { frames: [], inputs: [] };
    Object.assign(globalThis, { watchedFrames: watched });
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) watched.inputs.push(duration); }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    // A method, since a named function comes to the page with a helper that is not there.
    const clock = {
      last: performance.now(),
      tick(now: number): void {
        watched.frames.push(now - clock.last);
        clock.last = now;
        performance.mark(mark);
        performance.clearMarks(mark);
        requestAnimationFrame(clock.tick);
      },
    };
    requestAnimationFrame(clock.tick);
  }, PICTURE);
}

/** What each picture took: the tasks since the one before, the one that draws it included. */
function picturesOf({ tasks, marks }: TracedThread): number[] {
  const ends = marks.filter(({ name }) => name === PICTURE).map(({ at }) => at);
  const sums = ends.map(() => 0);
  let picture = 0;
  for (const { from, took } of tasks) {
    while (picture < ends.length && from >= (ends[picture] ?? 0)) picture += 1;
    if (picture < ends.length) sums[picture] = (sums[picture] ?? 0) + took;
  }
  return sums;
}

/** Does the work, waits until three more frames are drawn, and says what it took. */
export async function watchFrames(page: Page, work: () => Promise<void>): Promise<WatchedFrames> {
  await page.evaluate(() => {
    const { watchedFrames: watched } = globalThis as unknown as { watchedFrames?: OnPage };
    watched?.frames.splice(0);
    watched?.inputs.splice(0);
  });
  const traced = await traceThread(page, async () => {
    await work();
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))); }));
  });
  const { frames, inputs } = await page.evaluate(() => {
    const { frames: drawn, inputs: waited } = (globalThis as unknown as { watchedFrames: OnPage }).watchedFrames;
    return { frames: [...drawn], inputs: [...waited] };
  });
  return { frames, tasks: traced.tasks.map(({ took }) => took).sort((one, other) => other - one), pictures: picturesOf(traced), inputs: inputs.sort((one, other) => other - one) };
}

/** Pictures that a screen of 60 a second would have missed, of all that were due. */
export function dropped(frames: readonly number[]): { readonly missed: number; readonly due: number } {
  const periods = frames.map((milliseconds) => Math.max(1, Math.round(milliseconds / (1000 / 60))));
  return { missed: periods.reduce((sum, each) => sum + each - 1, 0), due: periods.reduce((sum, each) => sum + each, 0) };
}
