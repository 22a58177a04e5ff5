import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';

import { expect, test } from './support/site-test.ts';
import { dropFiles, markTime, scorecardTable } from './support/visit.ts';

const HEAD = 'org_code,measure_id,period_start,numerator,denominator';
/** The month after the demonstration ends: one good figure, and one with more successes than patients. */
const AUGUST = [HEAD, 'ZZ4,ae_4h_all_types,2012-08-01,4100,4600', 'ZZ6,ae_4h_all_types,2012-08-01,5000,4000'].join('\n');

test('a dropped file with one impossible row loads the rest, lists the row, gives it back as a file and moves the scorecard on', async ({ page, site }) => {
  await page.goto(site.screen('/scorecard'));
  await scorecardTable(page);
  await expect(page.getByText('to July 2012').first()).toBeVisible();
  await dropFiles(page, [{ name: 'august.csv', text: AUGUST }]);

  await expect(page).toHaveURL(/#\/data$/);
  const card = page.getByRole('article', { name: 'august.csv' });
  await expect(card).toContainText('Loaded in part');
  await expect(card.getByRole('table')).toContainText('5000');

  const downloading = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Download rows set aside' }).click();
  const download = await downloading;
  const rows = readFileSync(await download.path(), 'utf8');
  expect(rows).toContain('ZZ6');
  expect(rows).not.toContain('4100');

  await page.getByRole('link', { name: 'Scorecard' }).click();
  await scorecardTable(page);
  await expect(page.getByText('to August 2012').first()).toBeVisible();
});

test('a chosen Parquet file loads like a CSV', async ({ page, site }) => {
  const parquet = parquetWriteBuffer({
    columnData: [
      { name: 'org_code', data: ['ZZ4'], type: 'STRING' },
      { name: 'measure_id', data: ['ae_4h_all_types'], type: 'STRING' },
      { name: 'period_start', data: ['2012-08-01'], type: 'STRING' },
      { name: 'numerator', data: [4100], type: 'DOUBLE' },
      { name: 'denominator', data: [4600], type: 'DOUBLE' },
    ],
  });
  await page.goto(site.screen('/data'));
  await markTime(page, 'watchline:engine-ready');
  await page.locator('input[type=file]').setInputFiles({ name: 'august.parquet', mimeType: 'application/octet-stream', buffer: Buffer.from(parquet) });
  await expect(page.getByRole('article', { name: 'august.parquet' })).toContainText('Loaded. 1 row');
});

const BROKEN = 'fixtures/extracts/broken';
interface Expected {
  readonly refused: boolean;
  readonly rowsRead: number;
}

/** Broken files that are refused before a row is read: whatever pack is open, the answer is the same. */
const refused = readdirSync(BROKEN).filter((name) => name.endsWith('.expected.json')).flatMap((name) => {
  const expected = JSON.parse(readFileSync(join(BROKEN, name), 'utf8')) as Expected;
  const stem = name.slice(0, -'.expected.json'.length);
  return expected.refused && expected.rowsRead === 0 ? readdirSync(BROKEN).filter((file) => file.startsWith(`${stem}.`) && file !== name) : [];
});

test('files that cannot be read are refused by name with a reason, and what was loaded stays', async ({ page, site }) => {
  expect(refused.length).toBeGreaterThan(5);
  await page.goto(site.screen('/scorecard'));
  const before = await (await scorecardTable(page)).innerText();
  await page.goto(site.screen('/data'));
  await markTime(page, 'watchline:engine-ready');
  await page.locator('input[type=file]').setInputFiles(refused.map((name) => join(BROKEN, name)));
  for (const name of refused) {
    const card = page.getByRole('article', { name, exact: true });
    await expect(card).toContainText('Not loaded');
    await expect(card.getByRole('table').getByRole('rowheader').first()).toContainText('Refused');
  }
  await page.goto(site.screen('/scorecard'));
  await expect.poll(async () => (await scorecardTable(page)).innerText()).toBe(before);
});
