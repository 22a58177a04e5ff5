/** How much processor time did each task of a page take? From Chromium's own trace, which other work on the machine does not touch. */
import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, from a beginning of its own. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
}

export interface TracedTask {
  /** Microseconds of the trace's clock. */
  readonly from: number;
  readonly to: number;
  /** Milliseconds of processor time. */
  readonly took: number;
}

export interface TracedThread {
  /** Tasks of the page's own thread, in order. */
  readonly tasks: readonly TracedTask[];
  /** When the page marked what (`performance.mark`), in order. */
  readonly marks: readonly { readonly name: string; readonly at: number }[];
}

/** Marks the page's own process and thread among all that the browser has. */
const MARK = 'watchline-bench:traced';

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
  await session.send('Tracing.end');
  await complete;
}

/** Every task of the page's own thread during `work`, and the marks that the page set. */
export async function traceThread(page: Page, work: () => Promise<void>): Promise<TracedThread> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('There is no browser behind this page to trace.');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => { events.push(...value as unknown as TraceEvent[]); });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] } });
  await work();
  await page.evaluate((name) => performance.mark(name), MARK);
  await stop(session);
  await session.detach();
  const own = events.find(({ name }) => name === MARK);
  if (own === undefined) throw new Error('The trace does not know the page.');
  const here = events.filter(({ pid, tid }) => pid === own.pid && tid === own.tid).sort((one, other) => one.ts - other.ts);
  return {
    tasks: here.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask')).map(({ ts, dur = 0, tdur = 0 }) => ({ from: ts, to: ts + dur, took: tdur / 1000 })),
    marks: here.filter(({ name }) => name.startsWith('watchline-bench:')).map(({ name, ts }) => ({ name, at: ts })),
  };
}
