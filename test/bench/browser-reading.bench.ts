/**
 * `npm run bench:browser-reading`: how long a person waits for a CSV they dropped, and whether the page stays free meanwhile.
 * Real Chromium on the built site without a pack, a browser of its own for each size. `SITE` names another built folder.
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';

import { startStaticServer } from '../../data-loaders/serve/static-server.ts';
import { builtSite, dropFile, openBrowser, openDataScreen, runBench } from './support/bench-browser.ts';
import { watchThread, type ThreadTasks } from './support/thread-tasks.ts';

const MEASURES = [
  'ae_4h_all_types', 'ae_4h_type1', 'rtt_18w_admitted', 'rtt_18w_non_admitted', 'rtt_18w_incomplete',
  'cancer_62d_gp', 'cancer_62d_combined', 'bed_occupancy_overnight', 'stroke_90pct_stay', 'tia_high_risk_24h',
];
/** `broken`: every second row has a word where its numerator belongs. */
interface Size { readonly name: string; readonly providers: number; readonly months: number; readonly publications: number; readonly broken: boolean }
const SIZES: readonly Size[] = [
  { name: '10 k rows', providers: 10, months: 100, publications: 1, broken: false },
  { name: '100 k rows', providers: 100, months: 100, publications: 1, broken: false },
  { name: '1 M rows', providers: 200, months: 125, publications: 4, broken: false },
  { name: '1 M, half set aside', providers: 200, months: 125, publications: 4, broken: true },
];

/** Months of every measure at every provider, published so many times; the last figure of each is the one in use. */
async function writeRows(path: string, { providers, months, publications, broken }: Size): Promise<void> {
  const out = createWriteStream(path);
  out.write('org_code,measure_id,period_start,numerator,denominator,as_of\n');
  for (let publication = 0; publication < publications; publication += 1) {
    for (let provider = 0; provider < providers; provider += 1) {
      const lines: string[] = [];
      for (const [place, measure] of MEASURES.entries()) {
        for (let month = 0; month < months; month += 1) {
          const start = `${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
          const seen = 850 + ((provider * 31 + place * 17 + month * 7 + publication) % 120);
          lines.push(`Z${String(provider).padStart(3, '0')},${measure},${start},${broken && month % 2 === 1 ? 'n/k' : seen},1000,2022-0${publication + 1}-01`);
        }
      }
      if (!out.write(`${lines.join('\n')}\n`)) await new Promise<void>((resolve) => { out.once('drain', () => { resolve(); }); });
    }
  }
  out.end();
  await finished(out);
}

interface Waited { readonly seconds: number; readonly longest: number; readonly over50: number; readonly ofProcessor: ThreadTasks; readonly heapMost: number; readonly heapAfter: number }

const heapOf = async (session: CDPSession): Promise<number> =>
  (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;

async function drop(browser: Browser, page: Page, path: string): Promise<Waited> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let heapMost = 0;
  const sampling = setInterval(() => { void heapOf(session).then((heap) => { heapMost = Math.max(heapMost, heap); }, () => undefined); }, 250);
  try {
    await page.evaluate(() => {
      const tasks: { readonly at: number; readonly milliseconds: number }[] = [];
      Object.assign(globalThis, { longTasks: tasks });
      new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, milliseconds: duration }); }).observe({ type: 'longtask' });
    });
    const ended = await watchThread(browser, page);
    const began = performance.now();
    await dropFile(page, path);
    const seconds = (performance.now() - began) / 1000;
    const ofProcessor = await ended();
    const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: { at: number; milliseconds: number }[] }).longTasks);
    if (process.env['TASKS'] !== undefined) console.log(tasks.map(({ at, milliseconds }) => `${at.toFixed(0)}: ${milliseconds.toFixed(0)}`).join('  '));
    await session.send('HeapProfiler.collectGarbage');
    return {
      seconds, longest: Math.max(0, ...tasks.map(({ milliseconds }) => milliseconds)), over50: tasks.filter(({ milliseconds }) => milliseconds > 50).length, ofProcessor,
      heapMost, heapAfter: await heapOf(session),
    };
  } finally {
    clearInterval(sampling);
  }
}

async function main(): Promise<void> {
  const site = builtSite();
  const only = process.argv[2];
  const folder = mkdtempSync(join(tmpdir(), 'watchline-reading-'));
  const server = await startStaticServer({ root: site });
  console.log(`\n${cpus().length} cores, Node ${process.versions.node}; a task is what holds the page up, the goal is 50 ms; of the clock it also counts the time in which the processor did other work\n`);
  console.log(`${'file'.padEnd(22)}${'MB'.padStart(6)}${'total s'.padStart(9)}${'longest ms: processor'.padStart(22)}${'over 50'.padStart(9)}${'clock'.padStart(7)}${'over 50'.padStart(9)}${'heap most MB'.padStart(14)}${'after MB'.padStart(10)}`);
  try {
    for (const size of SIZES.filter(({ name }) => only === undefined || name === only)) {
      const path = join(folder, 'made.csv');
      await writeRows(path, size);
      const browser = await openBrowser();
      const page = await openDataScreen(browser, server.address);
      const { seconds, longest, over50, ofProcessor, heapMost, heapAfter } = await drop(browser, page, path);
      const figure = (value: number, width: number, decimals = 0): string => value.toFixed(decimals).padStart(width);
      console.log(`${size.name.padEnd(22)}${figure(statSync(path).size / 1e6, 6, 1)}${figure(seconds, 9, 1)}${figure(ofProcessor.longest, 22)}${figure(ofProcessor.over50, 9)}${figure(longest, 7)}${figure(over50, 9)}${figure(heapMost / 1e6, 14)}${figure(heapAfter / 1e6, 10)}`);
      await browser.close();
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

runBench(main);
