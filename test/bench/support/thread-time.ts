/** What one interaction costs the page: processor time of its own thread, by sort of work, by task, and until the answer is painted. */
import type { CDPSession, Page } from '@playwright/test';
import { traceThread, type TracedThread } from './trace-tasks.ts';

/** Milliseconds of processor time; what other programs take of the machine is not in it. */
export interface InteractionCost {
  /** All of it, until nothing on the page changes any more. */
  readonly all: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** From the deed to the end of the task that paints the answer: what a person waits for. */
  readonly shown: number;
  /** The longest task of all. */
  readonly longest: number;
}

type Sums = Pick<InteractionCost, 'all' | 'script' | 'style' | 'layout'>;

const PARTS = { all: 'TaskDuration', script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration' } as const;

const DEED = 'watchline-bench:deed';
const SHOWN = 'watchline-bench:shown';
const SETTLED = 'watchline-bench:settled';

/** Starts the clock of the page's own thread. It stops while another program has the processor. */
export async function threadClock(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** What stands on the page once the answer is shown: an address that begins so, and an element, whose property or attribute has a value; no value: another than before. */
export interface Answer {
  readonly hash?: string;
  readonly selector: string;
  readonly property?: string;
  readonly value?: string;
}

/**
 * From now on the page looks for the answer at the start of each picture: the task that finds it is the one that paints it. It has settled
 * when the answer stood and nothing changed for six pictures.
 */
const watchFor = (page: Page, answer: Answer): Promise<void> => page.evaluate(([{ hash = '', selector, property, value }, deed, shown, settled]) => {
  // Methods, since a named function comes to the page with a helper that is not there.
  const watch = {
    isShown: false, isSettled: false, quiet: 0, before: null as unknown,
    changes: new MutationObserver(() => { watch.quiet = 0; }),
    value(): unknown {
      const element = document.querySelector(selector);
      if (element === null || property === undefined) return element === null ? null : true;
      return property in element ? (element as unknown as Record<string, unknown>)[property] : element.getAttribute(property);
    },
    stands(): boolean {
      const now = watch.value();
      return location.hash.startsWith(hash) && now !== null && (property === undefined || (value === undefined ? now !== watch.before : now === value));
    },
    look(): void {
      if (!watch.isShown && watch.stands()) {
        watch.isShown = true;
        performance.mark(shown);
      }
      watch.quiet += 1;
      watch.isSettled = watch.isShown && watch.quiet > 6;
      if (!watch.isSettled) requestAnimationFrame(watch.look);
      else {
        performance.mark(settled);
        watch.changes.disconnect();
      }
    },
  };
  watch.before = watch.value();
  watch.changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  requestAnimationFrame(watch.look);
  Object.assign(globalThis, { watch });
  performance.mark(deed);
}, [answer, DEED, SHOWN, SETTLED] as const);

/** Does one thing, and waits until its answer stands and the page has settled. */
export async function answered(page: Page, deed: () => Promise<unknown>, answer: Answer): Promise<void> {
  await watchFor(page, answer);
  await deed();
  await page.waitForFunction(() => (globalThis as unknown as { watch: { isSettled: boolean } }).watch.isSettled, undefined, { polling: 100 });
}

async function sumsOf(clock: CDPSession): Promise<Sums> {
  const { metrics } = await clock.send('Performance.getMetrics');
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
  return { all: of(PARTS.all), script: of(PARTS.script), style: of(PARTS.style), layout: of(PARTS.layout) };
}

/** What each of so many interactions took by itself, from the marks among the tasks. */
function taskCosts({ tasks, marks }: TracedThread): readonly Pick<InteractionCost, 'shown' | 'longest'>[] {
  const placesOf = (wanted: string): readonly number[] => marks.filter(({ name }) => name === wanted).map(({ at }) => at);
  const [deeds, answers, ends] = [placesOf(DEED), placesOf(SHOWN), placesOf(SETTLED)];
  return deeds.map((deed, time) => {
    const own = tasks.filter(({ from }) => from > deed && from <= (ends[time] ?? 0));
    const until = own.filter(({ from }) => from <= (answers[time] ?? 0));
    return { shown: until.reduce((sum, { took }) => sum + took, 0), longest: Math.max(0, ...own.map(({ took }) => took)) };
  });
}

/** Does one thing after another, each when the one before has settled, and says what each cost. */
export async function costsOf(page: Page, clock: CDPSession, times: number, deed: (time: number) => Promise<unknown>, answer: (time: number) => Answer): Promise<readonly InteractionCost[]> {
  const sums: Sums[] = [];
  const traced = await traceThread(page, async () => {
    for (let time = 0; time < times; time += 1) {
      const before = await sumsOf(clock);
      await answered(page, () => deed(time), answer(time));
      const after = await sumsOf(clock);
      sums.push({ all: after.all - before.all, script: after.script - before.script, style: after.style - before.style, layout: after.layout - before.layout });
    }
  });
  const costs = taskCosts(traced);
  if (costs.length !== times) throw new Error(`The trace tells of ${String(costs.length)} interactions of ${String(times)}.`);
  return costs.map((cost, time) => ({ ...cost, ...(sums[time] ?? { all: NaN, script: NaN, style: NaN, layout: NaN }) }));
}
