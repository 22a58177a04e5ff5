import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from './support/site-test.ts';
import { expectFitsWindow, markTime } from './support/visit.ts';

const HEAD = 'org_code,measure_id,period_start,numerator,denominator';
const TABLE = [HEAD, 'ZZ4,ae_4h_all_types,2012-08-01,4100,4600'].join('\n').replaceAll(',', '\t');
const BROKEN = 'fixtures/extracts/broken';

const csvFile = (name: string, rows: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from([HEAD, ...rows].join('\n')) });

test.beforeEach(async ({ page, site }) => {
  await page.goto(site.screen('/data'));
  await markTime(page, 'watchline:engine-ready');
});

test('a table pasted anywhere on the Data screen is read as a file named by the time', async ({ page }) => {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, TABLE);
  await expect(page.getByRole('article', { name: /^Pasted table, \d+ \w{3} \d\d:\d\d\.csv$/ })).toContainText('Loaded.');
});

test('a large file stopped in the midst of its reading is listed as stopped, the file before it stays, and the next one loads', async ({ page }) => {
  const rows = Array.from({ length: 400_000 }, (_, row) => `ZZ${4 + (row % 2)},ae_4h_all_types,20${10 + (row % 20)}-0${1 + (row % 9)}-01,${1000 + row},900000`);
  // Pressed inside the page at the moment the file's turn comes: by the time word of it had come out here, it might have been read.
  await page.evaluate(() => new MutationObserver((_, observer) => {
    if (![...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent.includes('File 2 of 2: large.csv'))) return;
    const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop reading');
    if (stop === undefined) return;
    observer.disconnect();
    stop.click();
  }).observe(document.body, { subtree: true, childList: true, characterData: true }));
  await page.locator('input[type=file]').setInputFiles([csvFile('small.csv', ['ZZ4,ae_4h_all_types,2012-08-01,4100,4600']), csvFile('large.csv', rows)]);
  await expect(page.getByRole('article', { name: 'large.csv' })).toContainText('Reading was stopped by you');
  await expect(page.getByRole('article', { name: 'small.csv' })).toContainText('Loaded.');

  await page.locator('input[type=file]').setInputFiles(csvFile('next.csv', ['ZZ5,ae_4h_all_types,2012-08-01,4000,4600']));
  await expect(page.getByRole('article', { name: 'next.csv' })).toContainText('Loaded.');

  await page.getByRole('button', { name: 'Remove large.csv' }).click();
  await expect(page.getByRole('article', { name: 'large.csv' })).toHaveCount(0);
  await expect(page.getByRole('article', { name: 'small.csv' })).toBeVisible();
});

test('sixty files at once are summed up, can be looked at by what became of them, and the page does not scroll sideways', async ({ page }) => {
  const names = readdirSync(BROKEN).filter((name) => !name.endsWith('.expected.json')).slice(0, 60);
  expect(names).toHaveLength(60);
  await page.locator('input[type=file]').setInputFiles(names.map((name) => join(BROKEN, name)));
  await expect(page.getByText(/^\d+ files: /).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop reading' })).toHaveCount(0);

  const filter = page.getByRole('group', { name: 'Show of files added in this tab' });
  await filter.getByRole('button', { name: /^Not loaded/ }).click();
  const section = page.getByRole('region', { name: 'Files added in this tab' });
  await expect(section.getByRole('article').first()).toContainText('Not loaded.');
  await expect(section.getByRole('article').filter({ hasText: 'Loaded in part.' })).toHaveCount(0);

  await page.setViewportSize({ width: 390, height: 844 });
  await expectFitsWindow(page);
});
