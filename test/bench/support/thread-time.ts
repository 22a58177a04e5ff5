/** What one interaction costs the page: processor time of its own thread, by sort of work, and pictures until the answer is there. */
import type { CDPSession, Page } from '@playwright/test';

export interface InteractionCost {
  /** Milliseconds of processor time; what other programs take of the machine is not in it. */
  readonly all: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** Pictures from the deed to the one that shows the answer. */
  readonly frames: number;
}

const PARTS = { all: 'TaskDuration', script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration' } as const;

/** Starts the clock of the page's own thread. It stops while another program has the processor. */
export async function threadClock(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    const counter = { pictures: 0, tick(): void { counter.pictures += 1; requestAnimationFrame(counter.tick); } };
    Object.assign(globalThis, { counter });
    requestAnimationFrame(counter.tick);
  });
  return session;
}

/** What stands on the page once the answer is shown: an address that begins so, and an element, whose property or attribute has a value. */
export interface Answer {
  readonly hash?: string;
  readonly selector: string;
  readonly property?: string;
  readonly value?: string;
}

/** Waits for it, and gives the number of pictures until then. */
export async function waitForAnswer(page: Page, answer: Answer): Promise<number> {
  const shown = await page.waitForFunction(({ hash = '', selector, property, value }) => {
    const element = document.querySelector(selector);
    const { counter } = globalThis as unknown as { counter: { pictures: number } };
    if (!location.hash.startsWith(hash) || element === null) return 0;
    if (property === undefined) return counter.pictures;
    const found = property in element ? (element as unknown as Record<string, unknown>)[property] : element.getAttribute(property);
    return found === value ? counter.pictures : 0;
  }, answer);
  return Number(await shown.jsonValue());
}

/** Does one thing, waits for its answer and then for two more pictures, and says what it cost. */
export async function costOf(page: Page, clock: CDPSession, deed: () => Promise<unknown>, answer: Answer): Promise<InteractionCost> {
  const read = async (): Promise<Record<keyof typeof PARTS, number>> => {
    const { metrics } = await clock.send('Performance.getMetrics');
    const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
    return { all: of(PARTS.all), script: of(PARTS.script), style: of(PARTS.style), layout: of(PARTS.layout) };
  };
  const pictures = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { counter: { pictures: number } }).counter.pictures);
  const first = await pictures();
  const before = await read();
  await deed();
  const shown = await waitForAnswer(page, answer);
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  const after = await read();
  return { all: after.all - before.all, script: after.script - before.script, style: after.style - before.style, layout: after.layout - before.layout, frames: Math.max(1, shown - first) };
}
