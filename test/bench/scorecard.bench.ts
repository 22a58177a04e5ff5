/**
 * `npm run bench:scorecard`: do 150 providers × 30 measures over 60 months open, scroll and filter without a dropped frame?
 *
 * Real Chromium on the built site with a made pack: opened, scrolled by the wheel, searched letter by letter, sorted; then Changes,
 * the meeting and a chart. `SITE` names another built folder, `RUNS` how often (3); each figure is the median of the runs. The first line,
 * a page left alone, says what this machine drops by itself.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

import { startStaticServer } from '../../data-loaders/serve/static-server.ts';
import { median } from './median.ts';
import { builtSite, engineReady, openBrowser, runBench } from './support/bench-browser.ts';
import { MADE, writeMadePack } from './support/made-pack.ts';
import { dropped, prepareFrames, watchFrames, type WatchedFrames } from './support/watch-frames.ts';

const RUNS = Number(process.env['RUNS'] ?? 3);

type Step = readonly [name: string, work: (page: Page) => Promise<unknown>];

/** Waits on the page itself, frame by frame: what Playwright looks for by role holds up the very page that is measured. */
const until = (page: Page, selector: string): Promise<unknown> => page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector, { polling: 'raf', timeout: 60_000 });

/** The cell in the middle of the scorecard is drawn, and all that is in sight with it: nothing is blank where somebody looks. */
const untilDrawn = (page: Page): Promise<unknown> => page.waitForFunction(() => document.querySelector('.scorecard-table.is-drawing') === null && document.elementFromPoint(960, 620)?.closest('.cell-chart, .cell-blank') != null, undefined, { polling: 'raf', timeout: 60_000 });

const firstRow = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('.scorecard-table tbody th[scope=row]')?.textContent ?? '');

/** Does something to the scorecard, and waits until its first row is another one. */
async function untilOtherRow(page: Page, work: () => Promise<unknown>): Promise<void> {
  const before = await firstRow(page);
  await work();
  await page.waitForFunction((was) => (document.querySelector('.scorecard-table tbody th[scope=row]')?.textContent ?? was) !== was, before, { polling: 'raf', timeout: 60_000 });
  await untilDrawn(page);
}

/** Turns of the wheel, one a frame; fails where the table did not go as far as the wheel did. */
async function wheel(page: Page, across: number, down: number, turns: number): Promise<void> {
  await page.evaluate(() => { document.querySelector('.scorecard-scroller')?.scrollTo(0, 0); });
  await untilDrawn(page);
  await page.mouse.move(960, 620);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(across, down);
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
  }
  await page.waitForFunction(([x, y]) => {
    const scroller = document.querySelector('.scorecard-scroller');
    if (scroller === null) return false;
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = scroller;
    return scrollLeft >= Math.min(x, scrollWidth - clientWidth) - 1 && scrollTop >= Math.min(y, scrollHeight - clientHeight) - 1;
  }, [across * turns, down * turns] as const, { polling: 'raf', timeout: 20_000 });
  await untilDrawn(page);
}

const choose = (page: Page, name: string, value: string): Promise<void> => page.evaluate(([label, wanted]) => {
  const select = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(label))?.querySelector('select');
  if (!select) throw new Error(`There is no choice of ${label}.`);
  select.value = wanted;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}, [name, value] as const);

const click = (page: Page, selector: string): Promise<void> => page.evaluate((wanted) => {
  const found = document.querySelector<HTMLElement>(wanted);
  if (found === null) throw new Error(`Nothing here is ${wanted}.`);
  found.click();
}, selector);

const SEARCH = '.scorecard-page input[type=search]';

const STEPS: readonly Step[] = [
  ['left alone for a second', async (page) => {
    const began = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() - from > 1000, began);
  }],
  ['wheel down, 60 × 100 px', (page) => wheel(page, 0, 100, 60)],
  ['wheel across, 40 × 80 px', (page) => wheel(page, 80, 0, 40)],
  ['wheel down, 15 × 400 px', (page) => wheel(page, 0, 400, 15)],
  ['search, letter by letter', (page) => untilOtherRow(page, async () => {
    await page.evaluate((field) => {
      document.querySelector('.scorecard-scroller')?.scrollTo(0, 0);
      document.querySelector<HTMLElement>(field)?.focus();
    }, SEARCH);
    await page.keyboard.type('trust 12', { delay: 120 });
    await until(page, '.scorecard-narrowed');
  })],
  ['search emptied', async (page) => {
    for (let letter = 0; letter < 8; letter += 1) await page.keyboard.press('Backspace', { delay: 60 });
    await page.waitForFunction(() => document.querySelector('.scorecard-narrowed') === null, undefined, { polling: 'raf' });
    await untilDrawn(page);
  }],
  ['concern first', (page) => untilOtherRow(page, () => choose(page, 'Order', 'concern'))],
  ['summary grid', async (page) => {
    await click(page, '.page-controls button[aria-pressed]');
    await until(page, '.summary-grid td button');
  }],
  ['changes', async (page) => {
    await click(page, '.site-header nav a[href^="#/changes"]');
    await until(page, '.changes-list .change');
    // All items are drawn when as many stand there as the headings say.
    await page.waitForFunction(() => [...document.querySelectorAll('.changes-list section > h2 > .changes-count')]
      .every((count) => (count.closest('section')?.querySelectorAll(':scope > ul > li').length ?? 0) >= Number(count.textContent)), undefined, { polling: 'raf', timeout: 60_000 });
  }],
  ['meeting', async (page) => {
    await click(page, '.changes-page a[href^="#/meeting"]');
    await until(page, '.meeting-chart svg');
  }],
  ['back to the scorecard', async (page) => {
    await page.goBack();
    await until(page, '.changes-list .change');
    await click(page, '.site-header nav a[href^="#/scorecard"]');
    await until(page, '.scorecard-table .cell-chart');
    await untilDrawn(page);
  }],
  ['a chart', async (page) => {
    await click(page, '.scorecard-table a[href*="/chart/"]');
    await until(page, '.chart-page svg.wl-drawing');
  }],
];

async function run(address: string): Promise<Map<string, WatchedFrames>> {
  const browser = await openBrowser();
  const found = new Map<string, WatchedFrames>();
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await prepareFrames(page);
    found.set('opened, engine started', await watchFrames(page, async () => {
      await page.goto(`${address}#/scorecard`);
      await engineReady(page);
      await until(page, '.scorecard-table .cell-chart');
      await untilDrawn(page);
    }));
    for (const [name, work] of STEPS) found.set(name, await watchFrames(page, async () => { await work(page); }));
  } finally {
    await browser.close();
  }
  return found;
}

function line(name: string, runs: readonly WatchedFrames[]): string {
  const figure = (of: (watched: WatchedFrames) => number, width: number): string => median(runs.map(of)).toFixed(0).padStart(width);
  const over = (of: (watched: WatchedFrames) => readonly number[], limit: number, width: number): string => figure((watched) => of(watched).filter((each) => each > limit).length, width);
  return [
    name.padEnd(26), figure(({ frames }) => dropped(frames).due, 7), figure(({ frames }) => dropped(frames).missed, 9), figure(({ frames }) => Math.max(0, ...frames), 11),
    figure(({ inputs }) => inputs[0] ?? 0, 10), figure(({ tasks }) => tasks[0] ?? 0, 13), over(({ tasks }) => tasks, 1000 / 60, 9), over(({ tasks }) => tasks, 33, 4), over(({ tasks }) => tasks, 50, 4),
    over(({ pictures }) => pictures, 1000 / 60, 14),
    figure(({ tasks }) => tasks.reduce((sum, each) => sum + each, 0), 11),
  ].join(' ');
}

async function main(): Promise<void> {
  const site = builtSite();
  const folder = mkdtempSync(join(tmpdir(), 'watchline-scorecard-'));
  const pack = process.env['PACK'] ?? folder;
  if (pack === folder) await writeMadePack(folder);
  const server = await startStaticServer({ root: site, pack });
  try {
    console.log(`\n${String(MADE.providers)} providers × ${String(MADE.measures)} measures × ${String(MADE.months)} months; ${String(cpus().length)} cores, Node ${process.versions.node}; medians of ${String(RUNS)}; 60 frames a second are due, the goal is 50 ms\n`);
    console.log(`From the longest task on, the columns are processor time of the page’s own thread, which other work on the machine hardly lengthens: tasks over 16.7, 33 and 50 ms, pictures whose tasks together took over 16.7, and all tasks. Load ${loadavg().map((load) => load.toFixed(1)).join(', ')}.\n`);
    console.log(['step'.padEnd(26), 'frames'.padStart(7), 'dropped'.padStart(9), 'longest ms'.padStart(11), 'input ms'.padStart(10), 'longest task'.padStart(13), 'over 16.7'.padStart(9), '33'.padStart(4), '50'.padStart(4), 'pictures 16.7'.padStart(14), 'all tasks'.padStart(11)].join(' '));
    const runs: Map<string, WatchedFrames>[] = [];
    for (let each = 0; each < RUNS; each += 1) runs.push(await run(server.address));
    for (const name of runs[0]?.keys() ?? []) console.log(line(name, runs.flatMap((one) => one.get(name) ?? [])));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

runBench(main);
