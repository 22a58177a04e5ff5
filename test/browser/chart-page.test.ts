/** The chart page in a real browser: a closer look, other readings, companions, and what leaves the page. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';

import { expect, test, type Site } from './support/site-test.ts';

const A_AND_E = '/chart/ae_4h_all_types/ZZ1';

async function open(page: Page, site: Site, address = A_AND_E): Promise<void> {
  await page.goto(site.screen(address));
  await expect(page.locator('.chart-card .wl-drawing')).toBeVisible();
}

async function downloaded(page: Page, name: RegExp): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('group', { name: 'Take it away' }).getByRole('button', { name }).click()]);
  return download;
}

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

test('PNG: twice as many pixels as the drawing, on white in the dark room too', async ({ page, site }) => {
  await open(page, site);
  const size = async (): Promise<readonly [number, number, Buffer]> => {
    const download = await downloaded(page, /PNG/);
    expect(download.suggestedFilename()).toBe('ae_4h_all_types-ZZ1.png');
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes];
  };
  const [width, height, light] = await size();
  expect(width).toBe(2000);
  expect(height).toBeGreaterThan(900);
  await page.getByRole('button', { name: 'Dark room' }).click();
  const [, , dark] = await size();
  expect(dark.equals(light)).toBe(true);
  await expect(page.getByText('Picture saved.')).toBeVisible();
});

test('SVG: title, source, data date, rules and fingerprint are in it, and its size is that of half the PNG', async ({ page, site }) => {
  await open(page, site);
  const svg = await textOf(await downloaded(page, /SVG/));
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  const texts = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    return { width: file.documentElement.getAttribute('width'), title: file.querySelector('title')?.textContent ?? '', all: file.documentElement.textContent ?? '' };
  }, svg);
  expect(texts.width).toBe('1000');
  expect(texts.title).toContain(heading);
  for (const said of ['Synthetic demonstration', 'Data to July 2012, as at 14 August 2012', 'Rules: Making Data Count, strict', 'Fingerprint of the figures: ']) expect(texts.all).toContain(said);
  expect(svg).not.toMatch(/var\(|class=/);
});

test('CSV: one row a month, as many as the table has, with limits and fingerprint', async ({ page, site }) => {
  await open(page, site, `${A_AND_E}?months=2011-08_2012-07`);
  const csv = await textOf(await downloaded(page, /CSV/));
  const rows = csv.trim().split('\r\n');
  // The picture comes first, the table behind it.
  await expect(page.locator('.chart-table tbody tr')).toHaveCount(rows.length - 1);
  expect(rows[0]).toContain('lower_process_limit,centre,upper_process_limit');
  expect(rows.at(-1)).toMatch(/[0-9a-f]{64}$/);
});

test('the picture and the sentence can be copied', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, site);
  await page.getByRole('button', { name: 'Copy sentence' }).click();
  await expect(page.getByText('Sentence copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Worcestershire Acute.*: Met the 95% threshold[^]*Fingerprint of the figures: [0-9a-f]{64}\nFingerprint of this chart with its notes and decisions: [0-9a-f]{64}$/);
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('Picture copied.')).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toEqual(['image/png']);
});

test('dragging over months shows them alone, with the same limits; by keyboard all come back', async ({ page, site }) => {
  await open(page, site);
  const limit = page.locator('.chart-card').getByText(/^Upper process limit/).first();
  const before = await limit.textContent();
  const walk = page.getByRole('slider', { name: /Points of the chart/ });
  // What comes after the picture may move it: the table is the last of it.
  await expect(page.locator('.chart-table tbody tr').first()).toBeAttached();
  await walk.scrollIntoViewIfNeeded();
  const box = await walk.boundingBox();
  if (box === null) throw new Error('The walk has no place on the page.');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByText(/^Shown: .* of 40 months\. Limits and signals are worked out from all months/)).toBeVisible();
  await expect(page).toHaveURL(/months=\d{4}-\d{2}_\d{4}-\d{2}/);
  expect(page.url()).not.toContain('pin=');
  expect(await limit.textContent()).toBe(before);
  await walk.focus();
  await page.keyboard.press('0');
  await expect(page.getByText(/^Shown: /)).toBeHidden();
  await expect(page).not.toHaveURL(/months=/);
});

test('a link with companions shows them at every size, on paper and in the dark room', async ({ page, site }) => {
  await open(page, site, '/chart/c_difficile/ZZ1?beside=differences+take+ranges+year');
  for (const name of ['What would differ', 'What would it take', 'Moving ranges', 'Year to date']) await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  for (const { width, height } of [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }, { width: 390, height: 844 }]) {
    await page.setViewportSize({ width, height });
    await expect(page.getByRole('slider', { name: 'Year to date, month by month' })).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.querySelector('main')?.scrollWidth ?? Infinity)).toBeLessThanOrEqual(width);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Year to date' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Take it away' })).toBeHidden();
});

test('by keyboard alone: the slider of what it would take changes the answer and the address', async ({ page, site }) => {
  await open(page, site, `${A_AND_E}?beside=take`);
  const slider = page.getByRole('slider', { name: 'Each month to come' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('region', { name: 'What would it take' }).getByText(/^Variation becomes Concern, low/)).toBeVisible();
  await expect(page).toHaveURL(/take=0\.\d/);
  await page.reload();
  await expect(page.getByText(/^Variation becomes Concern, low/)).toBeVisible();
});
