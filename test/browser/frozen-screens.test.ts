/** Every screen of a frozen folder: nothing claims to be of today, and nothing can be written without a reason being given. */
import type { Locator, Page } from '@playwright/test';
import { test } from './support/frozen-site.ts';
import { SCREENS } from './support/screens.ts';
import { expect, type Site } from './support/site-test.ts';
import { markTime, meetingItem, scorecardTable } from './support/visit.ts';

// One after the other in one worker: the packs are made once.
test.describe.configure({ mode: 'default' });

/** The folder under its own address, as if it were the site. */
const frozenSite = (site: Site): Site => {
  const address = `${site.address}packs/2012-07/`;
  return { ...site, address, screen: (path) => `${address}#${path}` };
};

const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
/** Fields that can be typed into or ticked. */
const writable = (within: Locator): Locator => within.locator('textarea:enabled, input[type=text]:enabled, input[type=date]:enabled, input[type=checkbox]:enabled, input[type=file]:enabled');

for (const { name, open } of SCREENS) {
  test(`${name} of a frozen folder says of which day it is and never today`, async ({ page, site }) => {
    await open(page, frozenSite(site));
    await expect(page.getByText('Frozen 20 August 2012').first()).toBeVisible();
    expect((await words(page)).split('\n').filter((line) => /\btoday/i.test(line))).toEqual([]);
  });
}

test('the months of a frozen folder end at the day it was frozen, and the way back from a past one leads there', async ({ page, site }) => {
  await page.goto(frozenSite(site).screen('/scorecard?asat=2011-06'));
  await scorecardTable(page);
  await page.getByRole('button', { name: 'Show the position of 20 August 2012' }).click();
  const menu = page.getByLabel('As at');
  await expect(menu).toBeFocused();
  await expect(menu.locator('option:checked')).toHaveText('20 August 2012');
});

test('in the meeting, on a chart and in the register of a frozen folder nothing can be written, and each says why', async ({ page, site }) => {
  const { screen } = frozenSite(site);
  await page.goto(screen('/meeting'));
  await meetingItem(page);
  await page.keyboard.press('n');
  await page.keyboard.press('o');
  await page.keyboard.press('d');
  await expect(page.getByText(/^This pack is frozen: its items can be walked through/)).toHaveCount(2);
  await expect(writable(page.getByRole('main'))).toHaveCount(0);
  await expect(page.getByText(/ticked off/)).toHaveCount(0);
  await page.goto(screen('/chart/ae_4h_all_types/ZZ4'));
  await markTime(page, 'watchline:engine-ready');
  await expect(page.getByText(/^This pack is frozen: notes and decisions are shown as they were published/)).toBeVisible();
  await page.goto(screen('/register'));
  await expect(page.getByRole('note').filter({ hasText: 'This pack is frozen' })).toBeVisible();
  await expect(writable(page.getByRole('main'))).toHaveCount(0);
});
