/**
 * How long does a task keep the page's own thread at work, whatever else the machine does? A task of the clock also counts the
 * time in which the processor was lent to others: on a busy machine that is most of it. Chromium's trace tells both.
 */
import type { Browser, Page } from '@playwright/test';

/** A person notices a page that does not answer for longer, in milliseconds. */
const NOTICED = 50;

export interface ThreadTasks {
  /** Milliseconds of processor of the longest task on the page's own thread. */
  readonly longest: number;
  /** Tasks of more than 50 ms of processor. */
  readonly over50: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Tasks of the threads that draw pages, of every process of the browser: blank pages have next to none. */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
  const drawing = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf));
  return traceEvents.flatMap((event) => (event.ph === 'X' && event.name.endsWith('RunTask') && drawing.has(threadOf(event)) ? [(event.tdur ?? 0) / 1000] : []));
}

/** Watches from here to the call of what it gives back. One at a time in a browser. */
export async function watchThread(browser: Browser, page: Page): Promise<() => Promise<ThreadTasks>> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  return async () => {
    const tasks = tasksIn(await browser.stopTracing());
    if (tasks.length === 0) throw new Error('The trace of the browser names no task of the page: its format is another one.');
    return { longest: tasks.reduce((most, each) => Math.max(most, each), 0), over50: tasks.filter((milliseconds) => milliseconds > NOTICED).length };
  };
}
