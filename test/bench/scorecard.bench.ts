/**
 * `npm run bench:scorecard`: do 150 providers × 30 measures over 60 months open, scroll and filter without a dropped frame?
 *
 * Real Chromium on the built site with a made pack: opened, scrolled by the wheel, searched letter by letter, sorted; then Changes,
 * the meeting and a chart. `SITE` names another built folder, `RUNS` how often (3); each figure is the median of the runs. The first line,
 * a page left alone, says what this machine drops by itself.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';

import { buildDemonstrationPack, buildSite } from '../../data-loaders/serve/build-when-needed.ts';
import { startStaticServer } from '../../data-loaders/serve/static-server.ts';
import { chromiumPath } from '../support/run/install-chromium.ts';
import { median } from './median.ts';
import { MADE, writeMadePack } from './support/made-pack.ts';
import { dropped, prepareFrames, watchFrames, type WatchedFrames } from './support/watch-frames.ts';

const RUNS = Number(process.env['RUNS'] ?? 3);

/** Turns of the wheel, one a frame. */
async function wheel(page: Page, across: number, down: number, turns: number): Promise<void> {
  await page.mouse.move(800, 500);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(across, down);
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
  }
}

const toTop = (page: Page): Promise<void> => page.evaluate(() => { document.querySelector('.scorecard-scroller')?.scrollTo(0, 0); });

type Step = readonly [name: string, work: (page: Page) => Promise<unknown>];

const STEPS: readonly Step[] = [
  ['left alone for a second', async (page) => {
    const began = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() - from > 1000, began);
  }],
  ['wheel down, 120 × 100 px', (page) => wheel(page, 0, 100, 120)],
  ['wheel across, 60 × 80 px', async (page) => { await toTop(page); await wheel(page, 80, 0, 60); }],
  ['wheel down, 20 × 400 px', async (page) => { await toTop(page); await wheel(page, 0, 400, 20); }],
  ['search, letter by letter', (page) => page.getByPlaceholder('Find a provider').pressSequentially('trust 12', { delay: 120 })],
  ['search emptied', async (page) => {
    for (let letter = 0; letter < 8; letter += 1) await page.getByPlaceholder('Find a provider').press('Backspace', { delay: 60 });
  }],
  ['concern first', (page) => page.getByRole('combobox', { name: 'Order' }).selectOption('concern')],
  ['summary grid', (page) => page.getByRole('button', { name: 'Summary grid' }).click()],
  ['changes', async (page) => {
    await page.getByRole('link', { name: 'Changes' }).click();
    await page.locator('.changes-list').waitFor({ timeout: 60_000 });
  }],
  ['meeting', async (page) => {
    await page.getByRole('link', { name: 'Meeting' }).first().click();
    await page.getByRole('article').locator('svg').nth(1).waitFor({ timeout: 60_000 });
  }],
  ['back to the scorecard', async (page) => {
    await page.goBack();
    await page.getByRole('link', { name: 'Scorecard' }).click();
    await page.locator('.scorecard-table').waitFor({ timeout: 60_000 });
  }],
  ['a chart', async (page) => {
    await page.locator('.scorecard-table a[href*="/chart/"]').first().click();
    await page.locator('.chart-page svg').first().waitFor({ timeout: 60_000 });
  }],
];

async function run(address: string, executablePath: string): Promise<Map<string, WatchedFrames>> {
  const browser = await chromium.launch({ executablePath, args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  const found = new Map<string, WatchedFrames>();
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await prepareFrames(page);
    found.set('opened, engine started', await watchFrames(page, async () => {
      await page.goto(`${address}#/scorecard`);
      await page.waitForFunction(() => performance.getEntriesByName('watchline:engine-ready').length > 0, undefined, { timeout: 60_000 });
      await page.locator('.scorecard-table').waitFor();
    }));
    for (const [name, work] of STEPS) found.set(name, await watchFrames(page, async () => { await work(page); }));
  } finally {
    await browser.close();
  }
  return found;
}

function line(name: string, runs: readonly WatchedFrames[]): string {
  const figure = (of: (watched: WatchedFrames) => number, width: number): string => median(runs.map(of)).toFixed(0).padStart(width);
  return [
    name.padEnd(26), figure(({ frames }) => dropped(frames).due, 7), figure(({ frames }) => dropped(frames).missed, 9), figure(({ frames }) => Math.max(0, ...frames), 10),
    figure(({ longTasks }) => longTasks.length, 11), figure(({ longTasks }) => longTasks[0] ?? 0, 11), figure(({ inputs }) => inputs[0] ?? 0, 10), figure(({ busy }) => busy, 9),
  ].join(' ');
}

async function main(): Promise<void> {
  const executablePath = chromiumPath();
  const site = process.env['SITE'];
  if (site === undefined) {
    buildDemonstrationPack();
    buildSite();
  }
  const folder = mkdtempSync(join(tmpdir(), 'watchline-scorecard-'));
  const pack = process.env['PACK'] ?? folder;
  if (pack === folder) await writeMadePack(folder);
  const server = await startStaticServer({ root: site ?? 'dist', pack });
  try {
    console.log(`\n${String(MADE.providers)} providers × ${String(MADE.measures)} measures × ${String(MADE.months)} months; ${String(cpus().length)} cores, Node ${process.versions.node}; medians of ${String(RUNS)}; 60 frames a second are due, the goal is 50 ms\n`);
    console.log(['step'.padEnd(26), 'frames'.padStart(7), 'dropped'.padStart(9), 'longest'.padStart(10), 'over 50 ms'.padStart(11), 'longest ms'.padStart(11), 'input ms'.padStart(10), 'busy ms'.padStart(9)].join(' '));
    const runs: Map<string, WatchedFrames>[] = [];
    for (let each = 0; each < RUNS; each += 1) runs.push(await run(server.address, executablePath));
    for (const name of runs[0]?.keys() ?? []) console.log(line(name, runs.flatMap((one) => one.get(name) ?? [])));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
