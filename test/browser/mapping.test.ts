import { readFileSync } from 'node:fs';

import { violations } from './support/accessibility.ts';
import { expect, test } from './support/site-test.ts';
import { chooseRoom, dropFiles, markTime } from './support/visit.ts';

/** Two trusts of the demonstration in headings of somebody's own; the last month lies after the demonstration. */
const FIRST = ['Trust code,Month,Seen,Breaches', 'ZZ4,Aug-12,4600,500', 'ZZ6,Aug-12,4000,300'].join('\n');
const NEXT = ['Trust code,Month,Seen,Breaches', 'ZZ4,Sep-12,4700,400'].join('\n');

test('an unknown CSV is mapped once on a form that breaks no rule of WCAG 2.2 AA, charted, and read without asking when its mapping is dropped beside it in a fresh page', async ({ page, site, context }) => {
  await page.goto(site.screen('/data'));
  await markTime(page, 'watchline:engine-ready');
  await dropFiles(page, [{ name: 'breaches.csv', text: FIRST }]);
  const card = page.getByRole('article', { name: 'breaches.csv' });
  await expect(card).toContainText('Not loaded');
  await card.getByRole('button', { name: 'Map the columns' }).click();

  const form = page.getByRole('form', { name: 'Map the columns of breaches.csv' });
  await expect(form.getByLabel('Where org_code comes from')).toHaveValue('Trust code');
  expect(await violations(page), 'light').toEqual([]);
  await chooseRoom(page, 'dark');
  expect(await violations(page), 'dark').toEqual([]);
  await chooseRoom(page, 'light');
  await expect(form.getByRole('button', { name: 'Confirm and load the file' })).toBeDisabled();
  await form.getByLabel('How the days of period_start are written').selectOption('month-and-year');
  await form.getByLabel('Where measure_id comes from').selectOption({ label: 'the same in every row…' });
  await form.getByLabel('measure_id in every row').selectOption('ae_4h_all_types');
  await form.getByLabel('Where numerator comes from').selectOption({ label: 'worked out of two columns…' });
  await form.getByLabel('numerator: first column').selectOption('Seen');
  await form.getByLabel('numerator: less this column').selectOption('Breaches');
  await form.getByLabel('Where denominator comes from').selectOption('Seen');
  await expect(form.getByRole('region', { name: 'How the first rows will be read' })).toContainText('4100');

  const downloading = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Download this mapping' }).click();
  const download = await downloading;
  const profile = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toBe('breaches.mapping.json');
  expect(profile).not.toContain('4600');

  await form.getByRole('button', { name: 'Confirm and load the file' }).click();
  await expect(card).toContainText('Loaded. 2 rows');
  await page.goto(site.screen('/chart/ae_4h_all_types/ZZ4'));
  await expect(page.getByText('August 2012').first()).toBeVisible();

  const fresh = await context.newPage();
  await fresh.goto(site.screen('/data'));
  await markTime(fresh, 'watchline:engine-ready');
  await dropFiles(fresh, [{ name: 'september.csv', text: NEXT }, { name: 'breaches.mapping.json', text: profile }]);
  const september = fresh.getByRole('article', { name: 'september.csv' });
  await expect(september).toContainText('Loaded. 1 row');
  await expect(fresh.getByRole('button', { name: 'Map the columns' })).toHaveCount(0);
  await expect(fresh.getByRole('heading', { name: 'Mappings' })).toBeVisible();
});

test('a file whose headings the guess misses: their line is chosen by keyboard, the profile keeps it, and next month loads without asking', async ({ page, site, context }) => {
  const fileOf = (month: string): string => [`Returns,for,the,board,of,last month`, '', ',,All types,,,', 'Who,When,Seen,Late,,', `ZZ4,${month},4700,400,,`].join('\n');
  await page.goto(site.screen('/data'));
  await markTime(page, 'watchline:engine-ready');
  await dropFiles(page, [{ name: 'titled.csv', text: fileOf('2012-09') }]);
  const card = page.getByRole('article', { name: 'titled.csv' });
  await card.getByRole('button', { name: 'Map the columns' }).click();
  await card.getByText('Headings found in line 1').press('Enter');
  await card.getByRole('radio', { name: 'Line 1' }).press('ArrowDown');
  await card.getByRole('checkbox', { name: /the line above belongs to them/ }).press('Space');
  await expect(card.getByRole('row', { name: /Line 5 text date number number/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await card.getByRole('button', { name: 'Take lines 3 to 4 as headings' }).press('Enter');
  const form = page.getByRole('form', { name: 'Map the columns of titled.csv' });
  await expect(form.getByLabel('Where org_code comes from')).toHaveValue('Who');
  await form.getByLabel('Where measure_id comes from').selectOption({ label: 'the same in every row…' });
  await form.getByLabel('measure_id in every row').selectOption('ae_4h_all_types');
  await form.getByLabel('Where numerator comes from').selectOption('All types Late');
  await form.getByLabel('Where denominator comes from').selectOption('All types Seen');
  const downloading = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Download this mapping' }).click();
  const profile = readFileSync(await (await downloading).path(), 'utf8');
  expect(JSON.parse(profile)).toMatchObject({ headingLines: { first: 3, last: 4 }, headings: ['Who', 'When', 'All types Seen', 'All types Late'] });
  await form.getByRole('button', { name: 'Confirm and load the file' }).click();
  await expect(card).toContainText('Loaded. 1 row');

  const fresh = await context.newPage();
  await fresh.goto(site.screen('/data'));
  await markTime(fresh, 'watchline:engine-ready');
  await dropFiles(fresh, [{ name: 'october.csv', text: fileOf('2012-10') }, { name: 'titled.mapping.json', text: profile }]);
  await expect(fresh.getByRole('article', { name: 'october.csv' })).toContainText('Loaded. 1 row');
});
