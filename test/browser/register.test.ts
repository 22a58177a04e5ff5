import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { axe } from './support/accessibility.ts';
import { expect, test } from './support/site-test.ts';

const CHART = '/chart/ae_4h_all_types/ZZ1';

async function openedChart(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'Notes and decisions' })).toBeVisible();
}

const limits = (page: Page) => page.getByRole('region', { name: 'Why these icons' }).getByText(/^From .* around a mean of/);

test('chart → annotate → reload → re-base with reason → register → undo', async ({ page, site }) => {
  await openedChart(page, site.screen(CHART));
  const before = (await limits(page).textContent()) ?? '';

  await page.getByRole('button', { name: 'Annotate…' }).click();
  await page.getByLabel('What happened').fill('Ward 4 closed for refurbishment');
  await page.getByLabel('Your name').fill('Lead nurse');
  await page.getByRole('button', { name: 'Record the note' }).click();
  await expect(page.getByRole('region', { name: 'Notes and decisions' }).getByText('Ward 4 closed for refurbishment.')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('region', { name: 'Notes and decisions' }).getByText('Ward 4 closed for refurbishment.')).toBeVisible();
  await expect(limits(page)).toHaveText(before);

  await page.getByRole('button', { name: 'Re-base…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Re-base the limits' });
  await expect(dialog.getByRole('heading', { name: 'Limits as they are' })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: 'Limits if re-based' })).toBeVisible();
  await dialog.getByLabel('New limits from').selectOption('2011-04');
  await dialog.getByRole('button', { name: 'Record the decision' }).click();
  await expect(dialog.getByText('Name the known cause: without one limits stay as they are.')).toBeVisible();
  await expect(limits(page)).toHaveText(before);
  await dialog.getByLabel('Reason').fill('The department moved');
  await dialog.getByLabel('Known cause').fill('Move of 1 April 2011');
  await dialog.getByRole('button', { name: 'Record the decision' }).click();
  await expect(dialog).toBeHidden();
  await expect(limits(page)).toContainText('April 2011 to July 2012');

  await page.getByRole('link', { name: 'The register of all decisions' }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'The department moved' });
  await expect(entry).toContainText('Known cause: Move of 1 April 2011.');
  await expect(entry).toContainText('Lead nurse');
  expect((await axe(page).analyze()).violations.map(({ id }) => id)).toEqual([]);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export annotation.csv' }).click()]);
  const table = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toBe('annotation.csv');
  expect(table).toMatch(/ZZ1,ae_4h_all_types,2011-04-01,2011-04-30,rebase,The department moved \(known cause: Move of 1 April 2011\),Lead nurse,\d{4}-\d{2}-\d{2},step/);

  await entry.getByRole('button', { name: /^Withdraw/ }).click();
  await page.getByLabel('Reason').fill('Decided too early');
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(entry).toContainText('Withdrawn by Lead nurse');
  await page.reload();
  await expect(entry).toContainText('Decided too early.');
  await entry.getByRole('link').click();
  await expect(limits(page)).toHaveText(before);
});

test('by keyboard alone: a note is written and withdrawn, and focus comes back to the button', async ({ page, site }) => {
  await openedChart(page, site.screen(CHART));
  const annotate = page.getByRole('button', { name: 'Annotate…' });
  await annotate.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Annotate' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(annotate).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('What happened').focus();
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nurse');
  await page.keyboard.press('Enter');
  const withdraw = page.getByRole('button', { name: 'Withdraw: By keyboard' });
  await expect(withdraw).toBeVisible();
  await withdraw.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mistyped');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Withdrawn by Nurse, .*: Mistyped\.$/)).toBeVisible();
});

test('the register fits the width of a laptop, a projector and a telephone', async ({ page, site }) => {
  await page.goto(site.screen('/register'));
  await expect(page.getByRole('region', { name: /^Decisions on limits/ })).toBeVisible();
  for (const { width, height } of [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }, { width: 390, height: 844 }]) {
    await page.setViewportSize({ width, height });
    const wide = (): Promise<readonly string[]> => page.evaluate(() => [...document.querySelectorAll('main *')].filter((part) => part.getBoundingClientRect().right > innerWidth + 1).map(({ className }) => String(className)));
    await expect.poll(wide, `${String(width)}×${String(height)}`).toEqual([]);
  }
});
