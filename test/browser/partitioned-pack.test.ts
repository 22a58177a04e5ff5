import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

import { measureId, measureName, partOf, providerCode, writePackInParts } from './support/pack-in-parts.ts';
import { expect, test } from './support/site-test.ts';
import { dropFiles, markTime, scorecardTable } from './support/visit.ts';

// One after the other in one worker: the packs are made once.
test.describe.configure({ mode: 'default' });

let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watchline-parts-'));
  await writePackInParts(folder);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lays the made pack beside the site, in place of the one built into it. Gives the paths asked for, as they are asked. */
async function layPack(page: Page, address: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`${address}pack/**`, async (route) => {
    const path = decodeURIComponent(route.request().url().slice(`${address}pack/`.length));
    asked.push(path);
    const file = join(folder, path);
    await (existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
  });
  return asked;
}

const inMemory = (page: Page, count: number) => expect(page.getByText(`Observations: ${String(count)} of 30 parts in memory`)).toBeVisible();

test('scorecard, chart, another measure: each fetches only what it shows, once, and the figures stay', async ({ page, site }) => {
  const asked = await layPack(page, site.address);
  await page.goto(site.screen('/scorecard'));
  await scorecardTable(page);
  await markTime(page, 'watchline:engine-ready');
  expect([...asked].sort()).toEqual(['contents.json', 'manifest.json', 'measure.csv', 'organisation.csv', 'target.csv']);

  asked.length = 0;
  await page.goto(site.screen(`/chart/${measureId(7)}/${providerCode(3)}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(measureName(7));
  const reading = await page.getByRole('heading', { level: 1 }).innerText();
  await expect.poll(() => asked).toEqual([partOf(7)]);

  await page.goto(site.screen('/data'));
  await inMemory(page, 1);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.goto(site.screen(`/chart/${measureId(8)}/${providerCode(3)}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(measureName(8));
  await expect.poll(() => asked).toEqual([partOf(7), partOf(8)]);

  // Another provider of a measure that is there, and the first chart again: nothing more is asked.
  await page.goto(site.screen(`/chart/${measureId(8)}/${providerCode(4)}`));
  await page.goto(site.screen(`/chart/${measureId(7)}/${providerCode(3)}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reading);
  await page.goto(site.screen('/data'));
  await inMemory(page, 2);
  expect(asked).toEqual([partOf(7), partOf(8)]);
});

test('an own file beside the pack fetches the parts of its measure, and its revision is told against them', async ({ page, site }) => {
  const asked = await layPack(page, site.address);
  await page.goto(site.screen('/data'));
  await markTime(page, 'watchline:engine-ready');
  await inMemory(page, 0);
  asked.length = 0;
  await dropFiles(page, [{ name: 'own.csv', text: `org_code,measure_id,period_start,numerator,denominator,as_of\n${providerCode(2)},${measureId(5)},2011-12-01,1000,10000,2012-03-01` }]);
  const card = page.getByRole('article', { name: 'own.csv' });
  await expect(card).toContainText('1 monthly figure restated');
  await inMemory(page, 1);
  expect(asked).toEqual([partOf(5)]);
});

test('a part that the host does not give leaves the published chart standing and is named', async ({ page, site, watched }) => {
  watched.expectError(/404|503|Failed to load resource/);
  const asked = await layPack(page, site.address);
  await page.route(`${site.address}pack/observation/**`, (route) => route.fulfill({ status: 503 }));
  await page.goto(site.screen(`/chart/${measureId(9)}/${providerCode(1)}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(measureName(9));
  await markTime(page, 'watchline:engine-ready');
  await page.goto(site.screen('/data'));
  await expect(page.getByRole('alert')).toContainText(`1 part of the pack could not be loaded. ${measureName(9)} still shows the figures published with the pack`);
  expect(asked.some((path) => path.startsWith('observation'))).toBe(false);
});
