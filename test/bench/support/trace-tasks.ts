/** How much processor time did each task of a page take? From Chromium's own trace, which other work on the machine does not touch. */
import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
}

/** Marks the page's own process and thread among all that the browser has. */
const MARK = 'watchline-bench:traced';

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
  await session.send('Tracing.end');
  await complete;
}

/** Milliseconds of processor time of every task of the page's own thread during `work`, longest first. */
export async function traceTasks(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
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
  return events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pid === own.pid && tid === own.tid)
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((one, other) => other - one);
}
