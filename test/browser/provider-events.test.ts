import type { Page } from '@playwright/test';

import { expect, test } from './support/site-test.ts';
import { expectFitsWindow } from './support/visit.ts';

// The executive nurse's thread on the shipped pack: provider → parts → chart → events of a month → and back.

const events = (page: Page) => page.getByRole('region', { name: 'Events one by one' });

test('from a provider’s month of never events to the event, to the chart, and back to the events', async ({ page, site }) => {
  await page.goto(site.screen('/provider/ZZ1'));
  await page.getByRole('link', { name: '1 never event in June 2012' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 event in June 2012.' })).toBeVisible();
  await expect(events(page).getByRole('cell', { name: 'Operation on the wrong side' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the chart' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Never events' })).toBeVisible();
  await page.getByRole('link', { name: 'Events of June 2012' }).click();
  await expect(events(page).getByRole('cell', { name: 'Redditch' })).toBeVisible();
});

test('thousands of events draw only the rows in sight, and scroll to the oldest', async ({ page, site }) => {
  await page.goto(site.screen('/events'));
  await expect(events(page)).toBeVisible();
  await expect(page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Happened' }) })).toHaveAttribute('aria-rowcount', '6221');
  expect(await events(page).getByRole('row').count()).toBeLessThan(100);
  await events(page).evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(events(page).locator('tr[aria-rowindex="6221"]')).toBeVisible();
});

for (const [name, path, heading] of [
  ['providers', '/providers', 'Providers'],
  ['provider', '/provider/ZZ1', /Worcestershire Acute/],
  ['events', '/events?measure=never_events&provider=ZZ1', /Never events/],
  ['parts', '/chart/pressure_ulcer_cat3_4/ZZ1/by/grade', /by grade$/],
] as const) {
  test(`${name} fits the width of a laptop, a projector and a telephone`, async ({ page, site }) => {
    await page.goto(site.screen(path));
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
    for (const [width, height] of [[1366, 768], [1920, 1080], [390, 844]] as const) {
      await page.setViewportSize({ width, height });
      await expectFitsWindow(page);
    }
  });
}
