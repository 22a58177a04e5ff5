/** What every measurement in a real browser begins and ends with. */
import { chromium, type Browser, type Page } from '@playwright/test';

import { buildDemonstrationPack, buildSite } from '../../../data-loaders/serve/build-when-needed.ts';
import { chromiumPath } from '../../support/run/install-chromium.ts';

/** The folder of the built site: the one that `SITE` names, or `dist`, built when it is not up to date. */
export function builtSite(): string {
  const site = process.env['SITE'];
  if (site !== undefined) return site;
  buildDemonstrationPack();
  buildSite();
  return 'dist';
}

/** A Chromium of its own: nothing fetched or compiled is left from the one before, and nothing of its own accord goes on beside. */
export const openBrowser = (): Promise<Browser> => chromium.launch({
  executablePath: chromiumPath(), args: ['--disable-background-networking', '--disable-component-update', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

/** Waits until the database answers. */
export const engineReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('watchline:engine-ready').length > 0, undefined, { polling: 'raf', timeout: 60_000 });

/** The Data screen of a site without a pack, its database ready. */
export async function openDataScreen(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.route('**/pack/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${address}#/data`);
  await engineReady(page);
  return page;
}

/** Gives the Data screen a file, and waits until it is read and counted. Throws with what the screen says when it did not load. */
export async function dropFile(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
  await page.locator('article .extract-state').waitFor({ timeout: 600_000 });
  await page.getByRole('button', { name: 'Stop reading' }).waitFor({ state: 'detached', timeout: 600_000 });
  const said = await page.locator('article').first().innerText();
  if (!said.includes('Loaded')) throw new Error(`The made file did not load: ${said.slice(0, 300)}`);
}

/** Runs a measurement; a failure is one line and exit code 1. */
export function runBench(measure: () => Promise<void>): void {
  measure().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
