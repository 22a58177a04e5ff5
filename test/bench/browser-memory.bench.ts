/**
 * `npm run bench:browser`: how much memory do two million events take in a browser, and does the page stay free meanwhile?
 *
 * Real Chromium on the built site without a pack, a browser of its own for each file: the file is dropped on the Data screen, then
 * the scorecard and a chart are opened. Goals: under 1.5 GB of memory, never held up for longer than 50 ms. `SITE` names another
 * built folder, `ROWS` another number of rows, `ONLY` one of csv and parquet.
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Page } from '@playwright/test';
import { DuckDBInstance } from '@duckdb/node-api';

import { startStaticServer } from '../../data-loaders/serve/static-server.ts';
import { builtSite, dropFile, openBrowser, openDataScreen, runBench } from './support/bench-browser.ts';
import { watchPage, type Watched } from './support/watch-page.ts';

const ROWS = Number(process.env['ROWS'] ?? 2_000_000);
const PROVIDERS = 150;
const DAYS = 3650;
const KINDS = ['pressure_ulcer|3', 'pressure_ulcer|4', 'fall|', 'patient_safety_incident|', 'serious_incident|'];

const dayAt = (day: number): string => new Date(Date.UTC(2011, 0, 1 + day)).toISOString().slice(0, 10);

/** Ten years of incidents of 150 providers in order of day, each with an id of its own. */
async function writeEvents(path: string): Promise<void> {
  const out = createWriteStream(path);
  out.write('event_id,event_type,org_code,incident_date,declared_date,grade,category,avoidable,status,as_of\n');
  let lines: string[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    const day = Math.floor((row / ROWS) * DAYS);
    const [type, grade] = (KINDS[(row * 7919) % KINDS.length] ?? '').split('|');
    lines.push(`E${String(row).padStart(8, '0')},${type ?? ''},Z${String((row * 104729) % PROVIDERS).padStart(3, '0')},${dayAt(day)},${dayAt(day + (row % 30))},${grade ?? ''},Category ${String(row % 12)},unknown,confirmed,2021-02-01`);
    if (lines.length === 20_000 || row === ROWS - 1) {
      if (!out.write(`${lines.join('\n')}\n`)) await new Promise<void>((resolve) => { out.once('drain', () => { resolve(); }); });
      lines = [];
    }
  }
  out.end();
  await finished(out);
}

async function writeParquet(csv: string, path: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run('copy (from read_csv($1)) to $2 (format parquet, compression snappy)', [csv, path]);
  connection.closeSync();
}

async function openChart(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Scorecard' }).click();
  const cell = page.locator('.scorecard-table a[href*="/chart/"]').first();
  await cell.waitFor({ timeout: 60_000 });
  await cell.click();
  await page.locator('.chart-page svg').first().waitFor({ timeout: 60_000 });
}

function line(file: string, step: string, { seconds, memoryMost, memoryAfter, longTasks, ofProcessor }: Watched): string {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  return [
    file.padEnd(26), step.padEnd(20), seconds.toFixed(1).padStart(7), megabytes(memoryMost).padStart(10), megabytes(memoryAfter).padStart(10),
    ofProcessor.longest.toFixed(0).padStart(21), String(ofProcessor.over50).padStart(8), (longTasks[0] ?? 0).toFixed(0).padStart(6), String(longTasks.length).padStart(8),
  ].join(' ');
}

async function measure(path: string, address: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await openDataScreen(browser, address);
    const file = `${path.endsWith('.csv') ? 'CSV' : 'Parquet'}, ${(statSync(path).size / 1e6).toFixed(0)} MB`;
    console.log(line(file, 'dropped and counted', await watchPage(browser, page, () => dropFile(page, path))));
    console.log(line('', 'scorecard, chart', await watchPage(browser, page, () => openChart(page))));
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const site = builtSite();
  const folder = mkdtempSync(join(tmpdir(), 'watchline-memory-'));
  const server = await startStaticServer({ root: site });
  try {
    const [csv, parquet] = [join(folder, 'events.csv'), join(folder, 'events.parquet')];
    await writeEvents(csv);
    await writeParquet(csv, parquet);
    console.log(`\n${ROWS.toLocaleString('en-GB')} events; ${String(cpus().length)} cores, Node ${process.versions.node}. Memory: the page’s whole process. Goals: 1500 MB, 50 ms\n`);
    console.log(['file'.padEnd(26), 'step'.padEnd(20), 'seconds'.padStart(7), 'most MB'.padStart(10), 'after MB'.padStart(10), 'longest ms: processor'.padStart(21), 'over 50'.padStart(8), 'clock'.padStart(6), 'over 50'.padStart(8)].join(' '));
    const only = process.env['ONLY'] ?? '';
    for (const path of [csv, parquet].filter((each) => each.endsWith(only))) await measure(path, server.address);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

runBench(main);
