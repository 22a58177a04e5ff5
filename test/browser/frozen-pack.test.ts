/** Frozen packs beside a live site on a plain static server, every other host blocked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { filesOfFolder } from '../../data-loaders/pack/files-of-folder.ts';
import { verifyPack } from '../../data-loaders/pack/verify-pack.ts';
import { test } from './support/frozen-site.ts';
import { expect } from './support/site-test.ts';
import { changesList, dropFiles, markTime, scorecardTable } from './support/visit.ts';

// One after the other in one worker: the packs are made once.
test.describe.configure({ mode: 'default' });

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** The scorecard at this address, once the engine has answered. */
async function openScorecard(page: Page, address: string): Promise<Locator> {
  await page.goto(`${address}#/scorecard`);
  const table = await scorecardTable(page);
  await markTime(page, 'watchline:engine-ready');
  return table;
}

/** Every cell of the scorecard in words: figure, both verdicts, met or not. */
async function verdictsIn(table: Locator): Promise<readonly string[]> {
  await expect(table).not.toHaveClass(/is-drawing/);
  return table.getByRole('gridcell').evaluateAll((cells) => cells.map((cell) => `${cell.textContent ?? ''} ${[...cell.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label')).join(' ')}`));
}

test('a frozen folder under /packs/2012-07/ opens on its pack, read-only, with title, day and fingerprint, and the verdicts of the live site', async ({ page, site, folder }) => {
  const pack = `${site.address}packs/2012-07/`;
  expect(verifyPack(join(folder, 'www', 'packs', '2012-07'))).toMatchObject({ state: 'folder', asSaid: true });
  await page.goto(pack);
  await changesList(page);
  expect(page.url()).toBe(`${pack}#/changes`);
  const link = page.getByRole('region', { name: 'What these figures are' }).getByRole('link', { name: /^fingerprint( [0-9a-f]{4}){4}$/ });
  await expect(page.getByText('Frozen 20 August 2012')).toBeVisible();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Performance and quality report 2012-07' })).toBeVisible();
  await page.getByRole('button', { name: 'Check these files now' }).click();
  await expect(page.getByText(/^All \d+ files are as they were frozen\.$/)).toBeVisible();
  await expectAccessible(page);

  await dropFiles(page, [{ name: 'more.csv', text: 'org_code\n' }]);
  await expect(page.getByRole('note')).toContainText('This pack is frozen: it shows the figures it was published with and takes no files.');
  await expect(page.getByText('more.csv')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Choose files' })).toHaveCount(0);

  const frozen = await openScorecard(page, pack);
  const live = await openScorecard(await page.context().newPage(), site.address);
  // Once the engine has answered, a table is drawn anew, some cells at a time: both stay open until they stand.
  await expect(async () => {
    const verdicts = await verdictsIn(frozen);
    expect(verdicts.length).toBeGreaterThan(100);
    expect(await verdictsIn(live)).toEqual(verdicts);
  }).toPass();
});

test('a frozen folder with one byte changed on the server names the file', async ({ page, site }) => {
  const pack = `${site.address}packs/2012-07/`;
  await page.route(`${pack}pack/target.parquet`, async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    body[100] = (body[100] ?? 0) ^ 1;
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${pack}#/frozen`);
  await page.getByRole('button', { name: 'Check these files now' }).click();
  await expect(page.getByText('This copy is not what was frozen. Changed: pack/target.parquet.')).toBeVisible();
});

test('the live site opens an earlier pack beside today by its address, by keyboard, and says what changed by revision and what by new months', async ({ page, site, watched }) => {
  await page.goto(site.screen('/changes'));
  await changesList(page);
  await page.getByRole('link', { name: /^Look back/ }).click();
  await page.getByLabel('or its address beside this site').fill('packs/2012-03/');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Performance and quality report 2012-03, frozen 3 May 2012, 09:00 UTC\. Fingerprint .* are those that were frozen\.$/)).toBeVisible();
  await expect(page.locator('.replay-summary')).toContainText(/Of \d+ charts, \d+ have the verdicts they had and \d+ changed: (?:.* and )?\d+ by new months\./);
  expect(new URL(page.url()).hash).toContain('pack=packs%2F2012-03%2F');
  const months = page.getByRole('region', { name: /^New months have come/ });
  await expect(months.getByRole('row').nth(1)).toContainText('New months:');
  // February 2012 was restated in June: the pack shows the figure as it was.
  await expect(page.getByRole('region', { name: /told otherwise now/ })).toContainText(/February 2012 was [\d.]+%, is now [\d.]+%/);
  await expectAccessible(page);

  await months.getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Why these icons' })).toBeVisible();
  await page.goBack();
  await expect(page.locator('.replay-summary')).toBeVisible();

  watched.expectError(/404/);
  await page.getByLabel('or its address beside this site').fill('packs/2011-01/');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('alert')).toContainText('There is no frozen pack at “packs/2011-01/”.');
});

test('a zip of an earlier pack is opened in the page; one whose figures were changed opens nothing and is named', async ({ page, site, folder }) => {
  const from = join(folder, 'www', 'packs', '2012-03');
  const files = filesOfFolder(from).map(({ path }) => path).filter((path) => path === 'fingerprint.json' || /^pack\/[^/]+\.json$/.test(path));
  const zip = (change: (path: string, text: string) => string): Buffer =>
    Buffer.from(zipSync(Object.fromEntries(files.map((path) => [`2012-03/${path}`, new TextEncoder().encode(change(path, readFileSync(join(from, path), 'utf8')))]))));
  await page.goto(site.screen('/replay'));
  const choose = page.getByLabel('Choose a zip or contents.json');
  await choose.setInputFiles({ name: 'pack.zip', mimeType: 'application/zip', buffer: zip((_, text) => text) });
  await expect(page.locator('.replay-summary')).toContainText('by new months');
  await choose.setInputFiles({ name: 'pack.zip', mimeType: 'application/zip', buffer: zip((path, text) => (path.endsWith('verdicts.json') ? text.replace('concern-low', 'common-cause') : text)) });
  await expect(page.getByRole('alert')).toContainText('“pack/verdicts.json” is not what was frozen, so nothing is compared');
  await expect(page.locator('.replay-summary')).toHaveCount(0);
});
