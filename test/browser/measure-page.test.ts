/** The measure page in a real browser: the funnel walked by keys, the year table as a file, and what is printed. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

import { tableColumn } from './support/drawn-numbers.ts';
import { expect, test } from './support/site-test.ts';

const A_AND_E = '/measure/ae_4h_all_types';
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

test('the funnel by keys: each provider with a figure is read out once from the smallest to the largest, S goes to those beyond a limit, Enter follows', async ({ page, site }) => {
  await page.goto(site.screen(`${A_AND_E}?part=funnel`));
  await expect(page.locator('.wl-funnel .wl-point').first()).toBeVisible();
  const drawn = await page.locator('.wl-funnel [class^="wl-point"][transform]').count();
  const walk = page.getByRole('slider', { name: 'Walk the providers by size' });
  await walk.focus();
  await page.keyboard.press('Home');
  const read = page.locator('.wl-readout');
  const heard: string[] = [];
  for (let step = 0; step < drawn; step += 1) {
    heard.push((await read.innerText()).split('\n')[0] ?? '');
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(heard).size).toBe(drawn);
  await page.keyboard.press('Home');
  await page.keyboard.press('s');
  await expect(read).toContainText('99.8% limit');
  await page.keyboard.press('Enter');
  await expect(read).toContainText('Followed');
  await expect(page).toHaveURL(/own=/);
  await page.keyboard.press('Tab');
  expect(await focused(page)).not.toBe('');
});

test('the year table as CSV: a row a provider as on the screen, the figures unrounded, a missing month by its reason', async ({ page, site }) => {
  await page.goto(site.screen(`${A_AND_E}?part=year&own=ZZ1`));
  const table = page.getByRole('region', { name: 'Year table' }).getByRole('table');
  await expect(table.locator('tfoot')).toBeVisible();
  const button = page.getByRole('button', { name: 'Download the table (CSV)' });
  await button.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('ae_4h_all_types-2012-13.csv');
  const [head = '', ...rows] = (await readFile(await download.path(), 'utf8')).replace(/^\uFEFF/, '').trim().split('\r\n');
  const cells = rows.map((row) => row.split(','));
  expect(rows.at(-1)).toContain('All together');
  expect(cells.slice(0, -1).map(([, , name = '']) => name).length).toBe(await table.locator('tbody tr').count());
  const at = head.split(',').indexOf('2012-07');
  const headings = await table.locator('thead tr').last().locator('th').allInnerTexts();
  const shown = await tableColumn(table, headings.lastIndexOf('Jul'));
  const filed = cells.map((row) => (/^[\d.]+$/.test(row[at] ?? '') ? 100 * Number(row[at]) : null));
  filed.slice(0, shown.length).forEach((value, row) => {
    if (value === null) expect(shown[row] ?? null).toBeNull();
    else expect(Math.abs(value - (shown[row] ?? NaN))).toBeLessThan(0.051);
  });
  expect(cells.some((row) => row[at] === 'not submitted')).toBe(true);
});

test('on paper: the year table whole with its key, and neither buttons nor choices', async ({ page, site }) => {
  await page.goto(site.screen(`${A_AND_E}?part=year&own=ZZ1`));
  const table = page.getByRole('region', { name: 'Year table' }).getByRole('table');
  await expect(table.locator('tfoot')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Download the table (CSV)' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(table).toBeVisible();
  await expect(page.getByText('met the threshold then in force')).toBeVisible();
  expect((await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});
